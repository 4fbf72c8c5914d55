# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_remove_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ShopRemoveDialog(object):
    def setupUi(self, ShopRemoveDialog):
        if not ShopRemoveDialog.objectName():
            ShopRemoveDialog.setObjectName(u"ShopRemoveDialog")
        ShopRemoveDialog.setMinimumSize(QSize(440, 0))
        self.dialog_layout = QVBoxLayout(ShopRemoveDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(ShopRemoveDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 18, 20, 18)
        self.question_label = PlainLabel(self.body_widget)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)

        self.body_layout.addWidget(self.question_label)

        self.lost_label = PlainLabel(self.body_widget)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setWordWrap(True)

        self.body_layout.addWidget(self.lost_label)

        self.unsent_label = PlainLabel(self.body_widget)
        self.unsent_label.setObjectName(u"unsent_label")
        self.unsent_label.setWordWrap(True)

        self.body_layout.addWidget(self.unsent_label)

        self.kept_label = PlainLabel(self.body_widget)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)

        self.body_layout.addWidget(self.kept_label)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(ShopRemoveDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(ShopRemoveDialog)
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

        self.remove_button = KeyButton(self.buttons_widget)
        self.remove_button.setObjectName(u"remove_button")

        self.buttons_layout.addWidget(self.remove_button)


        self.dialog_layout.addWidget(self.buttons_widget)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(ShopRemoveDialog)
    # setupUi

    def retranslateUi(self, ShopRemoveDialog):
        self.back_button.setText(QCoreApplication.translate("ShopRemoveDialog", u"Cancel", None))
        self.remove_button.setText(QCoreApplication.translate("ShopRemoveDialog", u"Remove shop", None))
        pass
    # retranslateUi

