# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_side.ui'
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
from PySide6.QtWidgets import (QApplication, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import (HLine, SectionHead)

class Ui_ShopSide(object):
    def setupUi(self, ShopSide):
        if not ShopSide.objectName():
            ShopSide.setObjectName(u"ShopSide")
        ShopSide.setProperty(u"kind", u"surface")
        self.side_layout = QVBoxLayout(ShopSide)
        self.side_layout.setSpacing(0)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea(ShopSide)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_widget = QWidget()
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.checks_widget = QWidget(self.body_widget)
        self.checks_widget.setObjectName(u"checks_widget")
        self.checks_section_layout = QVBoxLayout(self.checks_widget)
        self.checks_section_layout.setSpacing(8)
        self.checks_section_layout.setObjectName(u"checks_section_layout")
        self.checks_section_layout.setContentsMargins(16, 14, 16, 14)
        self.checks_head = SectionHead(self.checks_widget)
        self.checks_head.setObjectName(u"checks_head")

        self.checks_section_layout.addWidget(self.checks_head)

        self.checks_host = QWidget(self.checks_widget)
        self.checks_host.setObjectName(u"checks_host")
        self.checks_layout = QVBoxLayout(self.checks_host)
        self.checks_layout.setSpacing(0)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)

        self.checks_section_layout.addWidget(self.checks_host)


        self.body_layout.addWidget(self.checks_widget)

        self.problem_line = HLine(self.body_widget)
        self.problem_line.setObjectName(u"problem_line")

        self.body_layout.addWidget(self.problem_line)

        self.problem_widget = QWidget(self.body_widget)
        self.problem_widget.setObjectName(u"problem_widget")
        self.problem_layout = QVBoxLayout(self.problem_widget)
        self.problem_layout.setSpacing(8)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(16, 14, 16, 14)

        self.body_layout.addWidget(self.problem_widget)

        self.abilities_line = HLine(self.body_widget)
        self.abilities_line.setObjectName(u"abilities_line")

        self.body_layout.addWidget(self.abilities_line)

        self.abilities_widget = QWidget(self.body_widget)
        self.abilities_widget.setObjectName(u"abilities_widget")
        self.abilities_layout = QVBoxLayout(self.abilities_widget)
        self.abilities_layout.setSpacing(8)
        self.abilities_layout.setObjectName(u"abilities_layout")
        self.abilities_layout.setContentsMargins(16, 14, 16, 14)
        self.abilities_head = SectionHead(self.abilities_widget)
        self.abilities_head.setObjectName(u"abilities_head")

        self.abilities_layout.addWidget(self.abilities_head)

        self.abilities_label = PlainLabel(self.abilities_widget)
        self.abilities_label.setObjectName(u"abilities_label")
        self.abilities_label.setWordWrap(True)

        self.abilities_layout.addWidget(self.abilities_label)

        self.delivery_label = PlainLabel(self.abilities_widget)
        self.delivery_label.setObjectName(u"delivery_label")
        self.delivery_label.setWordWrap(True)

        self.abilities_layout.addWidget(self.delivery_label)

        self.missing_label = PlainLabel(self.abilities_widget)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)

        self.abilities_layout.addWidget(self.missing_label)


        self.body_layout.addWidget(self.abilities_widget)

        self.side_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.side_spacer)

        self.scroll_area.setWidget(self.body_widget)

        self.side_layout.addWidget(self.scroll_area)


        self.retranslateUi(ShopSide)
    # setupUi

    def retranslateUi(self, ShopSide):
        pass
    # retranslateUi

