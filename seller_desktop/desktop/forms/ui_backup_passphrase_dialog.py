# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_passphrase_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_BackupPassphraseDialog(object):
    def setupUi(self, BackupPassphraseDialog):
        if not BackupPassphraseDialog.objectName():
            BackupPassphraseDialog.setObjectName(u"BackupPassphraseDialog")
        BackupPassphraseDialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(BackupPassphraseDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(BackupPassphraseDialog)
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

        self.what_label = PlainLabel(self.body_widget)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.body_layout.addWidget(self.what_label)

        self.passphrase_label = PlainLabel(self.body_widget)
        self.passphrase_label.setObjectName(u"passphrase_label")

        self.body_layout.addWidget(self.passphrase_label)

        self.passphrase_edit = QLineEdit(self.body_widget)
        self.passphrase_edit.setObjectName(u"passphrase_edit")
        self.passphrase_edit.setMaxLength(200)
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.body_layout.addWidget(self.passphrase_edit)

        self.repeat_label = PlainLabel(self.body_widget)
        self.repeat_label.setObjectName(u"repeat_label")

        self.body_layout.addWidget(self.repeat_label)

        self.repeat_edit = QLineEdit(self.body_widget)
        self.repeat_edit.setObjectName(u"repeat_edit")
        self.repeat_edit.setMaxLength(200)
        self.repeat_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.body_layout.addWidget(self.repeat_edit)

        self.pause_check = QCheckBox(self.body_widget)
        self.pause_check.setObjectName(u"pause_check")
        self.pause_check.setChecked(True)

        self.body_layout.addWidget(self.pause_check)

        self.error_label = PlainLabel(self.body_widget)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.body_layout.addWidget(self.error_label)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(BackupPassphraseDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(BackupPassphraseDialog)
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

        self.go_button = KeyButton(self.buttons_widget)
        self.go_button.setObjectName(u"go_button")

        self.buttons_layout.addWidget(self.go_button)


        self.dialog_layout.addWidget(self.buttons_widget)

#if QT_CONFIG(shortcut)
        self.passphrase_label.setBuddy(self.passphrase_edit)
        self.repeat_label.setBuddy(self.repeat_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BackupPassphraseDialog)
    # setupUi

    def retranslateUi(self, BackupPassphraseDialog):
        self.passphrase_label.setText(QCoreApplication.translate("BackupPassphraseDialog", u"Passphrase", None))
        self.repeat_label.setText(QCoreApplication.translate("BackupPassphraseDialog", u"The same once more", None))
        self.pause_check.setText(QCoreApplication.translate("BackupPassphraseDialog", u"Pause the shops on this PC afterwards", None))
        self.back_button.setText(QCoreApplication.translate("BackupPassphraseDialog", u"Cancel", None))
        self.go_button.setText(QCoreApplication.translate("BackupPassphraseDialog", u"Choose a file\u2026", None))
        pass
    # retranslateUi

