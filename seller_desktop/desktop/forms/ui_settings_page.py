# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        SettingsPage.setProperty(u"kind", u"surface")
        self.page_layout = QHBoxLayout(SettingsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.list_widget = QWidget(SettingsPage)
        self.list_widget.setObjectName(u"list_widget")
        self.list_widget.setProperty(u"kind", u"surface")
        self.list_widget.setMinimumSize(QSize(220, 0))
        self.list_layout = QVBoxLayout(self.list_widget)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_head = QWidget(self.list_widget)
        self.list_head.setObjectName(u"list_head")
        self.list_head_layout = QHBoxLayout(self.list_head)
        self.list_head_layout.setSpacing(0)
        self.list_head_layout.setObjectName(u"list_head_layout")
        self.list_head_layout.setContentsMargins(16, 14, 12, 14)
        self.title_label = PlainLabel(self.list_head)
        self.title_label.setObjectName(u"title_label")

        self.list_head_layout.addWidget(self.title_label)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_head_layout.addItem(self.head_spacer)


        self.list_layout.addWidget(self.list_head)

        self.list_head_line = HLine(self.list_widget)
        self.list_head_line.setObjectName(u"list_head_line")

        self.list_layout.addWidget(self.list_head_line)

        self.search_host = QWidget(self.list_widget)
        self.search_host.setObjectName(u"search_host")
        self.search_layout = QVBoxLayout(self.search_host)
        self.search_layout.setSpacing(0)
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(12, 10, 12, 10)
        self.search_edit = SearchField(self.search_host)
        self.search_edit.setObjectName(u"search_edit")

        self.search_layout.addWidget(self.search_edit)


        self.list_layout.addWidget(self.search_host)

        self.sections_host = QWidget(self.list_widget)
        self.sections_host.setObjectName(u"sections_host")
        self.sections_layout = QVBoxLayout(self.sections_host)
        self.sections_layout.setSpacing(0)
        self.sections_layout.setObjectName(u"sections_layout")
        self.sections_layout.setContentsMargins(0, 0, 0, 0)

        self.list_layout.addWidget(self.sections_host)

        self.list_layout.setStretch(3, 1)

        self.page_layout.addWidget(self.list_widget)

        self.list_line = QFrame(SettingsPage)
        self.list_line.setObjectName(u"list_line")
        self.list_line.setProperty(u"kind", u"line")
        self.list_line.setMinimumSize(QSize(1, 0))
        self.list_line.setMaximumSize(QSize(1, 16777215))

        self.page_layout.addWidget(self.list_line)

        self.stack = QStackedWidget(SettingsPage)
        self.stack.setObjectName(u"stack")
        self.scroll_area = QScrollArea()
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_widget = QWidget()
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QHBoxLayout(self.body_widget)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 16, 24, 24)
        self.column_widget = QWidget(self.body_widget)
        self.column_widget.setObjectName(u"column_widget")
        self.column_widget.setMaximumSize(QSize(720, 16777215))
        self.column_layout = QVBoxLayout(self.column_widget)
        self.column_layout.setSpacing(0)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.column_widget)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_layout.addItem(self.body_spacer)

        self.body_layout.setStretch(0, 1)
        self.scroll_area.setWidget(self.body_widget)
        self.stack.addWidget(self.scroll_area)
        self.none_widget = EmptyState()
        self.none_widget.setObjectName(u"none_widget")
        self.stack.addWidget(self.none_widget)

        self.page_layout.addWidget(self.stack)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title_label.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        pass
    # retranslateUi

