# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dispatch_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QDialog, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_DispatchDialog(object):
    def setupUi(self, DispatchDialog):
        if not DispatchDialog.objectName():
            DispatchDialog.setObjectName(u"DispatchDialog")
        self.dispatch_layout = QVBoxLayout(DispatchDialog)
        self.dispatch_layout.setSpacing(0)
        self.dispatch_layout.setObjectName(u"dispatch_layout")
        self.dispatch_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(DispatchDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(10)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 14)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.choices_layout = QHBoxLayout()
        self.choices_layout.setSpacing(8)
        self.choices_layout.setObjectName(u"choices_layout")
        self.choices_layout.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.body_widget)
        self.method_label.setObjectName(u"method_label")

        self.choices_layout.addWidget(self.method_label)

        self.method_combo = QComboBox(self.body_widget)
        self.method_combo.setObjectName(u"method_combo")

        self.choices_layout.addWidget(self.method_combo)

        self.courier_label = QLabel(self.body_widget)
        self.courier_label.setObjectName(u"courier_label")

        self.choices_layout.addWidget(self.courier_label)

        self.courier_combo = QComboBox(self.body_widget)
        self.courier_combo.setObjectName(u"courier_combo")

        self.choices_layout.addWidget(self.courier_combo)

        self.bundle_check = QCheckBox(self.body_widget)
        self.bundle_check.setObjectName(u"bundle_check")

        self.choices_layout.addWidget(self.bundle_check)

        self.held_check = QCheckBox(self.body_widget)
        self.held_check.setObjectName(u"held_check")

        self.choices_layout.addWidget(self.held_check)

        self.choices_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices_layout.addItem(self.choices_spacer)

        self.paste_button = KeyButton(self.body_widget)
        self.paste_button.setObjectName(u"paste_button")

        self.choices_layout.addWidget(self.paste_button)


        self.body_layout.addLayout(self.choices_layout)

        self.split_host = QWidget(self.body_widget)
        self.split_host.setObjectName(u"split_host")
        self.split_layout = QHBoxLayout(self.split_host)
        self.split_layout.setSpacing(8)
        self.split_layout.setObjectName(u"split_layout")
        self.split_layout.setContentsMargins(0, 0, 0, 0)
        self.split_check = QCheckBox(self.split_host)
        self.split_check.setObjectName(u"split_check")

        self.split_layout.addWidget(self.split_check)

        self.rest_edit = QDateEdit(self.split_host)
        self.rest_edit.setObjectName(u"rest_edit")
        self.rest_edit.setCalendarPopup(True)

        self.split_layout.addWidget(self.rest_edit)

        self.split_label = PlainLabel(self.split_host)
        self.split_label.setObjectName(u"split_label")

        self.split_layout.addWidget(self.split_label)

        self.split_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.split_layout.addItem(self.split_spacer)


        self.body_layout.addWidget(self.split_host)

        self.table_host = QWidget(self.body_widget)
        self.table_host.setObjectName(u"table_host")
        self.table_host_layout = QVBoxLayout(self.table_host)
        self.table_host_layout.setSpacing(0)
        self.table_host_layout.setObjectName(u"table_host_layout")
        self.table_host_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.table_host)

        self.row_label = PlainLabel(self.body_widget)
        self.row_label.setObjectName(u"row_label")
        self.row_label.setWordWrap(True)
        self.row_label.setMinimumSize(QSize(0, 36))

        self.body_layout.addWidget(self.row_label)

        self.sentence_label = PlainLabel(self.body_widget)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.body_layout.addWidget(self.sentence_label)

        self.body_layout.setStretch(3, 1)

        self.dispatch_layout.addWidget(self.body_widget)

        self.dispatch_line = HLine(DispatchDialog)
        self.dispatch_line.setObjectName(u"dispatch_line")

        self.dispatch_layout.addWidget(self.dispatch_line)

        self.foot_widget = QWidget(DispatchDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.dispatch_buttons_layout = QHBoxLayout(self.foot_widget)
        self.dispatch_buttons_layout.setSpacing(8)
        self.dispatch_buttons_layout.setObjectName(u"dispatch_buttons_layout")
        self.dispatch_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.keys_label = PlainLabel(self.foot_widget)
        self.keys_label.setObjectName(u"keys_label")

        self.dispatch_buttons_layout.addWidget(self.keys_label)

        self.dispatch_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dispatch_buttons_layout.addItem(self.dispatch_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.dispatch_buttons_layout.addWidget(self.stop_button)

        self.send_button = KeyButton(self.foot_widget)
        self.send_button.setObjectName(u"send_button")

        self.dispatch_buttons_layout.addWidget(self.send_button)


        self.dispatch_layout.addWidget(self.foot_widget)

        self.dispatch_layout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.method_label.setBuddy(self.method_combo)
        self.courier_label.setBuddy(self.courier_combo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DispatchDialog)
    # setupUi

    def retranslateUi(self, DispatchDialog):
        self.method_label.setText(QCoreApplication.translate("DispatchDialog", u"Method", None))
#if QT_CONFIG(accessibility)
        self.method_combo.setAccessibleName(QCoreApplication.translate("DispatchDialog", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.courier_label.setText(QCoreApplication.translate("DispatchDialog", u"Courier", None))
#if QT_CONFIG(accessibility)
        self.courier_combo.setAccessibleName(QCoreApplication.translate("DispatchDialog", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        self.bundle_check.setText(QCoreApplication.translate("DispatchDialog", u"One number per box", None))
        self.paste_button.setText(QCoreApplication.translate("DispatchDialog", u"Paste a column", None))
        self.split_check.setText(QCoreApplication.translate("DispatchDialog", u"Split shipping: only what is chosen now, the rest by", None))
#if QT_CONFIG(accessibility)
        self.rest_edit.setAccessibleName(QCoreApplication.translate("DispatchDialog", u"The rest by", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("DispatchDialog", u"Close", None))
        self.send_button.setText(QCoreApplication.translate("DispatchDialog", u"Ship", None))
        pass
    # retranslateUi

