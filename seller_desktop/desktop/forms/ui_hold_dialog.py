# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hold_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_HoldDialog(object):
    def setupUi(self, HoldDialog):
        if not HoldDialog.objectName():
            HoldDialog.setObjectName(u"HoldDialog")
        self.hold_layout = QVBoxLayout(HoldDialog)
        self.hold_layout.setSpacing(0)
        self.hold_layout.setObjectName(u"hold_layout")
        self.hold_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(HoldDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(HoldDialog)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.reason_edit = QLineEdit(HoldDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMaxLength(200)

        self.body_layout.addWidget(self.reason_edit)


        self.hold_layout.addLayout(self.body_layout)

        self.foot_line = HLine(HoldDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.hold_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(HoldDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.hold_buttons_layout = QHBoxLayout(self.foot_widget)
        self.hold_buttons_layout.setSpacing(8)
        self.hold_buttons_layout.setObjectName(u"hold_buttons_layout")
        self.hold_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.hold_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hold_buttons_layout.addItem(self.hold_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.hold_buttons_layout.addWidget(self.stop_button)

        self.save_button = KeyButton(self.foot_widget)
        self.save_button.setObjectName(u"save_button")

        self.hold_buttons_layout.addWidget(self.save_button)


        self.hold_layout.addWidget(self.foot_widget)

        self.hold_layout.setStretch(0, 1)

        self.retranslateUi(HoldDialog)
    # setupUi

    def retranslateUi(self, HoldDialog):
        self.message_label.setText(QCoreApplication.translate("HoldDialog", u"Held orders are left out of confirming and shipping until you release them. The marketplace is not told.", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("HoldDialog", u"Why", None))
#endif // QT_CONFIG(accessibility)
        self.reason_edit.setPlaceholderText(QCoreApplication.translate("HoldDialog", u"Reason, for yourself only (optional)", None))
        self.stop_button.setText(QCoreApplication.translate("HoldDialog", u"Close", None))
        pass
    # retranslateUi

