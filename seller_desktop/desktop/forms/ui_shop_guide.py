# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_guide.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.chips import ShopMark
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.progress_bar import ProgressBar
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.step_list import StepList

class Ui_ShopGuide(object):
    def setupUi(self, ShopGuide):
        if not ShopGuide.objectName():
            ShopGuide.setObjectName(u"ShopGuide")
        ShopGuide.setProperty(u"kind", u"surface")
        self.guide_layout = QVBoxLayout(ShopGuide)
        self.guide_layout.setSpacing(0)
        self.guide_layout.setObjectName(u"guide_layout")
        self.guide_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(ShopGuide)
        self.head_widget.setObjectName(u"head_widget")
        self.head_widget.setProperty(u"kind", u"surface")
        self.head_layout = QHBoxLayout(self.head_widget)
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(24, 12, 24, 12)
        self.mark = ShopMark(self.head_widget)
        self.mark.setObjectName(u"mark")

        self.head_layout.addWidget(self.mark)

        self.head_text_layout = QVBoxLayout()
        self.head_text_layout.setSpacing(2)
        self.head_text_layout.setObjectName(u"head_text_layout")
        self.head_text_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = ElidedLabel(self.head_widget)
        self.title_label.setObjectName(u"title_label")

        self.head_text_layout.addWidget(self.title_label)

        self.about_label = ElidedLabel(self.head_widget)
        self.about_label.setObjectName(u"about_label")

        self.head_text_layout.addWidget(self.about_label)


        self.head_layout.addLayout(self.head_text_layout)

        self.steps_widget = QWidget(self.head_widget)
        self.steps_widget.setObjectName(u"steps_widget")
        self.steps_widget.setMinimumSize(QSize(160, 0))
        self.steps_widget.setMaximumSize(QSize(180, 16777215))
        self.steps_layout = QVBoxLayout(self.steps_widget)
        self.steps_layout.setSpacing(6)
        self.steps_layout.setObjectName(u"steps_layout")
        self.steps_layout.setContentsMargins(0, 0, 0, 0)
        self.steps_label = PlainLabel(self.steps_widget)
        self.steps_label.setObjectName(u"steps_label")

        self.steps_layout.addWidget(self.steps_label)

        self.steps_bar = ProgressBar(self.steps_widget)
        self.steps_bar.setObjectName(u"steps_bar")

        self.steps_layout.addWidget(self.steps_bar)


        self.head_layout.addWidget(self.steps_widget)

        self.head_layout.setStretch(1, 1)

        self.guide_layout.addWidget(self.head_widget)

        self.head_line = HLine(ShopGuide)
        self.head_line.setObjectName(u"head_line")

        self.guide_layout.addWidget(self.head_line)

        self.scroll_area = QScrollArea(ShopGuide)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_widget = QWidget()
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QHBoxLayout(self.body_widget)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 20, 24, 20)
        self.step_list = StepList(self.body_widget)
        self.step_list.setObjectName(u"step_list")
        self.step_list.setMaximumSize(QSize(640, 16777215))

        self.body_layout.addWidget(self.step_list)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_layout.addItem(self.body_spacer)

        self.body_layout.setStretch(0, 1)
        self.scroll_area.setWidget(self.body_widget)

        self.guide_layout.addWidget(self.scroll_area)

        self.foot_line = HLine(ShopGuide)
        self.foot_line.setObjectName(u"foot_line")

        self.guide_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ShopGuide)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(12, 8, 16, 8)
        self.later_button = KeyButton(self.foot_widget)
        self.later_button.setObjectName(u"later_button")

        self.foot_layout.addWidget(self.later_button)

        self.later_label = PlainLabel(self.foot_widget)
        self.later_label.setObjectName(u"later_label")

        self.foot_layout.addWidget(self.later_label)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.back_button = KeyButton(self.foot_widget)
        self.back_button.setObjectName(u"back_button")

        self.foot_layout.addWidget(self.back_button)

        self.discard_button = KeyButton(self.foot_widget)
        self.discard_button.setObjectName(u"discard_button")

        self.foot_layout.addWidget(self.discard_button)


        self.guide_layout.addWidget(self.foot_widget)


        self.retranslateUi(ShopGuide)
    # setupUi

    def retranslateUi(self, ShopGuide):
        self.later_button.setText(QCoreApplication.translate("ShopGuide", u"Go on later", None))
        self.later_label.setText(QCoreApplication.translate("ShopGuide", u"What you typed stays until you close the program.", None))
        self.back_button.setText(QCoreApplication.translate("ShopGuide", u"Back", None))
        self.discard_button.setText(QCoreApplication.translate("ShopGuide", u"Discard", None))
        pass
    # retranslateUi

