# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_step_keys.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel

class Ui_ShopStepKeys(object):
    def setupUi(self, ShopStepKeys):
        if not ShopStepKeys.objectName():
            ShopStepKeys.setObjectName(u"ShopStepKeys")
        ShopStepKeys.setProperty(u"kind", u"card")
        self.keys_layout = QVBoxLayout(ShopStepKeys)
        self.keys_layout.setSpacing(10)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setContentsMargins(16, 14, 16, 14)
        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_title_label = PlainLabel(ShopStepKeys)
        self.name_title_label.setObjectName(u"name_title_label")

        self.name_layout.addWidget(self.name_title_label)

        self.name_edit = QLineEdit(ShopStepKeys)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_hint_label = PlainLabel(ShopStepKeys)
        self.name_hint_label.setObjectName(u"name_hint_label")
        self.name_hint_label.setWordWrap(True)

        self.name_layout.addWidget(self.name_hint_label)


        self.keys_layout.addLayout(self.name_layout)

        self.fields_host = QWidget(ShopStepKeys)
        self.fields_host.setObjectName(u"fields_host")
        self.fields_layout = QVBoxLayout(self.fields_host)
        self.fields_layout.setSpacing(10)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)

        self.keys_layout.addWidget(self.fields_host)

        self.more_button_layout = QHBoxLayout()
        self.more_button_layout.setSpacing(0)
        self.more_button_layout.setObjectName(u"more_button_layout")
        self.more_button_layout.setContentsMargins(0, 0, 0, 0)
        self.more_button = KeyButton(ShopStepKeys)
        self.more_button.setObjectName(u"more_button")

        self.more_button_layout.addWidget(self.more_button)

        self.more_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_button_layout.addItem(self.more_spacer)


        self.keys_layout.addLayout(self.more_button_layout)

        self.more_widget = QWidget(ShopStepKeys)
        self.more_widget.setObjectName(u"more_widget")
        self.more_layout = QVBoxLayout(self.more_widget)
        self.more_layout.setSpacing(4)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.address_title_label = PlainLabel(self.more_widget)
        self.address_title_label.setObjectName(u"address_title_label")

        self.more_layout.addWidget(self.address_title_label)

        self.address_edit = QLineEdit(self.more_widget)
        self.address_edit.setObjectName(u"address_edit")

        self.more_layout.addWidget(self.address_edit)

        self.address_hint_label = PlainLabel(self.more_widget)
        self.address_hint_label.setObjectName(u"address_hint_label")
        self.address_hint_label.setWordWrap(True)

        self.more_layout.addWidget(self.address_hint_label)

        self.days_title_label = PlainLabel(self.more_widget)
        self.days_title_label.setObjectName(u"days_title_label")

        self.more_layout.addWidget(self.days_title_label)

        self.days_edit = QLineEdit(self.more_widget)
        self.days_edit.setObjectName(u"days_edit")
        self.days_edit.setMaximumSize(QSize(120, 16777215))

        self.more_layout.addWidget(self.days_edit)

        self.days_hint_label = PlainLabel(self.more_widget)
        self.days_hint_label.setObjectName(u"days_hint_label")
        self.days_hint_label.setWordWrap(True)

        self.more_layout.addWidget(self.days_hint_label)


        self.keys_layout.addWidget(self.more_widget)

        self.error_label = PlainLabel(ShopStepKeys)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.keys_layout.addWidget(self.error_label)

        self.keys_buttons_layout = QHBoxLayout()
        self.keys_buttons_layout.setSpacing(8)
        self.keys_buttons_layout.setObjectName(u"keys_buttons_layout")
        self.keys_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.stored_label = PlainLabel(ShopStepKeys)
        self.stored_label.setObjectName(u"stored_label")

        self.keys_buttons_layout.addWidget(self.stored_label)

        self.keys_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keys_buttons_layout.addItem(self.keys_spacer)

        self.add_button = KeyButton(ShopStepKeys)
        self.add_button.setObjectName(u"add_button")

        self.keys_buttons_layout.addWidget(self.add_button)


        self.keys_layout.addLayout(self.keys_buttons_layout)


        self.retranslateUi(ShopStepKeys)
    # setupUi

    def retranslateUi(self, ShopStepKeys):
        self.name_title_label.setText(QCoreApplication.translate("ShopStepKeys", u"Name of the shop", None))
        self.name_hint_label.setText(QCoreApplication.translate("ShopStepKeys", u"Lists show the shop under this name.", None))
        self.more_button.setText(QCoreApplication.translate("ShopStepKeys", u"More settings", None))
        self.address_title_label.setText(QCoreApplication.translate("ShopStepKeys", u"Address of the marketplace", None))
        self.address_hint_label.setText(QCoreApplication.translate("ShopStepKeys", u"Leave it empty for the real marketplace. Another address is for trying a sandbox.", None))
        self.days_title_label.setText(QCoreApplication.translate("ShopStepKeys", u"Days of history", None))
        self.stored_label.setText(QCoreApplication.translate("ShopStepKeys", u"Nothing is stored before the test has succeeded.", None))
        self.add_button.setText(QCoreApplication.translate("ShopStepKeys", u"Test and add", None))
        pass
    # retranslateUi

