# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sync_popover.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine
class Ui_SyncPopover(object):
    def setupUi(self, SyncPopover):
        if not SyncPopover.objectName():
            SyncPopover.setObjectName(u"SyncPopover")
        self.popover_layout = QVBoxLayout(SyncPopover)
        self.popover_layout.setSpacing(0)
        self.popover_layout.setObjectName(u"popover_layout")
        self.popover_layout.setContentsMargins(1, 1, 1, 1)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 12, 10)
        self.title_label = PlainLabel(SyncPopover)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.waiting_button = KeyButton(SyncPopover)
        self.waiting_button.setObjectName(u"waiting_button")

        self.head_layout.addWidget(self.waiting_button)

        self.attention_button = KeyButton(SyncPopover)
        self.attention_button.setObjectName(u"attention_button")

        self.head_layout.addWidget(self.attention_button)

        self.sync_button = KeyButton(SyncPopover)
        self.sync_button.setObjectName(u"sync_button")

        self.head_layout.addWidget(self.sync_button)


        self.popover_layout.addLayout(self.head_layout)

        self.head_line = HLine(SyncPopover)
        self.head_line.setObjectName(u"head_line")

        self.popover_layout.addWidget(self.head_line)

        self.shops_widget = QWidget(SyncPopover)
        self.shops_widget.setObjectName(u"shops_widget")
        self.shops_layout = QVBoxLayout(self.shops_widget)
        self.shops_layout.setSpacing(0)
        self.shops_layout.setObjectName(u"shops_layout")
        self.shops_layout.setContentsMargins(16, 4, 16, 4)

        self.popover_layout.addWidget(self.shops_widget)

        self.foot_line = HLine(SyncPopover)
        self.foot_line.setObjectName(u"foot_line")

        self.popover_layout.addWidget(self.foot_line)

        self.engine_label = PlainLabel(SyncPopover)
        self.engine_label.setObjectName(u"engine_label")

        self.popover_layout.addWidget(self.engine_label)


        self.retranslateUi(SyncPopover)
    # setupUi

    def retranslateUi(self, SyncPopover):
        self.title_label.setText(QCoreApplication.translate("SyncPopover", u"Sync", None))
        self.sync_button.setText(QCoreApplication.translate("SyncPopover", u"Sync now", None))
        pass
    # retranslateUi

