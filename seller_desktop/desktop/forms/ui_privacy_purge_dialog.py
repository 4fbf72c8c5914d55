# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_purge_dialog.ui'
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

class Ui_PrivacyPurgeDialog(object):
    def setupUi(self, PrivacyPurgeDialog):
        if not PrivacyPurgeDialog.objectName():
            PrivacyPurgeDialog.setObjectName(u"PrivacyPurgeDialog")
        self.dialog_layout = QVBoxLayout(PrivacyPurgeDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(PrivacyPurgeDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(PrivacyPurgeDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.counts_label = PlainLabel(PrivacyPurgeDialog)
        self.counts_label.setObjectName(u"counts_label")
        self.counts_label.setWordWrap(True)

        self.body_layout.addWidget(self.counts_label)

        self.consequence_label = PlainLabel(PrivacyPurgeDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.problem_label = PlainLabel(PrivacyPurgeDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(PrivacyPurgeDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(PrivacyPurgeDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.purge_button = KeyButton(self.foot_widget)
        self.purge_button.setObjectName(u"purge_button")

        self.buttons_layout.addWidget(self.purge_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(PrivacyPurgeDialog)
    # setupUi

    def retranslateUi(self, PrivacyPurgeDialog):
        self.close_button.setText(QCoreApplication.translate("PrivacyPurgeDialog", u"Cancel", None))
        self.purge_button.setText(QCoreApplication.translate("PrivacyPurgeDialog", u"Delete now", None))
        pass
    # retranslateUi

