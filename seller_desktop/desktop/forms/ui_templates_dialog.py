# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'templates_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.list_rows import ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_TemplatesDialog(object):
    def setupUi(self, TemplatesDialog):
        if not TemplatesDialog.objectName():
            TemplatesDialog.setObjectName(u"TemplatesDialog")
        self.dialog_layout = QVBoxLayout(TemplatesDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QVBoxLayout()
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(20, 16, 20, 12)
        self.title_label = PlainLabel(TemplatesDialog)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)


        self.dialog_layout.addLayout(self.head_layout)

        self.head_line = HLine(TemplatesDialog)
        self.head_line.setObjectName(u"head_line")

        self.dialog_layout.addWidget(self.head_line)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.templates_view = ListRowView(TemplatesDialog)
        self.templates_view.setObjectName(u"templates_view")

        self.body_layout.addWidget(self.templates_view)

        self.list_line = QFrame(TemplatesDialog)
        self.list_line.setObjectName(u"list_line")
        self.list_line.setProperty(u"kind", u"line")
        self.list_line.setMinimumSize(QSize(1, 0))
        self.list_line.setMaximumSize(QSize(1, 16777215))

        self.body_layout.addWidget(self.list_line)

        self.fields_layout = QVBoxLayout()
        self.fields_layout.setSpacing(6)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(20, 16, 20, 16)
        self.name_label = PlainLabel(TemplatesDialog)
        self.name_label.setObjectName(u"name_label")

        self.fields_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(TemplatesDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(60)

        self.fields_layout.addWidget(self.name_edit)

        self.text_label = PlainLabel(TemplatesDialog)
        self.text_label.setObjectName(u"text_label")

        self.fields_layout.addWidget(self.text_label)

        self.text_edit = QPlainTextEdit(TemplatesDialog)
        self.text_edit.setObjectName(u"text_edit")

        self.fields_layout.addWidget(self.text_edit)

        self.fields_label = PlainLabel(TemplatesDialog)
        self.fields_label.setObjectName(u"fields_label")
        self.fields_label.setWordWrap(True)

        self.fields_layout.addWidget(self.fields_label)

        self.said_label = PlainLabel(TemplatesDialog)
        self.said_label.setObjectName(u"said_label")
        self.said_label.setWordWrap(True)

        self.fields_layout.addWidget(self.said_label)

        self.fields_layout.setStretch(3, 1)

        self.body_layout.addLayout(self.fields_layout)

        self.body_layout.setStretch(2, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(TemplatesDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(TemplatesDialog)
        self.buttons_widget.setObjectName(u"buttons_widget")
        self.buttons_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.buttons_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.new_button = KeyButton(self.buttons_widget)
        self.new_button.setObjectName(u"new_button")

        self.buttons_layout.addWidget(self.new_button)

        self.delete_button = KeyButton(self.buttons_widget)
        self.delete_button.setObjectName(u"delete_button")

        self.buttons_layout.addWidget(self.delete_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.buttons_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = KeyButton(self.buttons_widget)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addWidget(self.buttons_widget)


        self.retranslateUi(TemplatesDialog)
    # setupUi

    def retranslateUi(self, TemplatesDialog):
        TemplatesDialog.setWindowTitle(QCoreApplication.translate("TemplatesDialog", u"Answer templates", None))
        self.title_label.setText(QCoreApplication.translate("TemplatesDialog", u"Answer templates", None))
        self.name_label.setText(QCoreApplication.translate("TemplatesDialog", u"Name", None))
        self.text_label.setText(QCoreApplication.translate("TemplatesDialog", u"Content", None))
        self.new_button.setText(QCoreApplication.translate("TemplatesDialog", u"New", None))
        self.delete_button.setText(QCoreApplication.translate("TemplatesDialog", u"Delete", None))
        self.close_button.setText(QCoreApplication.translate("TemplatesDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("TemplatesDialog", u"Save", None))
    # retranslateUi

