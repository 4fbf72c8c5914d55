# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_document.ui'
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.claims.claim_steps import ClaimSteps
from seller_desktop.desktop.claims.inspection_box import InspectionBox
from seller_desktop.desktop.claims.ways_out import WaysOut
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.chips import (DeadlineChip, ShopMark, StatusChip)
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList, Quote, SectionHead)
from seller_desktop.desktop.widgets.timeline import Timeline

class Ui_ClaimDocument(object):
    def setupUi(self, ClaimDocument):
        if not ClaimDocument.objectName():
            ClaimDocument.setObjectName(u"ClaimDocument")
        self.document_layout = QVBoxLayout(ClaimDocument)
        self.document_layout.setSpacing(0)
        self.document_layout.setObjectName(u"document_layout")
        self.document_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(ClaimDocument)
        self.head_widget.setObjectName(u"head_widget")
        self.head_widget.setProperty(u"kind", u"surface")
        self.head_layout = QVBoxLayout(self.head_widget)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(20, 12, 16, 12)
        self.chips_widget = QWidget(self.head_widget)
        self.chips_widget.setObjectName(u"chips_widget")
        self.chips_layout = QHBoxLayout(self.chips_widget)
        self.chips_layout.setSpacing(10)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)
        self.status_chip = StatusChip(self.chips_widget)
        self.status_chip.setObjectName(u"status_chip")

        self.chips_layout.addWidget(self.status_chip)

        self.deadline_chip = DeadlineChip(self.chips_widget)
        self.deadline_chip.setObjectName(u"deadline_chip")

        self.chips_layout.addWidget(self.deadline_chip)

        self.deadline_label = ElidedLabel(self.chips_widget)
        self.deadline_label.setObjectName(u"deadline_label")

        self.chips_layout.addWidget(self.deadline_label)


        self.head_layout.addWidget(self.chips_widget)

        self.title_widget = QWidget(self.head_widget)
        self.title_widget.setObjectName(u"title_widget")
        self.title_layout = QHBoxLayout(self.title_widget)
        self.title_layout.setSpacing(12)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.names_widget = QWidget(self.title_widget)
        self.names_widget.setObjectName(u"names_widget")
        self.names_layout = QVBoxLayout(self.names_widget)
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = ElidedLabel(self.names_widget)
        self.title_label.setObjectName(u"title_label")

        self.names_layout.addWidget(self.title_label)

        self.facts_widget = QWidget(self.names_widget)
        self.facts_widget.setObjectName(u"facts_widget")
        self.facts_layout = QHBoxLayout(self.facts_widget)
        self.facts_layout.setSpacing(6)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.shop_mark = ShopMark(self.facts_widget)
        self.shop_mark.setObjectName(u"shop_mark")

        self.facts_layout.addWidget(self.shop_mark)

        self.facts_label = ElidedLabel(self.facts_widget)
        self.facts_label.setObjectName(u"facts_label")

        self.facts_layout.addWidget(self.facts_label)


        self.names_layout.addWidget(self.facts_widget)


        self.title_layout.addWidget(self.names_widget)

        self.order_button = KeyButton(self.title_widget)
        self.order_button.setObjectName(u"order_button")

        self.title_layout.addWidget(self.order_button)

        self.title_layout.setStretch(0, 1)

        self.head_layout.addWidget(self.title_widget)


        self.document_layout.addWidget(self.head_widget)

        self.head_line = HLine(ClaimDocument)
        self.head_line.setObjectName(u"head_line")

        self.document_layout.addWidget(self.head_line)

        self.steps = ClaimSteps(ClaimDocument)
        self.steps.setObjectName(u"steps")

        self.document_layout.addWidget(self.steps)

        self.steps_line = HLine(ClaimDocument)
        self.steps_line.setObjectName(u"steps_line")

        self.document_layout.addWidget(self.steps_line)

        self.body_scroll = QScrollArea(ClaimDocument)
        self.body_scroll.setObjectName(u"body_scroll")
        self.body_scroll.setProperty(u"kind", u"surface")
        self.body_scroll.setWidgetResizable(True)
        self.body_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_widget = QWidget()
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(10)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 20)
        self.ways_out = WaysOut(self.body_widget)
        self.ways_out.setObjectName(u"ways_out")

        self.body_layout.addWidget(self.ways_out)

        self.note_widget = QWidget(self.body_widget)
        self.note_widget.setObjectName(u"note_widget")
        self.note_widget.setProperty(u"kind", u"sunken")
        self.note_layout = QVBoxLayout(self.note_widget)
        self.note_layout.setSpacing(0)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = PlainLabel(self.note_widget)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.note_layout.addWidget(self.note_label)


        self.body_layout.addWidget(self.note_widget)

        self.reason_head = SectionHead(self.body_widget)
        self.reason_head.setObjectName(u"reason_head")

        self.body_layout.addWidget(self.reason_head)

        self.reason_quote = Quote(self.body_widget)
        self.reason_quote.setObjectName(u"reason_quote")

        self.body_layout.addWidget(self.reason_quote)

        self.collect_head = SectionHead(self.body_widget)
        self.collect_head.setObjectName(u"collect_head")

        self.body_layout.addWidget(self.collect_head)

        self.collect_list = KeyValueList(self.body_widget)
        self.collect_list.setObjectName(u"collect_list")

        self.body_layout.addWidget(self.collect_list)

        self.inspection_box = InspectionBox(self.body_widget)
        self.inspection_box.setObjectName(u"inspection_box")

        self.body_layout.addWidget(self.inspection_box)

        self.hold_head = SectionHead(self.body_widget)
        self.hold_head.setObjectName(u"hold_head")

        self.body_layout.addWidget(self.hold_head)

        self.hold_quote = Quote(self.body_widget)
        self.hold_quote.setObjectName(u"hold_quote")

        self.body_layout.addWidget(self.hold_quote)

        self.redelivery_head = SectionHead(self.body_widget)
        self.redelivery_head.setObjectName(u"redelivery_head")

        self.body_layout.addWidget(self.redelivery_head)

        self.redelivery_list = KeyValueList(self.body_widget)
        self.redelivery_list.setObjectName(u"redelivery_list")

        self.body_layout.addWidget(self.redelivery_list)

        self.history_head = SectionHead(self.body_widget)
        self.history_head.setObjectName(u"history_head")

        self.body_layout.addWidget(self.history_head)

        self.history = Timeline(self.body_widget)
        self.history.setObjectName(u"history")

        self.body_layout.addWidget(self.history)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_spacer)

        self.body_scroll.setWidget(self.body_widget)

        self.document_layout.addWidget(self.body_scroll)

        self.document_layout.setStretch(4, 1)

        self.retranslateUi(ClaimDocument)
    # setupUi

    def retranslateUi(self, ClaimDocument):
        self.order_button.setText(QCoreApplication.translate("ClaimDocument", u"Show order", None))
        pass
    # retranslateUi

