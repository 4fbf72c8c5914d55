# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_facts.ui'
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

from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList, SectionHead)

class Ui_InquiryFacts(object):
    def setupUi(self, InquiryFacts):
        if not InquiryFacts.objectName():
            InquiryFacts.setObjectName(u"InquiryFacts")
        self.facts_layout = QVBoxLayout(InquiryFacts)
        self.facts_layout.setSpacing(0)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_scroll = QScrollArea(InquiryFacts)
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
        self.inquiry_head = SectionHead(self.facts_widget)
        self.inquiry_head.setObjectName(u"inquiry_head")

        self.facts_widget_layout.addWidget(self.inquiry_head)

        self.inquiry_list = KeyValueList(self.facts_widget)
        self.inquiry_list.setObjectName(u"inquiry_list")

        self.facts_widget_layout.addWidget(self.inquiry_list)

        self.product_line = HLine(self.facts_widget)
        self.product_line.setObjectName(u"product_line")

        self.facts_widget_layout.addWidget(self.product_line)

        self.product_head = SectionHead(self.facts_widget)
        self.product_head.setObjectName(u"product_head")

        self.facts_widget_layout.addWidget(self.product_head)

        self.product_list = KeyValueList(self.facts_widget)
        self.product_list.setObjectName(u"product_list")

        self.facts_widget_layout.addWidget(self.product_list)

        self.order_line = HLine(self.facts_widget)
        self.order_line.setObjectName(u"order_line")

        self.facts_widget_layout.addWidget(self.order_line)

        self.order_head = SectionHead(self.facts_widget)
        self.order_head.setObjectName(u"order_head")

        self.facts_widget_layout.addWidget(self.order_head)

        self.order_list = KeyValueList(self.facts_widget)
        self.order_list.setObjectName(u"order_list")

        self.facts_widget_layout.addWidget(self.order_list)

        self.facts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_widget_layout.addItem(self.facts_spacer)

        self.facts_scroll.setWidget(self.facts_widget)

        self.facts_layout.addWidget(self.facts_scroll)


        self.retranslateUi(InquiryFacts)
    # setupUi

    def retranslateUi(self, InquiryFacts):
        pass
    # retranslateUi

