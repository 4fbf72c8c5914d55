# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_access_dialog.ui'
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
    QHeaderView, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_PrivacyAccessDialog(object):
    def setupUi(self, PrivacyAccessDialog):
        if not PrivacyAccessDialog.objectName():
            PrivacyAccessDialog.setObjectName(u"PrivacyAccessDialog")
        self.dialog_layout = QVBoxLayout(PrivacyAccessDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(PrivacyAccessDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(PrivacyAccessDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.month_layout = QHBoxLayout()
        self.month_layout.setSpacing(8)
        self.month_layout.setObjectName(u"month_layout")
        self.month_layout.setContentsMargins(0, 0, 0, 0)
        self.month_combo = QComboBox(PrivacyAccessDialog)
        self.month_combo.setObjectName(u"month_combo")

        self.month_layout.addWidget(self.month_combo)

        self.reviewed_label = PlainLabel(PrivacyAccessDialog)
        self.reviewed_label.setObjectName(u"reviewed_label")

        self.month_layout.addWidget(self.reviewed_label)

        self.month_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.month_layout.addItem(self.month_spacer)


        self.body_layout.addLayout(self.month_layout)

        self.records_view = QTableView(PrivacyAccessDialog)
        self.records_view.setObjectName(u"records_view")
        self.records_view.setMinimumSize(QSize(0, 280))

        self.body_layout.addWidget(self.records_view)

        self.problem_label = PlainLabel(PrivacyAccessDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(PrivacyAccessDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(PrivacyAccessDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.reviewed_button = KeyButton(self.foot_widget)
        self.reviewed_button.setObjectName(u"reviewed_button")

        self.buttons_layout.addWidget(self.reviewed_button)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(PrivacyAccessDialog)
    # setupUi

    def retranslateUi(self, PrivacyAccessDialog):
#if QT_CONFIG(accessibility)
        self.month_combo.setAccessibleName(QCoreApplication.translate("PrivacyAccessDialog", u"Month", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.records_view.setAccessibleName(QCoreApplication.translate("PrivacyAccessDialog", u"Access records", None))
#endif // QT_CONFIG(accessibility)
        self.reviewed_button.setText(QCoreApplication.translate("PrivacyAccessDialog", u"I have looked through it", None))
        self.close_button.setText(QCoreApplication.translate("PrivacyAccessDialog", u"Close", None))
        pass
    # retranslateUi

