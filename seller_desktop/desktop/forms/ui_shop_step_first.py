# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_step_first.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.progress_bar import ProgressBar

class Ui_ShopStepFirst(object):
    def setupUi(self, ShopStepFirst):
        if not ShopStepFirst.objectName():
            ShopStepFirst.setObjectName(u"ShopStepFirst")
        ShopStepFirst.setProperty(u"kind", u"card")
        self.first_layout = QVBoxLayout(ShopStepFirst)
        self.first_layout.setSpacing(10)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(16, 14, 16, 14)
        self.progress_label = PlainLabel(ShopStepFirst)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setWordWrap(True)

        self.first_layout.addWidget(self.progress_label)

        self.progress_bar = ProgressBar(ShopStepFirst)
        self.progress_bar.setObjectName(u"progress_bar")

        self.first_layout.addWidget(self.progress_bar)

        self.note_label = PlainLabel(ShopStepFirst)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.first_layout.addWidget(self.note_label)

        self.first_buttons_layout = QHBoxLayout()
        self.first_buttons_layout.setSpacing(8)
        self.first_buttons_layout.setObjectName(u"first_buttons_layout")
        self.first_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.first_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_buttons_layout.addItem(self.first_spacer)

        self.orders_button = KeyButton(ShopStepFirst)
        self.orders_button.setObjectName(u"orders_button")

        self.first_buttons_layout.addWidget(self.orders_button)

        self.finish_button = KeyButton(ShopStepFirst)
        self.finish_button.setObjectName(u"finish_button")

        self.first_buttons_layout.addWidget(self.finish_button)


        self.first_layout.addLayout(self.first_buttons_layout)


        self.retranslateUi(ShopStepFirst)
    # setupUi

    def retranslateUi(self, ShopStepFirst):
        self.note_label.setText(QCoreApplication.translate("ShopStepFirst", u"Today's orders come first; you can work meanwhile.", None))
        self.orders_button.setText(QCoreApplication.translate("ShopStepFirst", u"To the orders", None))
        self.finish_button.setText(QCoreApplication.translate("ShopStepFirst", u"Finish", None))
        pass
    # retranslateUi

