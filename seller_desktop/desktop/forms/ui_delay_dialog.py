# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delay_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_DelayDialog(object):
    def setupUi(self, DelayDialog):
        if not DelayDialog.objectName():
            DelayDialog.setObjectName(u"DelayDialog")
        self.delay_layout = QVBoxLayout(DelayDialog)
        self.delay_layout.setSpacing(0)
        self.delay_layout.setObjectName(u"delay_layout")
        self.delay_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(DelayDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.consequence_label = PlainLabel(DelayDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.delay_grid = QGridLayout()
        self.delay_grid.setObjectName(u"delay_grid")
        self.delay_grid.setHorizontalSpacing(12)
        self.delay_grid.setVerticalSpacing(8)
        self.delay_grid.setContentsMargins(0, 0, 0, 0)
        self.until_label = QLabel(DelayDialog)
        self.until_label.setObjectName(u"until_label")

        self.delay_grid.addWidget(self.until_label, 0, 0, 1, 1)

        self.until_edit = QDateEdit(DelayDialog)
        self.until_edit.setObjectName(u"until_edit")
        self.until_edit.setCalendarPopup(True)

        self.delay_grid.addWidget(self.until_edit, 0, 1, 1, 1)

        self.reason_label = QLabel(DelayDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.delay_grid.addWidget(self.reason_label, 1, 0, 1, 1)

        self.reason_combo = QComboBox(DelayDialog)
        self.reason_combo.setObjectName(u"reason_combo")

        self.delay_grid.addWidget(self.reason_combo, 1, 1, 1, 1)

        self.detail_label = QLabel(DelayDialog)
        self.detail_label.setObjectName(u"detail_label")

        self.delay_grid.addWidget(self.detail_label, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.detail_edit = QPlainTextEdit(DelayDialog)
        self.detail_edit.setObjectName(u"detail_edit")
        self.detail_edit.setTabChangesFocus(True)
        self.detail_edit.setMaximumSize(QSize(16777215, 96))

        self.delay_grid.addWidget(self.detail_edit, 2, 1, 1, 1)

        self.delay_grid.setColumnStretch(1, 1)

        self.body_layout.addLayout(self.delay_grid)

        self.problem_label = PlainLabel(DelayDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.delay_layout.addLayout(self.body_layout)

        self.foot_line = HLine(DelayDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.delay_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(DelayDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.delay_buttons_layout = QHBoxLayout(self.foot_widget)
        self.delay_buttons_layout.setSpacing(8)
        self.delay_buttons_layout.setObjectName(u"delay_buttons_layout")
        self.delay_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.delay_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.delay_buttons_layout.addItem(self.delay_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.delay_buttons_layout.addWidget(self.stop_button)

        self.send_button = KeyButton(self.foot_widget)
        self.send_button.setObjectName(u"send_button")

        self.delay_buttons_layout.addWidget(self.send_button)


        self.delay_layout.addWidget(self.foot_widget)

        self.delay_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.until_label.setBuddy(self.until_edit)
        self.reason_label.setBuddy(self.reason_combo)
        self.detail_label.setBuddy(self.detail_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelayDialog)
    # setupUi

    def retranslateUi(self, DelayDialog):
        self.until_label.setText(QCoreApplication.translate("DelayDialog", u"New ship-by date", None))
#if QT_CONFIG(accessibility)
        self.until_edit.setAccessibleName(QCoreApplication.translate("DelayDialog", u"New ship-by date", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("DelayDialog", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_combo.setAccessibleName(QCoreApplication.translate("DelayDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText(QCoreApplication.translate("DelayDialog", u"To the buyer", None))
#if QT_CONFIG(accessibility)
        self.detail_edit.setAccessibleName(QCoreApplication.translate("DelayDialog", u"Text to the buyer", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("DelayDialog", u"Close", None))
        self.send_button.setText(QCoreApplication.translate("DelayDialog", u"Send", None))
        pass
    # retranslateUi

