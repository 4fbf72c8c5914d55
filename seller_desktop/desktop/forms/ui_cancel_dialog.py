# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cancel_dialog.ui'
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
    QHBoxLayout, QLabel, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_CancelDialog(object):
    def setupUi(self, CancelDialog):
        if not CancelDialog.objectName():
            CancelDialog.setObjectName(u"CancelDialog")
        self.cancel_layout = QVBoxLayout(CancelDialog)
        self.cancel_layout.setSpacing(0)
        self.cancel_layout.setObjectName(u"cancel_layout")
        self.cancel_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(CancelDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.consequence_label = PlainLabel(CancelDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.cancel_grid = QGridLayout()
        self.cancel_grid.setObjectName(u"cancel_grid")
        self.cancel_grid.setHorizontalSpacing(12)
        self.cancel_grid.setVerticalSpacing(8)
        self.cancel_grid.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CancelDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.cancel_grid.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_combo = QComboBox(CancelDialog)
        self.reason_combo.setObjectName(u"reason_combo")

        self.cancel_grid.addWidget(self.reason_combo, 0, 1, 1, 1)

        self.quantity_label = QLabel(CancelDialog)
        self.quantity_label.setObjectName(u"quantity_label")

        self.cancel_grid.addWidget(self.quantity_label, 1, 0, 1, 1)

        self.quantity_spin = QSpinBox(CancelDialog)
        self.quantity_spin.setObjectName(u"quantity_spin")
        self.quantity_spin.setMinimum(1)

        self.cancel_grid.addWidget(self.quantity_spin, 1, 1, 1, 1)

        self.detail_label = QLabel(CancelDialog)
        self.detail_label.setObjectName(u"detail_label")

        self.cancel_grid.addWidget(self.detail_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.detail_edit = QPlainTextEdit(CancelDialog)
        self.detail_edit.setObjectName(u"detail_edit")
        self.detail_edit.setTabChangesFocus(True)
        self.detail_edit.setMaximumSize(QSize(16777215, 72))

        self.cancel_grid.addWidget(self.detail_edit, 2, 1, 1, 1)

        self.cancel_grid.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.cancel_grid)

        self.problem_label = PlainLabel(CancelDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.cancel_layout.addLayout(self.body_layout)

        self.foot_line = HLine(CancelDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.cancel_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(CancelDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.cancel_buttons_layout = QHBoxLayout(self.foot_widget)
        self.cancel_buttons_layout.setSpacing(8)
        self.cancel_buttons_layout.setObjectName(u"cancel_buttons_layout")
        self.cancel_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.cancel_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cancel_buttons_layout.addItem(self.cancel_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.cancel_buttons_layout.addWidget(self.stop_button)

        self.send_button = KeyButton(self.foot_widget)
        self.send_button.setObjectName(u"send_button")

        self.cancel_buttons_layout.addWidget(self.send_button)


        self.cancel_layout.addWidget(self.foot_widget)

        self.cancel_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_combo)
        self.quantity_label.setBuddy(self.quantity_spin)
        self.detail_label.setBuddy(self.detail_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CancelDialog)
    # setupUi

    def retranslateUi(self, CancelDialog):
        self.reason_label.setText(QCoreApplication.translate("CancelDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("CancelDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.quantity_label.setText(QCoreApplication.translate("CancelDialog", u"Quantity", None))
#if QT_CONFIG(accessibility)
        self.quantity_spin.setAccessibleName(QCoreApplication.translate("CancelDialog", u"Quantity", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText(QCoreApplication.translate("CancelDialog", u"To the buyer", None))
#if QT_CONFIG(accessibility)
        self.detail_edit.setAccessibleName(QCoreApplication.translate("CancelDialog", u"Text to the buyer", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("CancelDialog", u"Close", None))
        self.send_button.setText(QCoreApplication.translate("CancelDialog", u"Cancel the orders", None))
        pass
    # retranslateUi

