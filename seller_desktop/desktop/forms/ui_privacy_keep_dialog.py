# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_keep_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_PrivacyKeepDialog(object):
    def setupUi(self, PrivacyKeepDialog):
        if not PrivacyKeepDialog.objectName():
            PrivacyKeepDialog.setObjectName(u"PrivacyKeepDialog")
        self.dialog_layout = QVBoxLayout(PrivacyKeepDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(PrivacyKeepDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(PrivacyKeepDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.days_label = QLabel(PrivacyKeepDialog)
        self.days_label.setObjectName(u"days_label")

        self.fields_grid.addWidget(self.days_label, 0, 0, 1, 1)

        self.days_spin = QSpinBox(PrivacyKeepDialog)
        self.days_spin.setObjectName(u"days_spin")

        self.fields_grid.addWidget(self.days_spin, 0, 1, 1, 1)

        self.reason_label = QLabel(PrivacyKeepDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.fields_grid.addWidget(self.reason_label, 1, 0, 1, 1)

        self.reason_edit = QLineEdit(PrivacyKeepDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.fields_grid.addWidget(self.reason_edit, 1, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.fields_grid)

        self.problem_label = PlainLabel(PrivacyKeepDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(PrivacyKeepDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(PrivacyKeepDialog)
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

        self.keep_button = KeyButton(self.foot_widget)
        self.keep_button.setObjectName(u"keep_button")

        self.buttons_layout.addWidget(self.keep_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.days_label.setBuddy(self.days_spin)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrivacyKeepDialog)
    # setupUi

    def retranslateUi(self, PrivacyKeepDialog):
        self.days_label.setText(QCoreApplication.translate("PrivacyKeepDialog", u"Kept after the deal is over", None))
#if QT_CONFIG(accessibility)
        self.days_spin.setAccessibleName(QCoreApplication.translate("PrivacyKeepDialog", u"Kept after the deal is over", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PrivacyKeepDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PrivacyKeepDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("PrivacyKeepDialog", u"Cancel", None))
        self.keep_button.setText(QCoreApplication.translate("PrivacyKeepDialog", u"Save", None))
        pass
    # retranslateUi

