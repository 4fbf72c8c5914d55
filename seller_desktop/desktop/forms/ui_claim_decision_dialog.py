# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_decision_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ClaimDecisionDialog(object):
    def setupUi(self, ClaimDecisionDialog):
        if not ClaimDecisionDialog.objectName():
            ClaimDecisionDialog.setObjectName(u"ClaimDecisionDialog")
        ClaimDecisionDialog.setMinimumSize(QSize(440, 0))
        ClaimDecisionDialog.setMaximumSize(QSize(560, 16777215))
        self.dialog_layout = QVBoxLayout(ClaimDecisionDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(ClaimDecisionDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 20, 20, 16)
        self.question_label = PlainLabel(self.body_widget)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)

        self.body_layout.addWidget(self.question_label)

        self.consequence_label = PlainLabel(self.body_widget)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.where_label = PlainLabel(self.body_widget)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setWordWrap(True)

        self.body_layout.addWidget(self.where_label)

        self.fields_widget = QWidget(self.body_widget)
        self.fields_widget.setObjectName(u"fields_widget")
        self.fields_layout = QGridLayout(self.fields_widget)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(8)
        self.fields_layout.setVerticalSpacing(8)
        self.fields_layout.setContentsMargins(0, 8, 0, 0)
        self.reason_label = PlainLabel(self.fields_widget)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setMinimumSize(QSize(96, 0))

        self.fields_layout.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_combo = QComboBox(self.fields_widget)
        self.reason_combo.setObjectName(u"reason_combo")

        self.fields_layout.addWidget(self.reason_combo, 0, 1, 1, 1)

        self.detail_label = PlainLabel(self.fields_widget)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setMinimumSize(QSize(96, 0))
        self.detail_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.fields_layout.addWidget(self.detail_label, 1, 0, 1, 1)

        self.detail_edit = QPlainTextEdit(self.fields_widget)
        self.detail_edit.setObjectName(u"detail_edit")
        self.detail_edit.setTabChangesFocus(True)
        self.detail_edit.setMinimumSize(QSize(0, 84))
        self.detail_edit.setMaximumSize(QSize(16777215, 110))

        self.fields_layout.addWidget(self.detail_edit, 1, 1, 1, 1)

        self.fee_label = PlainLabel(self.fields_widget)
        self.fee_label.setObjectName(u"fee_label")
        self.fee_label.setMinimumSize(QSize(96, 0))

        self.fields_layout.addWidget(self.fee_label, 2, 0, 1, 1)

        self.fee_edit = QLineEdit(self.fields_widget)
        self.fee_edit.setObjectName(u"fee_edit")

        self.fields_layout.addWidget(self.fee_edit, 2, 1, 1, 1)

        self.method_label = PlainLabel(self.fields_widget)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setMinimumSize(QSize(96, 0))

        self.fields_layout.addWidget(self.method_label, 3, 0, 1, 1)

        self.method_combo = QComboBox(self.fields_widget)
        self.method_combo.setObjectName(u"method_combo")

        self.fields_layout.addWidget(self.method_combo, 3, 1, 1, 1)

        self.courier_label = PlainLabel(self.fields_widget)
        self.courier_label.setObjectName(u"courier_label")
        self.courier_label.setMinimumSize(QSize(96, 0))

        self.fields_layout.addWidget(self.courier_label, 4, 0, 1, 1)

        self.courier_combo = QComboBox(self.fields_widget)
        self.courier_combo.setObjectName(u"courier_combo")

        self.fields_layout.addWidget(self.courier_combo, 4, 1, 1, 1)

        self.invoice_label = PlainLabel(self.fields_widget)
        self.invoice_label.setObjectName(u"invoice_label")
        self.invoice_label.setMinimumSize(QSize(96, 0))

        self.fields_layout.addWidget(self.invoice_label, 5, 0, 1, 1)

        self.invoice_edit = QLineEdit(self.fields_widget)
        self.invoice_edit.setObjectName(u"invoice_edit")

        self.fields_layout.addWidget(self.invoice_edit, 5, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.body_layout.addWidget(self.fields_widget)

        self.warning_label = PlainLabel(self.body_widget)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setWordWrap(True)

        self.body_layout.addWidget(self.warning_label)

        self.error_label = PlainLabel(self.body_widget)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.body_layout.addWidget(self.error_label)


        self.dialog_layout.addWidget(self.body_widget)

        self.buttons_line = HLine(ClaimDecisionDialog)
        self.buttons_line.setObjectName(u"buttons_line")

        self.dialog_layout.addWidget(self.buttons_line)

        self.buttons_widget = QWidget(ClaimDecisionDialog)
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

        self.deed_button = KeyButton(self.buttons_widget)
        self.deed_button.setObjectName(u"deed_button")

        self.buttons_layout.addWidget(self.deed_button)


        self.dialog_layout.addWidget(self.buttons_widget)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_combo)
        self.detail_label.setBuddy(self.detail_edit)
        self.fee_label.setBuddy(self.fee_edit)
        self.method_label.setBuddy(self.method_combo)
        self.courier_label.setBuddy(self.courier_combo)
        self.invoice_label.setBuddy(self.invoice_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ClaimDecisionDialog)
    # setupUi

    def retranslateUi(self, ClaimDecisionDialog):
        self.reason_label.setText(QCoreApplication.translate("ClaimDecisionDialog", u"Reason", None))
        self.detail_label.setText(QCoreApplication.translate("ClaimDecisionDialog", u"To the buyer", None))
        self.fee_label.setText(QCoreApplication.translate("ClaimDecisionDialog", u"Extra cost (won)", None))
        self.fee_edit.setPlaceholderText(QCoreApplication.translate("ClaimDecisionDialog", u"Nothing if empty", None))
        self.method_label.setText(QCoreApplication.translate("ClaimDecisionDialog", u"How it goes", None))
        self.courier_label.setText(QCoreApplication.translate("ClaimDecisionDialog", u"Courier", None))
        self.invoice_label.setText(QCoreApplication.translate("ClaimDecisionDialog", u"Invoice number", None))
        self.back_button.setText(QCoreApplication.translate("ClaimDecisionDialog", u"Go back", None))
        pass
    # retranslateUi

