# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_pin_dialog.ui'
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
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import (NoteLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine

class Ui_PrivacyPinDialog(object):
    def setupUi(self, PrivacyPinDialog):
        if not PrivacyPinDialog.objectName():
            PrivacyPinDialog.setObjectName(u"PrivacyPinDialog")
        self.dialog_layout = QVBoxLayout(PrivacyPinDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(PrivacyPinDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(PrivacyPinDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.fields_grid = QGridLayout()
        self.fields_grid.setObjectName(u"fields_grid")
        self.fields_grid.setHorizontalSpacing(12)
        self.fields_grid.setVerticalSpacing(8)
        self.fields_grid.setContentsMargins(0, 0, 0, 0)
        self.current_label = QLabel(PrivacyPinDialog)
        self.current_label.setObjectName(u"current_label")

        self.fields_grid.addWidget(self.current_label, 0, 0, 1, 1)

        self.current_edit = QLineEdit(PrivacyPinDialog)
        self.current_edit.setObjectName(u"current_edit")

        self.fields_grid.addWidget(self.current_edit, 0, 1, 1, 1)

        self.pin_label = QLabel(PrivacyPinDialog)
        self.pin_label.setObjectName(u"pin_label")

        self.fields_grid.addWidget(self.pin_label, 1, 0, 1, 1)

        self.pin_edit = QLineEdit(PrivacyPinDialog)
        self.pin_edit.setObjectName(u"pin_edit")

        self.fields_grid.addWidget(self.pin_edit, 1, 1, 1, 1)

        self.again_label = QLabel(PrivacyPinDialog)
        self.again_label.setObjectName(u"again_label")

        self.fields_grid.addWidget(self.again_label, 2, 0, 1, 1)

        self.again_edit = QLineEdit(PrivacyPinDialog)
        self.again_edit.setObjectName(u"again_edit")

        self.fields_grid.addWidget(self.again_edit, 2, 1, 1, 1)

        self.fields_grid.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.fields_grid)

        self.problem_label = NoteLabel(PrivacyPinDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(PrivacyPinDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(PrivacyPinDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.remove_button = KeyButton(self.foot_widget)
        self.remove_button.setObjectName(u"remove_button")

        self.buttons_layout.addWidget(self.remove_button)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.set_button = KeyButton(self.foot_widget)
        self.set_button.setObjectName(u"set_button")

        self.buttons_layout.addWidget(self.set_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.current_label.setBuddy(self.current_edit)
        self.pin_label.setBuddy(self.pin_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PrivacyPinDialog)
    # setupUi

    def retranslateUi(self, PrivacyPinDialog):
        self.current_label.setText(QCoreApplication.translate("PrivacyPinDialog", u"Present PIN", None))
#if QT_CONFIG(accessibility)
        self.current_edit.setAccessibleName(QCoreApplication.translate("PrivacyPinDialog", u"Present PIN", None))
#endif // QT_CONFIG(accessibility)
        self.pin_label.setText(QCoreApplication.translate("PrivacyPinDialog", u"New PIN or password", None))
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("PrivacyPinDialog", u"New PIN or password", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("PrivacyPinDialog", u"Once more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("PrivacyPinDialog", u"Once more", None))
#endif // QT_CONFIG(accessibility)
        self.remove_button.setText(QCoreApplication.translate("PrivacyPinDialog", u"Remove the PIN", None))
        self.close_button.setText(QCoreApplication.translate("PrivacyPinDialog", u"Cancel", None))
        self.set_button.setText(QCoreApplication.translate("PrivacyPinDialog", u"Set the PIN", None))
        pass
    # retranslateUi

