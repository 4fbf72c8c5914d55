# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_raw_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_OrdersRawDialog(object):
    def setupUi(self, OrdersRawDialog):
        if not OrdersRawDialog.objectName():
            OrdersRawDialog.setObjectName(u"OrdersRawDialog")
        self.raw_layout = QVBoxLayout(OrdersRawDialog)
        self.raw_layout.setSpacing(0)
        self.raw_layout.setObjectName(u"raw_layout")
        self.raw_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.raw_title_label = PlainLabel(OrdersRawDialog)
        self.raw_title_label.setObjectName(u"raw_title_label")

        self.body_layout.addWidget(self.raw_title_label)

        self.raw_meta_label = PlainLabel(OrdersRawDialog)
        self.raw_meta_label.setObjectName(u"raw_meta_label")
        self.raw_meta_label.setWordWrap(True)

        self.body_layout.addWidget(self.raw_meta_label)

        self.raw_edit = QPlainTextEdit(OrdersRawDialog)
        self.raw_edit.setObjectName(u"raw_edit")
        self.raw_edit.setReadOnly(True)
        self.raw_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.body_layout.addWidget(self.raw_edit)


        self.raw_layout.addLayout(self.body_layout)

        self.foot_line = HLine(OrdersRawDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.raw_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(OrdersRawDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.raw_buttons_layout = QHBoxLayout(self.foot_widget)
        self.raw_buttons_layout.setSpacing(8)
        self.raw_buttons_layout.setObjectName(u"raw_buttons_layout")
        self.raw_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.copy_button = KeyButton(self.foot_widget)
        self.copy_button.setObjectName(u"copy_button")

        self.raw_buttons_layout.addWidget(self.copy_button)

        self.raw_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.raw_buttons_layout.addItem(self.raw_spacer)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.raw_buttons_layout.addWidget(self.close_button)


        self.raw_layout.addWidget(self.foot_widget)

        self.raw_layout.setStretch(0, 1)

        self.retranslateUi(OrdersRawDialog)
    # setupUi

    def retranslateUi(self, OrdersRawDialog):
        self.copy_button.setText(QCoreApplication.translate("OrdersRawDialog", u"Copy all", None))
        self.close_button.setText(QCoreApplication.translate("OrdersRawDialog", u"Close", None))
        pass
    # retranslateUi

