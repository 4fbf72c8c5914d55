# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_change_dialog.ui'
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

class Ui_RecoveryChangeDialog(object):
    def setupUi(self, RecoveryChangeDialog):
        if not RecoveryChangeDialog.objectName():
            RecoveryChangeDialog.setObjectName(u"RecoveryChangeDialog")
        RecoveryChangeDialog.setMinimumSize(QSize(460, 0))
        self.dialog_layout = QVBoxLayout(RecoveryChangeDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(RecoveryChangeDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 18, 20, 18)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.what_label = PlainLabel(self.body_widget)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.body_layout.addWidget(self.what_label)

        self.code_label = PlainLabel(self.body_widget)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)

        self.body_layout.addWidget(self.code_label)

        self.when_label = PlainLabel(self.body_widget)
        self.when_label.setObjectName(u"when_label")
        self.when_label.setWordWrap(True)

        self.body_layout.addWidget(self.when_label)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(RecoveryChangeDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(RecoveryChangeDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(20, 12, 20, 12)
        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.back_button = KeyButton(self.foot_widget)
        self.back_button.setObjectName(u"back_button")

        self.foot_layout.addWidget(self.back_button)

        self.later_button = KeyButton(self.foot_widget)
        self.later_button.setObjectName(u"later_button")

        self.foot_layout.addWidget(self.later_button)

        self.now_button = KeyButton(self.foot_widget)
        self.now_button.setObjectName(u"now_button")

        self.foot_layout.addWidget(self.now_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(RecoveryChangeDialog)
    # setupUi

    def retranslateUi(self, RecoveryChangeDialog):
        RecoveryChangeDialog.setWindowTitle(QCoreApplication.translate("RecoveryChangeDialog", u"Change the key", None))
        self.title_label.setText(QCoreApplication.translate("RecoveryChangeDialog", u"Change the key of the database?", None))
        self.what_label.setText(QCoreApplication.translate("RecoveryChangeDialog", u"The database and its backups are written anew under a new key, while nobody has them open. If anything interrupts it, the present key stays.", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryChangeDialog", u"The present recovery code becomes useless; you are offered a new one at once.", None))
        self.when_label.setText(QCoreApplication.translate("RecoveryChangeDialog", u"The program restarts for it. With many orders that takes a minute or two.", None))
        self.back_button.setText(QCoreApplication.translate("RecoveryChangeDialog", u"Cancel", None))
        self.later_button.setText(QCoreApplication.translate("RecoveryChangeDialog", u"At the next start", None))
        self.now_button.setText(QCoreApplication.translate("RecoveryChangeDialog", u"Change and restart", None))
    # retranslateUi

