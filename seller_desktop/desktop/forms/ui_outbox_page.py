# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_page.ui'
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
    QStackedWidget, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.bulk_bar import Footer
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.stage_tabs import StageTabs
from seller_desktop.desktop.widgets.view_states import (EmptyState, ErrorState)

class Ui_OutboxPage(object):
    def setupUi(self, OutboxPage):
        if not OutboxPage.objectName():
            OutboxPage.setObjectName(u"OutboxPage")
        self.page_layout = QVBoxLayout(OutboxPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs_bar = QWidget(OutboxPage)
        self.tabs_bar.setObjectName(u"tabs_bar")
        self.tabs_bar.setProperty(u"kind", u"surface")
        self.tabs_layout = QHBoxLayout(self.tabs_bar)
        self.tabs_layout.setSpacing(12)
        self.tabs_layout.setObjectName(u"tabs_layout")
        self.tabs_layout.setContentsMargins(10, 0, 12, 0)
        self.stage_tabs = StageTabs(self.tabs_bar)
        self.stage_tabs.setObjectName(u"stage_tabs")

        self.tabs_layout.addWidget(self.stage_tabs)

        self.list_search_field = SearchField(self.tabs_bar)
        self.list_search_field.setObjectName(u"list_search_field")
        self.list_search_field.setMinimumSize(QSize(140, 0))
        self.list_search_field.setMaximumSize(QSize(220, 16777215))

        self.tabs_layout.addWidget(self.list_search_field)

        self.tabs_layout.setStretch(0, 1)

        self.page_layout.addWidget(self.tabs_bar)

        self.tabs_line = HLine(OutboxPage)
        self.tabs_line.setObjectName(u"tabs_line")

        self.page_layout.addWidget(self.tabs_line)

        self.body = QWidget(OutboxPage)
        self.body.setObjectName(u"body")
        self.body_layout = QHBoxLayout(self.body)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.list_host = QWidget(self.body)
        self.list_host.setObjectName(u"list_host")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.list_host.sizePolicy().hasHeightForWidth())
        self.list_host.setSizePolicy(sizePolicy)
        self.list_host_layout = QVBoxLayout(self.list_host)
        self.list_host_layout.setSpacing(0)
        self.list_host_layout.setObjectName(u"list_host_layout")
        self.list_host_layout.setContentsMargins(0, 0, 0, 0)
        self.view_stack = QStackedWidget(self.list_host)
        self.view_stack.setObjectName(u"view_stack")
        self.view_stack.setProperty(u"kind", u"surface")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_layout = QVBoxLayout(self.table_page)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.view_stack.addWidget(self.table_page)
        self.empty_view = EmptyState()
        self.empty_view.setObjectName(u"empty_view")
        self.view_stack.addWidget(self.empty_view)
        self.error_view = ErrorState()
        self.error_view.setObjectName(u"error_view")
        self.view_stack.addWidget(self.error_view)

        self.list_host_layout.addWidget(self.view_stack)

        self.outbox_footer = Footer(self.list_host)
        self.outbox_footer.setObjectName(u"outbox_footer")

        self.list_host_layout.addWidget(self.outbox_footer)

        self.list_host_layout.setStretch(0, 1)

        self.body_layout.addWidget(self.list_host)

        self.pane_line = QFrame(self.body)
        self.pane_line.setObjectName(u"pane_line")
        self.pane_line.setProperty(u"kind", u"line")
        self.pane_line.setMinimumSize(QSize(1, 0))
        self.pane_line.setMaximumSize(QSize(1, 16777215))

        self.body_layout.addWidget(self.pane_line)

        self.detail_host = QWidget(self.body)
        self.detail_host.setObjectName(u"detail_host")
        self.detail_host.setProperty(u"kind", u"surface")
        self.detail_host_layout = QVBoxLayout(self.detail_host)
        self.detail_host_layout.setSpacing(0)
        self.detail_host_layout.setObjectName(u"detail_host_layout")
        self.detail_host_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.detail_host)

        self.body_layout.setStretch(0, 1)

        self.page_layout.addWidget(self.body)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(OutboxPage)
    # setupUi

    def retranslateUi(self, OutboxPage):
        pass
    # retranslateUi

