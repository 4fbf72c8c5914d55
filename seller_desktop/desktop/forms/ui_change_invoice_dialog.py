# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_invoice_dialog.ui'
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
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.orders.scan_field import ScanField
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import (NoteLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ChangeInvoiceDialog(object):
    def setupUi(self, ChangeInvoiceDialog):
        if not ChangeInvoiceDialog.objectName():
            ChangeInvoiceDialog.setObjectName(u"ChangeInvoiceDialog")
        self.invoice_layout = QVBoxLayout(ChangeInvoiceDialog)
        self.invoice_layout.setSpacing(0)
        self.invoice_layout.setObjectName(u"invoice_layout")
        self.invoice_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(ChangeInvoiceDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.box_label = PlainLabel(ChangeInvoiceDialog)
        self.box_label.setObjectName(u"box_label")
        self.box_label.setWordWrap(True)

        self.body_layout.addWidget(self.box_label)

        self.invoice_grid = QGridLayout()
        self.invoice_grid.setObjectName(u"invoice_grid")
        self.invoice_grid.setHorizontalSpacing(12)
        self.invoice_grid.setVerticalSpacing(8)
        self.invoice_grid.setContentsMargins(0, 0, 0, 0)
        self.before_label = QLabel(ChangeInvoiceDialog)
        self.before_label.setObjectName(u"before_label")

        self.invoice_grid.addWidget(self.before_label, 0, 0, 1, 1)

        self.before_value_label = PlainLabel(ChangeInvoiceDialog)
        self.before_value_label.setObjectName(u"before_value_label")

        self.invoice_grid.addWidget(self.before_value_label, 0, 1, 1, 1)

        self.courier_label = QLabel(ChangeInvoiceDialog)
        self.courier_label.setObjectName(u"courier_label")

        self.invoice_grid.addWidget(self.courier_label, 1, 0, 1, 1)

        self.courier_combo = QComboBox(ChangeInvoiceDialog)
        self.courier_combo.setObjectName(u"courier_combo")

        self.invoice_grid.addWidget(self.courier_combo, 1, 1, 1, 1)

        self.invoice_label = QLabel(ChangeInvoiceDialog)
        self.invoice_label.setObjectName(u"invoice_label")

        self.invoice_grid.addWidget(self.invoice_label, 2, 0, 1, 1)

        self.invoice_edit = ScanField(ChangeInvoiceDialog)
        self.invoice_edit.setObjectName(u"invoice_edit")

        self.invoice_grid.addWidget(self.invoice_edit, 2, 1, 1, 1)

        self.invoice_grid.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.invoice_grid)

        self.consequence_label = PlainLabel(ChangeInvoiceDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.problem_label = NoteLabel(ChangeInvoiceDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.invoice_layout.addLayout(self.body_layout)

        self.foot_line = HLine(ChangeInvoiceDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.invoice_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ChangeInvoiceDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.invoice_buttons_layout = QHBoxLayout(self.foot_widget)
        self.invoice_buttons_layout.setSpacing(8)
        self.invoice_buttons_layout.setObjectName(u"invoice_buttons_layout")
        self.invoice_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.invoice_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.invoice_buttons_layout.addItem(self.invoice_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.invoice_buttons_layout.addWidget(self.stop_button)

        self.send_button = KeyButton(self.foot_widget)
        self.send_button.setObjectName(u"send_button")

        self.invoice_buttons_layout.addWidget(self.send_button)


        self.invoice_layout.addWidget(self.foot_widget)

        self.invoice_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.courier_label.setBuddy(self.courier_combo)
        self.invoice_label.setBuddy(self.invoice_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ChangeInvoiceDialog)
    # setupUi

    def retranslateUi(self, ChangeInvoiceDialog):
        self.before_label.setText(QCoreApplication.translate("ChangeInvoiceDialog", u"Until now", None))
        self.courier_label.setText(QCoreApplication.translate("ChangeInvoiceDialog", u"Courier", None))
#if QT_CONFIG(accessibility)
        self.courier_combo.setAccessibleName(QCoreApplication.translate("ChangeInvoiceDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.invoice_label.setText(QCoreApplication.translate("ChangeInvoiceDialog", u"New invoice number", None))
#if QT_CONFIG(accessibility)
        self.invoice_edit.setAccessibleName(QCoreApplication.translate("ChangeInvoiceDialog", u"New invoice number", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("ChangeInvoiceDialog", u"Close", None))
        self.send_button.setText(QCoreApplication.translate("ChangeInvoiceDialog", u"Send", None))
        pass
    # retranslateUi

