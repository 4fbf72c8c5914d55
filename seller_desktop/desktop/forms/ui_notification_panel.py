# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'notification_panel.ui'
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

from seller_desktop.desktop.widgets.buttons import (IconButton, KeyButton)
from seller_desktop.desktop.widgets.list_rows import ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.view_states import EmptyState
class Ui_NotificationPanel(object):
    def setupUi(self, NotificationPanel):
        if not NotificationPanel.objectName():
            NotificationPanel.setObjectName(u"NotificationPanel")
        self.panel_layout = QHBoxLayout(NotificationPanel)
        self.panel_layout.setSpacing(0)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(0, 0, 0, 0)
        self.edge_line = QFrame(NotificationPanel)
        self.edge_line.setObjectName(u"edge_line")
        self.edge_line.setProperty(u"kind", u"line")

        self.panel_layout.addWidget(self.edge_line)

        self.column_layout = QVBoxLayout()
        self.column_layout.setSpacing(0)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(NotificationPanel)
        self.head_widget.setObjectName(u"head_widget")
        self.head_layout = QHBoxLayout(self.head_widget)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 0, 8, 0)
        self.title_label = PlainLabel(self.head_widget)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.count_label = PlainLabel(self.head_widget)
        self.count_label.setObjectName(u"count_label")

        self.head_layout.addWidget(self.count_label)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)

        self.read_all_button = KeyButton(self.head_widget)
        self.read_all_button.setObjectName(u"read_all_button")

        self.head_layout.addWidget(self.read_all_button)

        self.settings_button = IconButton(self.head_widget)
        self.settings_button.setObjectName(u"settings_button")

        self.head_layout.addWidget(self.settings_button)

        self.close_button = IconButton(self.head_widget)
        self.close_button.setObjectName(u"close_button")

        self.head_layout.addWidget(self.close_button)


        self.column_layout.addWidget(self.head_widget)

        self.head_line = HLine(NotificationPanel)
        self.head_line.setObjectName(u"head_line")

        self.column_layout.addWidget(self.head_line)

        self.empty_state = EmptyState(NotificationPanel)
        self.empty_state.setObjectName(u"empty_state")

        self.column_layout.addWidget(self.empty_state)

        self.alerts_list = ListRowView(NotificationPanel)
        self.alerts_list.setObjectName(u"alerts_list")

        self.column_layout.addWidget(self.alerts_list)

        self.foot_line = HLine(NotificationPanel)
        self.foot_line.setObjectName(u"foot_line")

        self.column_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(NotificationPanel)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.quiet_label = PlainLabel(self.foot_widget)
        self.quiet_label.setObjectName(u"quiet_label")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.quiet_label.sizePolicy().hasHeightForWidth())
        self.quiet_label.setSizePolicy(sizePolicy)

        self.foot_layout.addWidget(self.quiet_label)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.snooze_button = KeyButton(self.foot_widget)
        self.snooze_button.setObjectName(u"snooze_button")

        self.foot_layout.addWidget(self.snooze_button)


        self.column_layout.addWidget(self.foot_widget)


        self.panel_layout.addLayout(self.column_layout)


        self.retranslateUi(NotificationPanel)
    # setupUi

    def retranslateUi(self, NotificationPanel):
        self.read_all_button.setText(QCoreApplication.translate("NotificationPanel", u"Mark all as read", None))
        self.snooze_button.setText(QCoreApplication.translate("NotificationPanel", u"Snooze\u2026", None))
        pass
    # retranslateUi

