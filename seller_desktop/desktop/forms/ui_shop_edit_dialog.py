# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_edit_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ShopEditDialog(object):
    def setupUi(self, ShopEditDialog):
        if not ShopEditDialog.objectName():
            ShopEditDialog.setObjectName(u"ShopEditDialog")
        ShopEditDialog.setMinimumSize(QSize(440, 0))
        self.dialog_layout = QVBoxLayout(ShopEditDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(ShopEditDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 18, 20, 18)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_title_label = PlainLabel(self.body_widget)
        self.name_title_label.setObjectName(u"name_title_label")

        self.name_layout.addWidget(self.name_title_label)

        self.name_edit = QLineEdit(self.body_widget)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)


        self.body_layout.addLayout(self.name_layout)

        self.keys_hint_label = PlainLabel(self.body_widget)
        self.keys_hint_label.setObjectName(u"keys_hint_label")
        self.keys_hint_label.setWordWrap(True)

        self.body_layout.addWidget(self.keys_hint_label)

        self.fields_host = QWidget(self.body_widget)
        self.fields_host.setObjectName(u"fields_host")
        self.fields_layout = QVBoxLayout(self.fields_host)
        self.fields_layout.setSpacing(10)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.fields_host)

        self.error_label = PlainLabel(self.body_widget)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.body_layout.addWidget(self.error_label)

        self.problem_widget = QWidget(self.body_widget)
        self.problem_widget.setObjectName(u"problem_widget")
        self.problem_layout = QVBoxLayout(self.problem_widget)
        self.problem_layout.setSpacing(6)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.problem_widget)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(ShopEditDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(ShopEditDialog)
        self.buttons_widget.setObjectName(u"buttons_widget")
        self.buttons_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.buttons_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.back_button = KeyButton(self.buttons_widget)
        self.back_button.setObjectName(u"back_button")

        self.buttons_layout.addWidget(self.back_button)

        self.save_button = KeyButton(self.buttons_widget)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addWidget(self.buttons_widget)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(ShopEditDialog)
    # setupUi

    def retranslateUi(self, ShopEditDialog):
        self.name_title_label.setText(QCoreApplication.translate("ShopEditDialog", u"Name of the shop", None))
        self.keys_hint_label.setText(QCoreApplication.translate("ShopEditDialog", u"Fill in the keys only to change them: all of them, from the same account. They are tested before they are stored.", None))
        self.back_button.setText(QCoreApplication.translate("ShopEditDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ShopEditDialog", u"Save", None))
        pass
    # retranslateUi

