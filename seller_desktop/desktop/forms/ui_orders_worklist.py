# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_worklist.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QStackedWidget,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.bulk_bar import Footer
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.chips import FilterChip
from seller_desktop.desktop.widgets.narrow_chip import NarrowChip
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.stage_tabs import StageTabs
from seller_desktop.desktop.widgets.strip import OfflineStrip
from seller_desktop.desktop.widgets.view_states import (EmptyState, ErrorState)

class Ui_OrdersWorklist(object):
    def setupUi(self, OrdersWorklist):
        if not OrdersWorklist.objectName():
            OrdersWorklist.setObjectName(u"OrdersWorklist")
        self.worklist_layout = QVBoxLayout(OrdersWorklist)
        self.worklist_layout.setSpacing(0)
        self.worklist_layout.setObjectName(u"worklist_layout")
        self.worklist_layout.setContentsMargins(0, 0, 0, 0)
        self.bars = QWidget(OrdersWorklist)
        self.bars.setObjectName(u"bars")
        self.bars_layout = QVBoxLayout(self.bars)
        self.bars_layout.setSpacing(0)
        self.bars_layout.setObjectName(u"bars_layout")
        self.bars_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs_bar = QWidget(self.bars)
        self.tabs_bar.setObjectName(u"tabs_bar")
        self.tabs_bar.setProperty(u"kind", u"surface")
        self.tabs_layout = QHBoxLayout(self.tabs_bar)
        self.tabs_layout.setSpacing(0)
        self.tabs_layout.setObjectName(u"tabs_layout")
        self.tabs_layout.setContentsMargins(10, 0, 12, 0)
        self.stage_tabs = StageTabs(self.tabs_bar)
        self.stage_tabs.setObjectName(u"stage_tabs")

        self.tabs_layout.addWidget(self.stage_tabs)


        self.bars_layout.addWidget(self.tabs_bar)

        self.tabs_line = HLine(self.bars)
        self.tabs_line.setObjectName(u"tabs_line")

        self.bars_layout.addWidget(self.tabs_line)

        self.filter_bar = QWidget(self.bars)
        self.filter_bar.setObjectName(u"filter_bar")
        self.filter_bar.setProperty(u"kind", u"surface")
        self.filter_layout = QHBoxLayout(self.filter_bar)
        self.filter_layout.setSpacing(8)
        self.filter_layout.setObjectName(u"filter_layout")
        self.filter_layout.setContentsMargins(12, 6, 12, 6)
        self.view_button = KeyButton(self.filter_bar)
        self.view_button.setObjectName(u"view_button")

        self.filter_layout.addWidget(self.view_button, 0, Qt.AlignmentFlag.AlignTop)

        self.chips_host = QWidget(self.filter_bar)
        self.chips_host.setObjectName(u"chips_host")
        self.narrow_chip = NarrowChip(self.chips_host)
        self.narrow_chip.setObjectName(u"narrow_chip")
        self.due_today_chip = FilterChip(self.chips_host)
        self.due_today_chip.setObjectName(u"due_today_chip")
        self.bundle_chip = FilterChip(self.chips_host)
        self.bundle_chip.setObjectName(u"bundle_chip")
        self.gift_chip = FilterChip(self.chips_host)
        self.gift_chip.setObjectName(u"gift_chip")
        self.jeju_chip = FilterChip(self.chips_host)
        self.jeju_chip.setObjectName(u"jeju_chip")
        self.waiting_chip = FilterChip(self.chips_host)
        self.waiting_chip.setObjectName(u"waiting_chip")
        self.add_condition_button = KeyButton(self.chips_host)
        self.add_condition_button.setObjectName(u"add_condition_button")
        self.clear_filter_button = KeyButton(self.chips_host)
        self.clear_filter_button.setObjectName(u"clear_filter_button")

        self.filter_layout.addWidget(self.chips_host)

        self.list_search_field = SearchField(self.filter_bar)
        self.list_search_field.setObjectName(u"list_search_field")
        self.list_search_field.setMinimumSize(QSize(160, 0))
        self.list_search_field.setMaximumSize(QSize(184, 16777215))

        self.filter_layout.addWidget(self.list_search_field, 0, Qt.AlignmentFlag.AlignTop)

        self.filter_layout.setStretch(1, 1)

        self.bars_layout.addWidget(self.filter_bar)

        self.filter_line = HLine(self.bars)
        self.filter_line.setObjectName(u"filter_line")

        self.bars_layout.addWidget(self.filter_line)

        self.offline_strip = OfflineStrip(self.bars)
        self.offline_strip.setObjectName(u"offline_strip")

        self.bars_layout.addWidget(self.offline_strip)


        self.worklist_layout.addWidget(self.bars)

        self.view_stack = QStackedWidget(OrdersWorklist)
        self.view_stack.setObjectName(u"view_stack")
        self.view_stack.setProperty(u"kind", u"surface")
        self.table_view_page = QWidget()
        self.table_view_page.setObjectName(u"table_view_page")
        self.table_layout = QVBoxLayout(self.table_view_page)
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(0, 0, 0, 0)
        self.view_stack.addWidget(self.table_view_page)
        self.empty_view = EmptyState()
        self.empty_view.setObjectName(u"empty_view")
        self.view_stack.addWidget(self.empty_view)
        self.error_view = ErrorState()
        self.error_view.setObjectName(u"error_view")
        self.view_stack.addWidget(self.error_view)

        self.worklist_layout.addWidget(self.view_stack)

        self.worklist_footer = Footer(OrdersWorklist)
        self.worklist_footer.setObjectName(u"worklist_footer")

        self.worklist_layout.addWidget(self.worklist_footer)

        self.worklist_layout.setStretch(1, 1)

        self.retranslateUi(OrdersWorklist)
    # setupUi

    def retranslateUi(self, OrdersWorklist):
#if QT_CONFIG(accessibility)
        self.stage_tabs.setAccessibleName(QCoreApplication.translate("OrdersWorklist", u"Stages", None))
#endif // QT_CONFIG(accessibility)
        self.add_condition_button.setText(QCoreApplication.translate("OrdersWorklist", u"Condition", None))
        self.clear_filter_button.setText(QCoreApplication.translate("OrdersWorklist", u"Clear", None))
        pass
    # retranslateUi

