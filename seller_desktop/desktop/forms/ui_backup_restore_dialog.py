# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_restore_dialog.ui'
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
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList)

class Ui_BackupRestoreDialog(object):
    def setupUi(self, BackupRestoreDialog):
        if not BackupRestoreDialog.objectName():
            BackupRestoreDialog.setObjectName(u"BackupRestoreDialog")
        BackupRestoreDialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(BackupRestoreDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(BackupRestoreDialog)
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

        self.facts_list = KeyValueList(self.body_widget)
        self.facts_list.setObjectName(u"facts_list")

        self.body_layout.addWidget(self.facts_list)

        self.middle_line = HLine(self.body_widget)
        self.middle_line.setObjectName(u"middle_line")

        self.body_layout.addWidget(self.middle_line)

        self.lost_label = PlainLabel(self.body_widget)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setWordWrap(True)

        self.body_layout.addWidget(self.lost_label)

        self.kept_label = PlainLabel(self.body_widget)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)

        self.body_layout.addWidget(self.kept_label)

        self.next_label = PlainLabel(self.body_widget)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setWordWrap(True)

        self.body_layout.addWidget(self.next_label)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(BackupRestoreDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(BackupRestoreDialog)
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

        self.restore_button = KeyButton(self.buttons_widget)
        self.restore_button.setObjectName(u"restore_button")

        self.buttons_layout.addWidget(self.restore_button)


        self.dialog_layout.addWidget(self.buttons_widget)


        self.retranslateUi(BackupRestoreDialog)
    # setupUi

    def retranslateUi(self, BackupRestoreDialog):
        self.back_button.setText(QCoreApplication.translate("BackupRestoreDialog", u"Cancel", None))
        self.restore_button.setText(QCoreApplication.translate("BackupRestoreDialog", u"Restore and restart", None))
        pass
    # retranslateUi

