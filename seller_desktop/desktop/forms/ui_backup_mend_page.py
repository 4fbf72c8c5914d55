# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_mend_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_BackupMendPage(object):
    def setupUi(self, BackupMendPage):
        if not BackupMendPage.objectName():
            BackupMendPage.setObjectName(u"BackupMendPage")
        self.page_layout = QVBoxLayout(BackupMendPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 8, 0, 8)
        self.top_line = HLine(BackupMendPage)
        self.top_line.setObjectName(u"top_line")

        self.page_layout.addWidget(self.top_line)

        self.backup_label = PlainLabel(BackupMendPage)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)

        self.page_layout.addWidget(self.backup_label)

        self.brings_label = PlainLabel(BackupMendPage)
        self.brings_label.setObjectName(u"brings_label")
        self.brings_label.setWordWrap(True)

        self.page_layout.addWidget(self.brings_label)

        self.lost_label = PlainLabel(BackupMendPage)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setWordWrap(True)

        self.page_layout.addWidget(self.lost_label)

        self.kept_label = PlainLabel(BackupMendPage)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)

        self.page_layout.addWidget(self.kept_label)

        self.error_label = PlainLabel(BackupMendPage)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.page_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.mend_button = KeyButton(BackupMendPage)
        self.mend_button.setObjectName(u"mend_button")

        self.buttons_layout.addWidget(self.mend_button)


        self.page_layout.addLayout(self.buttons_layout)


        self.retranslateUi(BackupMendPage)
    # setupUi

    def retranslateUi(self, BackupMendPage):
        self.mend_button.setText(QCoreApplication.translate("BackupMendPage", u"Repair", None))
        pass
    # retranslateUi

