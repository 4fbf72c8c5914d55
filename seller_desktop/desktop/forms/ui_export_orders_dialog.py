# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_orders_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QRadioButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import (IconButton, KeyButton)
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ExportOrdersDialog(object):
    def setupUi(self, ExportOrdersDialog):
        if not ExportOrdersDialog.objectName():
            ExportOrdersDialog.setObjectName(u"ExportOrdersDialog")
        self.dialog_layout = QVBoxLayout(ExportOrdersDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(ExportOrdersDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(ExportOrdersDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.chosen_radio = QRadioButton(ExportOrdersDialog)
        self.chosen_radio.setObjectName(u"chosen_radio")

        self.body_layout.addWidget(self.chosen_radio)

        self.shown_radio = QRadioButton(ExportOrdersDialog)
        self.shown_radio.setObjectName(u"shown_radio")

        self.body_layout.addWidget(self.shown_radio)

        self.columns_line = HLine(ExportOrdersDialog)
        self.columns_line.setObjectName(u"columns_line")

        self.body_layout.addWidget(self.columns_line)

        self.preset_layout = QHBoxLayout()
        self.preset_layout.setSpacing(8)
        self.preset_layout.setObjectName(u"preset_layout")
        self.preset_label = QLabel(ExportOrdersDialog)
        self.preset_label.setObjectName(u"preset_label")

        self.preset_layout.addWidget(self.preset_label)

        self.preset_combo = QComboBox(ExportOrdersDialog)
        self.preset_combo.setObjectName(u"preset_combo")

        self.preset_layout.addWidget(self.preset_combo)

        self.preset_button = KeyButton(ExportOrdersDialog)
        self.preset_button.setObjectName(u"preset_button")

        self.preset_layout.addWidget(self.preset_button)

        self.remove_button = IconButton(ExportOrdersDialog)
        self.remove_button.setObjectName(u"remove_button")

        self.preset_layout.addWidget(self.remove_button)

        self.preset_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.preset_layout)

        self.columns_label = PlainLabel(ExportOrdersDialog)
        self.columns_label.setObjectName(u"columns_label")
        self.columns_label.setWordWrap(True)

        self.body_layout.addWidget(self.columns_label)

        self.scope_line = HLine(ExportOrdersDialog)
        self.scope_line.setObjectName(u"scope_line")

        self.body_layout.addWidget(self.scope_line)

        self.masked_radio = QRadioButton(ExportOrdersDialog)
        self.masked_radio.setObjectName(u"masked_radio")

        self.body_layout.addWidget(self.masked_radio)

        self.full_radio = QRadioButton(ExportOrdersDialog)
        self.full_radio.setObjectName(u"full_radio")

        self.body_layout.addWidget(self.full_radio)

        self.reason_layout = QHBoxLayout()
        self.reason_layout.setSpacing(8)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(24, 0, 0, 0)
        self.reason_label = QLabel(ExportOrdersDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(ExportOrdersDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_layout.addWidget(self.reason_edit)

        self.reason_layout.setStretch(1, 1)

        self.body_layout.addLayout(self.reason_layout)

        self.recorded_label = PlainLabel(ExportOrdersDialog)
        self.recorded_label.setObjectName(u"recorded_label")
        self.recorded_label.setWordWrap(True)

        self.body_layout.addWidget(self.recorded_label)

        self.file_line = HLine(ExportOrdersDialog)
        self.file_line.setObjectName(u"file_line")

        self.body_layout.addWidget(self.file_line)

        self.xlsx_radio = QRadioButton(ExportOrdersDialog)
        self.xlsx_radio.setObjectName(u"xlsx_radio")

        self.body_layout.addWidget(self.xlsx_radio)

        self.csv_radio = QRadioButton(ExportOrdersDialog)
        self.csv_radio.setObjectName(u"csv_radio")

        self.body_layout.addWidget(self.csv_radio)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(ExportOrdersDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ExportOrdersDialog)
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

        self.export_button = KeyButton(self.foot_widget)
        self.export_button.setObjectName(u"export_button")

        self.buttons_layout.addWidget(self.export_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.preset_label.setBuddy(self.preset_combo)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExportOrdersDialog)
    # setupUi

    def retranslateUi(self, ExportOrdersDialog):
        self.preset_label.setText(QCoreApplication.translate("ExportOrdersDialog", u"Columns", None))
#if QT_CONFIG(accessibility)
        self.preset_combo.setAccessibleName(QCoreApplication.translate("ExportOrdersDialog", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.preset_button.setText(QCoreApplication.translate("ExportOrdersDialog", u"Choose\u2026", None))
        self.masked_radio.setText(QCoreApplication.translate("ExportOrdersDialog", u"Buyers masked", None))
        self.full_radio.setText(QCoreApplication.translate("ExportOrdersDialog", u"With names, phones and addresses", None))
        self.reason_label.setText(QCoreApplication.translate("ExportOrdersDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ExportOrdersDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.xlsx_radio.setText(QCoreApplication.translate("ExportOrdersDialog", u"Excel workbook (.xlsx)", None))
        self.csv_radio.setText(QCoreApplication.translate("ExportOrdersDialog", u"CSV in UTF-8 (.csv)", None))
        self.close_button.setText(QCoreApplication.translate("ExportOrdersDialog", u"Close", None))
        self.export_button.setText(QCoreApplication.translate("ExportOrdersDialog", u"Choose a file\u2026", None))
        pass
    # retranslateUi

