# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_edit_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import (NoteLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine

class Ui_OutboxEditDialog(object):
    def setupUi(self, OutboxEditDialog):
        if not OutboxEditDialog.objectName():
            OutboxEditDialog.setObjectName(u"OutboxEditDialog")
        self.dialog_layout = QVBoxLayout(OutboxEditDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(OutboxEditDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.consequence_label = PlainLabel(OutboxEditDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(12)
        self.fields_layout.setVerticalSpacing(8)
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.courier_label = QLabel(OutboxEditDialog)
        self.courier_label.setObjectName(u"courier_label")

        self.fields_layout.addWidget(self.courier_label, 0, 0, 1, 1)

        self.courier_combo = QComboBox(OutboxEditDialog)
        self.courier_combo.setObjectName(u"courier_combo")

        self.fields_layout.addWidget(self.courier_combo, 0, 1, 1, 1)

        self.invoice_label = QLabel(OutboxEditDialog)
        self.invoice_label.setObjectName(u"invoice_label")

        self.fields_layout.addWidget(self.invoice_label, 1, 0, 1, 1)

        self.invoice_edit = QLineEdit(OutboxEditDialog)
        self.invoice_edit.setObjectName(u"invoice_edit")

        self.fields_layout.addWidget(self.invoice_edit, 1, 1, 1, 1)

        self.fields_layout.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.fields_layout)

        self.problem_label = NoteLabel(OutboxEditDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(OutboxEditDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(OutboxEditDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.buttons_layout.addWidget(self.stop_button)

        self.deed_button = KeyButton(self.foot_widget)
        self.deed_button.setObjectName(u"deed_button")

        self.buttons_layout.addWidget(self.deed_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.courier_label.setBuddy(self.courier_combo)
        self.invoice_label.setBuddy(self.invoice_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutboxEditDialog)
    # setupUi

    def retranslateUi(self, OutboxEditDialog):
        self.courier_label.setText(QCoreApplication.translate("OutboxEditDialog", u"Courier", None))
#if QT_CONFIG(accessibility)
        self.courier_combo.setAccessibleName(QCoreApplication.translate("OutboxEditDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.invoice_label.setText(QCoreApplication.translate("OutboxEditDialog", u"Invoice no.", None))
#if QT_CONFIG(accessibility)
        self.invoice_edit.setAccessibleName(QCoreApplication.translate("OutboxEditDialog", u"Invoice no.", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("OutboxEditDialog", u"Close", None))
        self.deed_button.setText(QCoreApplication.translate("OutboxEditDialog", u"Save and send", None))
        pass
    # retranslateUi

