# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'today_page.ui'
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

from seller_desktop.desktop.today.attention import Attention
from seller_desktop.desktop.today.board_view import BoardView
from seller_desktop.desktop.today.pickup_line import PickupLine
from seller_desktop.desktop.today.shop_health import ShopHealthList
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.day_ruler import DayRuler
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import (HLine, SectionHead)
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_TodayPage(object):
    def setupUi(self, TodayPage):
        if not TodayPage.objectName():
            TodayPage.setObjectName(u"TodayPage")
        self.page_layout = QVBoxLayout(TodayPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.header_widget = QWidget(TodayPage)
        self.header_widget.setObjectName(u"header_widget")
        self.header_widget.setProperty(u"kind", u"surface")
        self.header_widget.setMinimumSize(QSize(0, 48))
        self.header_layout = QHBoxLayout(self.header_widget)
        self.header_layout.setSpacing(12)
        self.header_layout.setObjectName(u"header_layout")
        self.header_layout.setContentsMargins(16, 8, 16, 4)
        self.date_label = PlainLabel(self.header_widget)
        self.date_label.setObjectName(u"date_label")

        self.header_layout.addWidget(self.date_label)

        self.summary_label = ElidedLabel(self.header_widget)
        self.summary_label.setObjectName(u"summary_label")

        self.header_layout.addWidget(self.summary_label)

        self.confirm_all_button = KeyButton(self.header_widget)
        self.confirm_all_button.setObjectName(u"confirm_all_button")

        self.header_layout.addWidget(self.confirm_all_button)

        self.header_layout.setStretch(1, 1)

        self.page_layout.addWidget(self.header_widget)

        self.ruler_widget = QWidget(TodayPage)
        self.ruler_widget.setObjectName(u"ruler_widget")
        self.ruler_widget.setProperty(u"kind", u"surface")
        self.ruler_layout = QVBoxLayout(self.ruler_widget)
        self.ruler_layout.setSpacing(0)
        self.ruler_layout.setObjectName(u"ruler_layout")
        self.ruler_layout.setContentsMargins(0, 0, 0, 0)
        self.day_ruler = DayRuler(self.ruler_widget)
        self.day_ruler.setObjectName(u"day_ruler")

        self.ruler_layout.addWidget(self.day_ruler)

        self.pickup_line = PickupLine(self.ruler_widget)
        self.pickup_line.setObjectName(u"pickup_line")

        self.ruler_layout.addWidget(self.pickup_line)


        self.page_layout.addWidget(self.ruler_widget)

        self.ruler_line = HLine(TodayPage)
        self.ruler_line.setObjectName(u"ruler_line")

        self.page_layout.addWidget(self.ruler_line)

        self.content_widget = QWidget(TodayPage)
        self.content_widget.setObjectName(u"content_widget")
        self.content_layout = QHBoxLayout(self.content_widget)
        self.content_layout.setSpacing(0)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.board_stack = QStackedWidget(self.content_widget)
        self.board_stack.setObjectName(u"board_stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.board_stack.sizePolicy().hasHeightForWidth())
        self.board_stack.setSizePolicy(sizePolicy)
        self.board_page = QWidget()
        self.board_page.setObjectName(u"board_page")
        self.board_page.setProperty(u"kind", u"surface")
        self.board_layout = QVBoxLayout(self.board_page)
        self.board_layout.setSpacing(0)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 0, 0, 0)
        self.board_view = BoardView(self.board_page)
        self.board_view.setObjectName(u"board_view")

        self.board_layout.addWidget(self.board_view)

        self.board_stack.addWidget(self.board_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_page.setProperty(u"kind", u"surface")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(0)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.empty_layout.addWidget(self.empty_state)

        self.board_stack.addWidget(self.empty_page)

        self.content_layout.addWidget(self.board_stack)

        self.side_line = QFrame(self.content_widget)
        self.side_line.setObjectName(u"side_line")
        self.side_line.setProperty(u"kind", u"line")
        self.side_line.setMinimumSize(QSize(1, 0))
        self.side_line.setMaximumSize(QSize(1, 16777215))

        self.content_layout.addWidget(self.side_line)

        self.side_scroll = QScrollArea(self.content_widget)
        self.side_scroll.setObjectName(u"side_scroll")
        self.side_scroll.setProperty(u"kind", u"surface")
        self.side_scroll.setWidgetResizable(True)
        self.side_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.side_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side_scroll.setMinimumSize(QSize(320, 0))
        self.side_scroll.setMaximumSize(QSize(364, 16777215))
        self.side_widget = QWidget()
        self.side_widget.setObjectName(u"side_widget")
        self.side_widget.setProperty(u"kind", u"surface")
        self.side_layout = QVBoxLayout(self.side_widget)
        self.side_layout.setSpacing(0)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(0, 0, 0, 0)
        self.attention_head_widget = QWidget(self.side_widget)
        self.attention_head_widget.setObjectName(u"attention_head_widget")
        self.attention_head_widget.setMinimumSize(QSize(0, 36))
        self.attention_head_layout = QHBoxLayout(self.attention_head_widget)
        self.attention_head_layout.setSpacing(0)
        self.attention_head_layout.setObjectName(u"attention_head_layout")
        self.attention_head_layout.setContentsMargins(16, 0, 16, 0)
        self.attention_head = SectionHead(self.attention_head_widget)
        self.attention_head.setObjectName(u"attention_head")

        self.attention_head_layout.addWidget(self.attention_head)


        self.side_layout.addWidget(self.attention_head_widget)

        self.attention_line = HLine(self.side_widget)
        self.attention_line.setObjectName(u"attention_line")

        self.side_layout.addWidget(self.attention_line)

        self.attention = Attention(self.side_widget)
        self.attention.setObjectName(u"attention")

        self.side_layout.addWidget(self.attention)

        self.shops_head_widget = QWidget(self.side_widget)
        self.shops_head_widget.setObjectName(u"shops_head_widget")
        self.shops_head_widget.setMinimumSize(QSize(0, 36))
        self.shops_head_layout = QHBoxLayout(self.shops_head_widget)
        self.shops_head_layout.setSpacing(0)
        self.shops_head_layout.setObjectName(u"shops_head_layout")
        self.shops_head_layout.setContentsMargins(16, 0, 16, 0)
        self.shops_head = SectionHead(self.shops_head_widget)
        self.shops_head.setObjectName(u"shops_head")

        self.shops_head_layout.addWidget(self.shops_head)


        self.side_layout.addWidget(self.shops_head_widget)

        self.shops_line = HLine(self.side_widget)
        self.shops_line.setObjectName(u"shops_line")

        self.side_layout.addWidget(self.shops_line)

        self.shop_health = ShopHealthList(self.side_widget)
        self.shop_health.setObjectName(u"shop_health")

        self.side_layout.addWidget(self.shop_health)

        self.side_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.side_layout.addItem(self.side_spacer)

        self.side_scroll.setWidget(self.side_widget)

        self.content_layout.addWidget(self.side_scroll)


        self.page_layout.addWidget(self.content_widget)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(TodayPage)
    # setupUi

    def retranslateUi(self, TodayPage):
        pass
    # retranslateUi

