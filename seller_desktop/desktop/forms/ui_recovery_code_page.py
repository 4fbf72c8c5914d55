# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_RecoveryCodePage(object):
    def setupUi(self, RecoveryCodePage):
        if not RecoveryCodePage.objectName():
            RecoveryCodePage.setObjectName(u"RecoveryCodePage")
        self.page_layout = QVBoxLayout(RecoveryCodePage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 8, 0, 8)
        self.top_line = HLine(RecoveryCodePage)
        self.top_line.setObjectName(u"top_line")

        self.page_layout.addWidget(self.top_line)

        self.what_label = PlainLabel(RecoveryCodePage)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.page_layout.addWidget(self.what_label)

        self.code_label = PlainLabel(RecoveryCodePage)
        self.code_label.setObjectName(u"code_label")

        self.page_layout.addWidget(self.code_label)

        self.code_edit = QLineEdit(RecoveryCodePage)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMaxLength(80)

        self.page_layout.addWidget(self.code_edit)

        self.error_label = PlainLabel(RecoveryCodePage)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.page_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.recover_button = KeyButton(RecoveryCodePage)
        self.recover_button.setObjectName(u"recover_button")

        self.buttons_layout.addWidget(self.recover_button)


        self.page_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryCodePage)
    # setupUi

    def retranslateUi(self, RecoveryCodePage):
        self.what_label.setText(QCoreApplication.translate("RecoveryCodePage", u"Type the recovery code that was printed or saved for this profile. Capital and small letters, spaces and hyphens make no difference.", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryCodePage", u"Recovery code", None))
        self.recover_button.setText(QCoreApplication.translate("RecoveryCodePage", u"Restore the key", None))
        pass
    # retranslateUi

