# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quarantine_dialog.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.list_rows import ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList)
from seller_desktop.desktop.widgets.strip import Strip
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_QuarantineDialog(object):
    def setupUi(self, QuarantineDialog):
        if not QuarantineDialog.objectName():
            QuarantineDialog.setObjectName(u"QuarantineDialog")
        self.dialog_layout = QVBoxLayout(QuarantineDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(QuarantineDialog)
        self.head_widget.setObjectName(u"head_widget")
        self.head_widget.setProperty(u"kind", u"surface")
        self.head_layout = QVBoxLayout(self.head_widget)
        self.head_layout.setSpacing(4)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(20, 14, 20, 14)
        self.title_label = PlainLabel(self.head_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.head_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(self.head_widget)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.head_layout.addWidget(self.message_label)


        self.dialog_layout.addWidget(self.head_widget)

        self.head_line = HLine(QuarantineDialog)
        self.head_line.setObjectName(u"head_line")

        self.dialog_layout.addWidget(self.head_line)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.records_view = ListRowView(QuarantineDialog)
        self.records_view.setObjectName(u"records_view")

        self.body_layout.addWidget(self.records_view)

        self.middle_line = QFrame(QuarantineDialog)
        self.middle_line.setObjectName(u"middle_line")
        self.middle_line.setProperty(u"kind", u"line")
        self.middle_line.setMinimumSize(QSize(1, 0))
        self.middle_line.setMaximumSize(QSize(1, 16777215))

        self.body_layout.addWidget(self.middle_line)

        self.detail_stack = QStackedWidget(QuarantineDialog)
        self.detail_stack.setObjectName(u"detail_stack")
        self.detail_page = QWidget()
        self.detail_page.setObjectName(u"detail_page")
        self.detail_page.setProperty(u"kind", u"surface")
        self.detail_layout = QVBoxLayout(self.detail_page)
        self.detail_layout.setSpacing(12)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(20, 16, 20, 16)
        self.record_label = PlainLabel(self.detail_page)
        self.record_label.setObjectName(u"record_label")
        self.record_label.setWordWrap(True)

        self.detail_layout.addWidget(self.record_label)

        self.cause_label = PlainLabel(self.detail_page)
        self.cause_label.setObjectName(u"cause_label")
        self.cause_label.setWordWrap(True)

        self.detail_layout.addWidget(self.cause_label)

        self.facts_list = KeyValueList(self.detail_page)
        self.facts_list.setObjectName(u"facts_list")

        self.detail_layout.addWidget(self.facts_list)

        self.todo_line = HLine(self.detail_page)
        self.todo_line.setObjectName(u"todo_line")

        self.detail_layout.addWidget(self.todo_line)

        self.todo_head_label = PlainLabel(self.detail_page)
        self.todo_head_label.setObjectName(u"todo_head_label")

        self.detail_layout.addWidget(self.todo_head_label)

        self.todo_label = PlainLabel(self.detail_page)
        self.todo_label.setObjectName(u"todo_label")
        self.todo_label.setWordWrap(True)

        self.detail_layout.addWidget(self.todo_label)

        self.record_buttons_layout = QHBoxLayout()
        self.record_buttons_layout.setSpacing(8)
        self.record_buttons_layout.setObjectName(u"record_buttons_layout")
        self.record_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.copy_button = KeyButton(self.detail_page)
        self.copy_button.setObjectName(u"copy_button")

        self.record_buttons_layout.addWidget(self.copy_button)

        self.raw_button = KeyButton(self.detail_page)
        self.raw_button.setObjectName(u"raw_button")

        self.record_buttons_layout.addWidget(self.raw_button)

        self.record_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_buttons_layout.addItem(self.record_spacer)


        self.detail_layout.addLayout(self.record_buttons_layout)

        self.detail_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_layout.addItem(self.detail_spacer)

        self.detail_stack.addWidget(self.detail_page)
        self.raw_page = QWidget()
        self.raw_page.setObjectName(u"raw_page")
        self.raw_layout = QVBoxLayout(self.raw_page)
        self.raw_layout.setSpacing(0)
        self.raw_layout.setObjectName(u"raw_layout")
        self.raw_layout.setContentsMargins(0, 0, 0, 0)
        self.raw_strip = Strip(self.raw_page)
        self.raw_strip.setObjectName(u"raw_strip")

        self.raw_layout.addWidget(self.raw_strip)

        self.raw_edit = QPlainTextEdit(self.raw_page)
        self.raw_edit.setObjectName(u"raw_edit")
        self.raw_edit.setReadOnly(True)
        self.raw_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.raw_layout.addWidget(self.raw_edit)

        self.detail_stack.addWidget(self.raw_page)
        self.empty_page = EmptyState()
        self.empty_page.setObjectName(u"empty_page")
        self.detail_stack.addWidget(self.empty_page)

        self.body_layout.addWidget(self.detail_stack)

        self.body_layout.setStretch(2, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(QuarantineDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(QuarantineDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.again_button = KeyButton(self.foot_widget)
        self.again_button.setObjectName(u"again_button")

        self.buttons_layout.addWidget(self.again_button)

        self.asked_label = PlainLabel(self.foot_widget)
        self.asked_label.setObjectName(u"asked_label")

        self.buttons_layout.addWidget(self.asked_label)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.checked_button = KeyButton(self.foot_widget)
        self.checked_button.setObjectName(u"checked_button")

        self.buttons_layout.addWidget(self.checked_button)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.foot_widget)


        self.retranslateUi(QuarantineDialog)
    # setupUi

    def retranslateUi(self, QuarantineDialog):
        self.copy_button.setText(QCoreApplication.translate("QuarantineDialog", u"Copy the number", None))
        self.raw_button.setText(QCoreApplication.translate("QuarantineDialog", u"Raw data", None))
        self.again_button.setText(QCoreApplication.translate("QuarantineDialog", u"Read again", None))
        self.checked_button.setText(QCoreApplication.translate("QuarantineDialog", u"I have checked it", None))
        self.close_button.setText(QCoreApplication.translate("QuarantineDialog", u"Close", None))
        pass
    # retranslateUi

