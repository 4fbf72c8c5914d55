# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code_dialog.ui'
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
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine

class Ui_RecoveryCodeDialog(object):
    def setupUi(self, RecoveryCodeDialog):
        if not RecoveryCodeDialog.objectName():
            RecoveryCodeDialog.setObjectName(u"RecoveryCodeDialog")
        self.dialog_layout = QVBoxLayout(RecoveryCodeDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(RecoveryCodeDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(10)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.intro_page = QWidget(self.body_widget)
        self.intro_page.setObjectName(u"intro_page")
        self.intro_layout = QVBoxLayout(self.intro_page)
        self.intro_layout.setSpacing(8)
        self.intro_layout.setObjectName(u"intro_layout")
        self.intro_layout.setContentsMargins(0, 0, 0, 0)
        self.changed_label = PlainLabel(self.intro_page)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)

        self.intro_layout.addWidget(self.changed_label)

        self.what_label = PlainLabel(self.intro_page)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.intro_layout.addWidget(self.what_label)

        self.void_label = PlainLabel(self.intro_page)
        self.void_label.setObjectName(u"void_label")
        self.void_label.setWordWrap(True)

        self.intro_layout.addWidget(self.void_label)

        self.once_label = PlainLabel(self.intro_page)
        self.once_label.setObjectName(u"once_label")
        self.once_label.setWordWrap(True)

        self.intro_layout.addWidget(self.once_label)

        self.error_label = PlainLabel(self.intro_page)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.intro_layout.addWidget(self.error_label)


        self.body_layout.addWidget(self.intro_page)

        self.code_page = QWidget(self.body_widget)
        self.code_page.setObjectName(u"code_page")
        self.code_page_layout = QVBoxLayout(self.code_page)
        self.code_page_layout.setSpacing(10)
        self.code_page_layout.setObjectName(u"code_page_layout")
        self.code_page_layout.setContentsMargins(0, 0, 0, 0)
        self.code_frame = QFrame(self.code_page)
        self.code_frame.setObjectName(u"code_frame")
        self.code_frame.setProperty(u"kind", u"card")
        self.code_layout = QVBoxLayout(self.code_frame)
        self.code_layout.setSpacing(0)
        self.code_layout.setObjectName(u"code_layout")
        self.code_layout.setContentsMargins(16, 14, 16, 14)
        self.code_label = PlainLabel(self.code_frame)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.code_layout.addWidget(self.code_label)


        self.code_page_layout.addWidget(self.code_frame)

        self.keep_layout = QHBoxLayout()
        self.keep_layout.setSpacing(8)
        self.keep_layout.setObjectName(u"keep_layout")
        self.keep_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = KeyButton(self.code_page)
        self.print_button.setObjectName(u"print_button")

        self.keep_layout.addWidget(self.print_button)

        self.save_button = KeyButton(self.code_page)
        self.save_button.setObjectName(u"save_button")

        self.keep_layout.addWidget(self.save_button)

        self.kept_label = ElidedLabel(self.code_page)
        self.kept_label.setObjectName(u"kept_label")

        self.keep_layout.addWidget(self.kept_label)

        self.keep_layout.setStretch(2, 1)

        self.code_page_layout.addLayout(self.keep_layout)

        self.where_label = PlainLabel(self.code_page)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)

        self.code_page_layout.addWidget(self.where_label)

        self.confirm_line = HLine(self.code_page)
        self.confirm_line.setObjectName(u"confirm_line")

        self.code_page_layout.addWidget(self.confirm_line)

        self.confirm_label = PlainLabel(self.code_page)
        self.confirm_label.setObjectName(u"confirm_label")

        self.code_page_layout.addWidget(self.confirm_label)

        self.confirm_edit = QLineEdit(self.code_page)
        self.confirm_edit.setObjectName(u"confirm_edit")
        self.confirm_edit.setMaxLength(12)

        self.code_page_layout.addWidget(self.confirm_edit)


        self.body_layout.addWidget(self.code_page)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(RecoveryCodeDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(RecoveryCodeDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(24, 12, 24, 12)
        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.later_button = KeyButton(self.foot_widget)
        self.later_button.setObjectName(u"later_button")

        self.foot_layout.addWidget(self.later_button)

        self.make_button = KeyButton(self.foot_widget)
        self.make_button.setObjectName(u"make_button")

        self.foot_layout.addWidget(self.make_button)

        self.done_button = KeyButton(self.foot_widget)
        self.done_button.setObjectName(u"done_button")

        self.foot_layout.addWidget(self.done_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.confirm_label.setBuddy(self.confirm_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryCodeDialog)
    # setupUi

    def retranslateUi(self, RecoveryCodeDialog):
        RecoveryCodeDialog.setWindowTitle(QCoreApplication.translate("RecoveryCodeDialog", u"Recovery code", None))
        self.title_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"Recovery code", None))
        self.changed_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"The database has a new key. The code made for the old one opens nothing any more.", None))
        self.what_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"When this PC loses the key of your database, as after a new Windows user or a repair, this code brings it back. Without it, memos, tags and unsent actions could not be read any more.", None))
        self.void_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"A code made before opens nothing any more once a new one is made.", None))
        self.once_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"It is shown once. Have a printer or a place on another device at hand.", None))
        self.print_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"Save as text\u2026", None))
        self.where_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"Keep it away from this PC: on paper, or with somebody you trust. Whoever has both the code and this PC can read your orders.", None))
        self.confirm_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"To go on, type the last group of the code:", None))
        self.later_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"Not now", None))
        self.make_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"Make the code", None))
        self.done_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"I have kept it", None))
    # retranslateUi

