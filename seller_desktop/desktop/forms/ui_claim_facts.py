# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_facts.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList, SectionHead)

class Ui_ClaimFacts(object):
    def setupUi(self, ClaimFacts):
        if not ClaimFacts.objectName():
            ClaimFacts.setObjectName(u"ClaimFacts")
        self.facts_layout = QVBoxLayout(ClaimFacts)
        self.facts_layout.setSpacing(0)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_scroll = QScrollArea(ClaimFacts)
        self.facts_scroll.setObjectName(u"facts_scroll")
        self.facts_scroll.setProperty(u"kind", u"surface")
        self.facts_scroll.setWidgetResizable(True)
        self.facts_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.facts_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts_widget = QWidget()
        self.facts_widget.setObjectName(u"facts_widget")
        self.facts_widget.setProperty(u"kind", u"surface")
        self.facts_widget_layout = QVBoxLayout(self.facts_widget)
        self.facts_widget_layout.setSpacing(10)
        self.facts_widget_layout.setObjectName(u"facts_widget_layout")
        self.facts_widget_layout.setContentsMargins(16, 14, 16, 16)
        self.money_head = SectionHead(self.facts_widget)
        self.money_head.setObjectName(u"money_head")

        self.facts_widget_layout.addWidget(self.money_head)

        self.money_list = KeyValueList(self.facts_widget)
        self.money_list.setObjectName(u"money_list")

        self.facts_widget_layout.addWidget(self.money_list)

        self.money_line = HLine(self.facts_widget)
        self.money_line.setObjectName(u"money_line")

        self.facts_widget_layout.addWidget(self.money_line)

        self.order_head = SectionHead(self.facts_widget)
        self.order_head.setObjectName(u"order_head")

        self.facts_widget_layout.addWidget(self.order_head)

        self.order_list = KeyValueList(self.facts_widget)
        self.order_list.setObjectName(u"order_list")

        self.facts_widget_layout.addWidget(self.order_list)

        self.order_line = HLine(self.facts_widget)
        self.order_line.setObjectName(u"order_line")

        self.facts_widget_layout.addWidget(self.order_line)

        self.receiver_head = SectionHead(self.facts_widget)
        self.receiver_head.setObjectName(u"receiver_head")

        self.facts_widget_layout.addWidget(self.receiver_head)

        self.receiver_list = KeyValueList(self.facts_widget)
        self.receiver_list.setObjectName(u"receiver_list")

        self.facts_widget_layout.addWidget(self.receiver_list)

        self.reveal_button = KeyButton(self.facts_widget)
        self.reveal_button.setObjectName(u"reveal_button")

        self.facts_widget_layout.addWidget(self.reveal_button, 0, Qt.AlignmentFlag.AlignLeft)

        self.facts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_widget_layout.addItem(self.facts_spacer)

        self.facts_scroll.setWidget(self.facts_widget)

        self.facts_layout.addWidget(self.facts_scroll)


        self.retranslateUi(ClaimFacts)
    # setupUi

    def retranslateUi(self, ClaimFacts):
        pass
    # retranslateUi

