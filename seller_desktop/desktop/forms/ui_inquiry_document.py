# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_document.ui'
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

from seller_desktop.desktop.inquiries.pending_box import PendingBoxes
from seller_desktop.desktop.inquiries.thread import Thread
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.chips import (DeadlineChip, ShopMark, StatusChip)
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine

class Ui_InquiryDocument(object):
    def setupUi(self, InquiryDocument):
        if not InquiryDocument.objectName():
            InquiryDocument.setObjectName(u"InquiryDocument")
        self.document_layout = QVBoxLayout(InquiryDocument)
        self.document_layout.setSpacing(0)
        self.document_layout.setObjectName(u"document_layout")
        self.document_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(InquiryDocument)
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

        self.head_line = HLine(InquiryDocument)
        self.head_line.setObjectName(u"head_line")

        self.document_layout.addWidget(self.head_line)

        self.body_scroll = QScrollArea(InquiryDocument)
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
        self.purged_label = PlainLabel(self.body_widget)
        self.purged_label.setObjectName(u"purged_label")
        self.purged_label.setWordWrap(True)

        self.body_layout.addWidget(self.purged_label)

        self.thread = Thread(self.body_widget)
        self.thread.setObjectName(u"thread")

        self.body_layout.addWidget(self.thread)

        self.pending_boxes = PendingBoxes(self.body_widget)
        self.pending_boxes.setObjectName(u"pending_boxes")

        self.body_layout.addWidget(self.pending_boxes)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_spacer)

        self.body_scroll.setWidget(self.body_widget)

        self.document_layout.addWidget(self.body_scroll)

        self.document_layout.setStretch(2, 1)

        self.retranslateUi(InquiryDocument)
    # setupUi

    def retranslateUi(self, InquiryDocument):
        self.order_button.setText(QCoreApplication.translate("InquiryDocument", u"Show order", None))
        self.purged_label.setText(QCoreApplication.translate("InquiryDocument", u"The text was deleted when its time was over (privacy settings).", None))
        pass
    # retranslateUi

