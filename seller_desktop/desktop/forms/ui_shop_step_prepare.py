# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_step_prepare.ui'
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

class Ui_ShopStepPrepare(object):
    def setupUi(self, ShopStepPrepare):
        if not ShopStepPrepare.objectName():
            ShopStepPrepare.setObjectName(u"ShopStepPrepare")
        ShopStepPrepare.setProperty(u"kind", u"card")
        self.prepare_layout = QVBoxLayout(ShopStepPrepare)
        self.prepare_layout.setSpacing(12)
        self.prepare_layout.setObjectName(u"prepare_layout")
        self.prepare_layout.setContentsMargins(16, 14, 16, 14)
        self.intro_label = PlainLabel(ShopStepPrepare)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.prepare_layout.addWidget(self.intro_label)

        self.checks_host = QWidget(ShopStepPrepare)
        self.checks_host.setObjectName(u"checks_host")
        self.checks_layout = QVBoxLayout(self.checks_host)
        self.checks_layout.setSpacing(8)
        self.checks_layout.setObjectName(u"checks_layout")
        self.checks_layout.setContentsMargins(0, 0, 0, 0)

        self.prepare_layout.addWidget(self.checks_host)

        self.prepare_buttons_layout = QHBoxLayout()
        self.prepare_buttons_layout.setSpacing(8)
        self.prepare_buttons_layout.setObjectName(u"prepare_buttons_layout")
        self.prepare_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.console_button = KeyButton(ShopStepPrepare)
        self.console_button.setObjectName(u"console_button")

        self.prepare_buttons_layout.addWidget(self.console_button)

        self.prepare_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.prepare_buttons_layout.addItem(self.prepare_spacer)

        self.next_button = KeyButton(ShopStepPrepare)
        self.next_button.setObjectName(u"next_button")

        self.prepare_buttons_layout.addWidget(self.next_button)


        self.prepare_layout.addLayout(self.prepare_buttons_layout)


        self.retranslateUi(ShopStepPrepare)
    # setupUi

    def retranslateUi(self, ShopStepPrepare):
        self.intro_label.setText(QCoreApplication.translate("ShopStepPrepare", u"Do these things at the marketplace, once. Tick off what is done.", None))
        self.console_button.setText(QCoreApplication.translate("ShopStepPrepare", u"Open the console", None))
        self.next_button.setText(QCoreApplication.translate("ShopStepPrepare", u"Prepared, go on", None))
        pass
    # retranslateUi

