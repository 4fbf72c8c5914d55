# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QMainWindow, QSizePolicy,
    QSpacerItem, QStackedWidget, QStatusBar, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.notifications.panel import NotificationPanel
from seller_desktop.desktop.widgets.buttons import IconButton
from seller_desktop.desktop.widgets.rail import Rail
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.shop_filter_button import ShopFilterButton
from seller_desktop.desktop.widgets.strip import OfflineStrip
from seller_desktop.desktop.widgets.sync_pill import SyncPill
class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        self.central_widget = QWidget(MainWindow)
        self.central_widget.setObjectName(u"central_widget")
        self.central_layout = QVBoxLayout(self.central_widget)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.top_bar_widget = QWidget(self.central_widget)
        self.top_bar_widget.setObjectName(u"top_bar_widget")
        self.top_bar_layout = QHBoxLayout(self.top_bar_widget)
        self.top_bar_layout.setSpacing(4)
        self.top_bar_layout.setObjectName(u"top_bar_layout")
        self.top_bar_layout.setContentsMargins(0, 0, 12, 0)
        self.shop_filter_button = ShopFilterButton(self.top_bar_widget)
        self.shop_filter_button.setObjectName(u"shop_filter_button")

        self.top_bar_layout.addWidget(self.shop_filter_button)

        self.search_spacer = QSpacerItem(12, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.top_bar_layout.addItem(self.search_spacer)

        self.search_field = SearchField(self.top_bar_widget)
        self.search_field.setObjectName(u"search_field")

        self.top_bar_layout.addWidget(self.search_field)

        self.search_button = IconButton(self.top_bar_widget)
        self.search_button.setObjectName(u"search_button")

        self.top_bar_layout.addWidget(self.search_button)

        self.top_bar_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_bar_layout.addItem(self.top_bar_spacer)

        self.sync_pill = SyncPill(self.top_bar_widget)
        self.sync_pill.setObjectName(u"sync_pill")

        self.top_bar_layout.addWidget(self.sync_pill)

        self.pill_spacer = QSpacerItem(6, 1, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.top_bar_layout.addItem(self.pill_spacer)

        self.sync_button = IconButton(self.top_bar_widget)
        self.sync_button.setObjectName(u"sync_button")

        self.top_bar_layout.addWidget(self.sync_button)

        self.bell_button = IconButton(self.top_bar_widget)
        self.bell_button.setObjectName(u"bell_button")

        self.top_bar_layout.addWidget(self.bell_button)


        self.central_layout.addWidget(self.top_bar_widget)

        self.top_line = HLine(self.central_widget)
        self.top_line.setObjectName(u"top_line")

        self.central_layout.addWidget(self.top_line)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.rail = Rail(self.central_widget)
        self.rail.setObjectName(u"rail")

        self.body_layout.addWidget(self.rail)

        self.content_layout = QVBoxLayout()
        self.content_layout.setSpacing(0)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.offline_strip = OfflineStrip(self.central_widget)
        self.offline_strip.setObjectName(u"offline_strip")

        self.content_layout.addWidget(self.offline_strip)

        self.page_stack = QStackedWidget(self.central_widget)
        self.page_stack.setObjectName(u"page_stack")

        self.content_layout.addWidget(self.page_stack)


        self.body_layout.addLayout(self.content_layout)

        self.notification_panel = NotificationPanel(self.central_widget)
        self.notification_panel.setObjectName(u"notification_panel")

        self.body_layout.addWidget(self.notification_panel)


        self.central_layout.addLayout(self.body_layout)

        MainWindow.setCentralWidget(self.central_widget)
        self.status_bar = QStatusBar(MainWindow)
        self.status_bar.setObjectName(u"status_bar")
        MainWindow.setStatusBar(self.status_bar)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Seller Desktop", None))
    # retranslateUi

