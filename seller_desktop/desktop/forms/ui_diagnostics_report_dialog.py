# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'diagnostics_report_dialog.ui'
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
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.list_rows import ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_DiagnosticsReportDialog(object):
    def setupUi(self, DiagnosticsReportDialog):
        if not DiagnosticsReportDialog.objectName():
            DiagnosticsReportDialog.setObjectName(u"DiagnosticsReportDialog")
        self.dialog_layout = QVBoxLayout(DiagnosticsReportDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(DiagnosticsReportDialog)
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

        self.head_line = HLine(DiagnosticsReportDialog)
        self.head_line.setObjectName(u"head_line")

        self.dialog_layout.addWidget(self.head_line)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_view = ListRowView(DiagnosticsReportDialog)
        self.pages_view.setObjectName(u"pages_view")

        self.body_layout.addWidget(self.pages_view)

        self.middle_line = QFrame(DiagnosticsReportDialog)
        self.middle_line.setObjectName(u"middle_line")
        self.middle_line.setProperty(u"kind", u"line")
        self.middle_line.setMinimumSize(QSize(1, 0))
        self.middle_line.setMaximumSize(QSize(1, 16777215))

        self.body_layout.addWidget(self.middle_line)

        self.text_edit = QPlainTextEdit(DiagnosticsReportDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setProperty(u"kind", u"pane")
        self.text_edit.setReadOnly(True)
        self.text_edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.body_layout.addWidget(self.text_edit)

        self.body_layout.setStretch(2, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(DiagnosticsReportDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(DiagnosticsReportDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.copy_button = KeyButton(self.foot_widget)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.save_button = KeyButton(self.foot_widget)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addWidget(self.foot_widget)


        self.retranslateUi(DiagnosticsReportDialog)
    # setupUi

    def retranslateUi(self, DiagnosticsReportDialog):
        self.copy_button.setText(QCoreApplication.translate("DiagnosticsReportDialog", u"Copy this page", None))
        self.close_button.setText(QCoreApplication.translate("DiagnosticsReportDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("DiagnosticsReportDialog", u"Save the report\u2026", None))
        pass
    # retranslateUi

