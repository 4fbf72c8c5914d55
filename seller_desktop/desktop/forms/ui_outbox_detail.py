# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_detail.ui'
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

from seller_desktop.desktop.widgets.buttons import (IconButton, KeyButton)
from seller_desktop.desktop.widgets.chips import (ShopMark, StatusChip)
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList, Quote, SectionHead)
from seller_desktop.desktop.widgets.timeline import Timeline
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_OutboxDetail(object):
    def setupUi(self, OutboxDetail):
        if not OutboxDetail.objectName():
            OutboxDetail.setObjectName(u"OutboxDetail")
        OutboxDetail.setProperty(u"kind", u"surface")
        self.detail_layout = QVBoxLayout(OutboxDetail)
        self.detail_layout.setSpacing(0)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.detail_stack = QStackedWidget(OutboxDetail)
        self.detail_stack.setObjectName(u"detail_stack")
        self.nothing_page = QWidget()
        self.nothing_page.setObjectName(u"nothing_page")
        self.nothing_layout = QVBoxLayout(self.nothing_page)
        self.nothing_layout.setSpacing(0)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(0, 0, 0, 0)
        self.nothing_view = EmptyState(self.nothing_page)
        self.nothing_view.setObjectName(u"nothing_view")

        self.nothing_layout.addWidget(self.nothing_view)

        self.detail_stack.addWidget(self.nothing_page)
        self.action_page = QWidget()
        self.action_page.setObjectName(u"action_page")
        self.action_layout = QVBoxLayout(self.action_page)
        self.action_layout.setSpacing(0)
        self.action_layout.setObjectName(u"action_layout")
        self.action_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(self.action_page)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 12, 12)
        self.chips_layout = QHBoxLayout()
        self.chips_layout.setSpacing(8)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)
        self.state_chip = StatusChip(self.head)
        self.state_chip.setObjectName(u"state_chip")

        self.chips_layout.addWidget(self.state_chip)

        self.countdown_label = PlainLabel(self.head)
        self.countdown_label.setObjectName(u"countdown_label")

        self.chips_layout.addWidget(self.countdown_label)

        self.chips_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chips_layout.addItem(self.chips_spacer)

        self.close_button = IconButton(self.head)
        self.close_button.setObjectName(u"close_button")

        self.chips_layout.addWidget(self.close_button)


        self.head_layout.addLayout(self.chips_layout)

        self.title_label = PlainLabel(self.head)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.head_layout.addWidget(self.title_label)

        self.numbers_layout = QHBoxLayout()
        self.numbers_layout.setSpacing(6)
        self.numbers_layout.setObjectName(u"numbers_layout")
        self.numbers_layout.setContentsMargins(0, 0, 0, 0)
        self.shop_mark = ShopMark(self.head)
        self.shop_mark.setObjectName(u"shop_mark")

        self.numbers_layout.addWidget(self.shop_mark)

        self.number_label = ElidedLabel(self.head)
        self.number_label.setObjectName(u"number_label")

        self.numbers_layout.addWidget(self.number_label)

        self.copy_number_button = IconButton(self.head)
        self.copy_number_button.setObjectName(u"copy_number_button")

        self.numbers_layout.addWidget(self.copy_number_button)


        self.head_layout.addLayout(self.numbers_layout)


        self.action_layout.addWidget(self.head)

        self.head_line = HLine(self.action_page)
        self.head_line.setObjectName(u"head_line")

        self.action_layout.addWidget(self.head_line)

        self.facts_area = QScrollArea(self.action_page)
        self.facts_area.setObjectName(u"facts_area")
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts_area.setFrameShape(QFrame.Shape.NoFrame)
        self.facts = QWidget()
        self.facts.setObjectName(u"facts")
        self.facts.setProperty(u"kind", u"surface")
        self.facts_layout = QVBoxLayout(self.facts)
        self.facts_layout.setSpacing(0)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.standing_section = QWidget(self.facts)
        self.standing_section.setObjectName(u"standing_section")
        self.standing_layout = QVBoxLayout(self.standing_section)
        self.standing_layout.setSpacing(8)
        self.standing_layout.setObjectName(u"standing_layout")
        self.standing_layout.setContentsMargins(16, 12, 16, 12)
        self.why_label = PlainLabel(self.standing_section)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)

        self.standing_layout.addWidget(self.why_label)

        self.quote_widget = QWidget(self.standing_section)
        self.quote_widget.setObjectName(u"quote_widget")
        self.quote_layout = QVBoxLayout(self.quote_widget)
        self.quote_layout.setSpacing(4)
        self.quote_layout.setObjectName(u"quote_layout")
        self.quote_layout.setContentsMargins(0, 0, 0, 0)
        self.quote_head_label = PlainLabel(self.quote_widget)
        self.quote_head_label.setObjectName(u"quote_head_label")

        self.quote_layout.addWidget(self.quote_head_label)

        self.marketplace_quote = Quote(self.quote_widget)
        self.marketplace_quote.setObjectName(u"marketplace_quote")

        self.quote_layout.addWidget(self.marketplace_quote)


        self.standing_layout.addWidget(self.quote_widget)

        self.next_label = PlainLabel(self.standing_section)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setWordWrap(True)

        self.standing_layout.addWidget(self.next_label)


        self.facts_layout.addWidget(self.standing_section)

        self.standing_line = HLine(self.facts)
        self.standing_line.setObjectName(u"standing_line")

        self.facts_layout.addWidget(self.standing_line)

        self.asked_section = QWidget(self.facts)
        self.asked_section.setObjectName(u"asked_section")
        self.asked_layout = QVBoxLayout(self.asked_section)
        self.asked_layout.setSpacing(8)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(16, 12, 16, 12)
        self.asked_head = SectionHead(self.asked_section)
        self.asked_head.setObjectName(u"asked_head")

        self.asked_layout.addWidget(self.asked_head)

        self.asked_list = KeyValueList(self.asked_section)
        self.asked_list.setObjectName(u"asked_list")

        self.asked_layout.addWidget(self.asked_list)


        self.facts_layout.addWidget(self.asked_section)

        self.asked_line = HLine(self.facts)
        self.asked_line.setObjectName(u"asked_line")

        self.facts_layout.addWidget(self.asked_line)

        self.request_section = QWidget(self.facts)
        self.request_section.setObjectName(u"request_section")
        self.request_layout = QVBoxLayout(self.request_section)
        self.request_layout.setSpacing(4)
        self.request_layout.setObjectName(u"request_layout")
        self.request_layout.setContentsMargins(16, 12, 16, 12)
        self.request_head = SectionHead(self.request_section)
        self.request_head.setObjectName(u"request_head")

        self.request_layout.addWidget(self.request_head)

        self.request_label = PlainLabel(self.request_section)
        self.request_label.setObjectName(u"request_label")
        self.request_label.setWordWrap(True)

        self.request_layout.addWidget(self.request_label)


        self.facts_layout.addWidget(self.request_section)

        self.request_line = HLine(self.facts)
        self.request_line.setObjectName(u"request_line")

        self.facts_layout.addWidget(self.request_line)

        self.history_section = QWidget(self.facts)
        self.history_section.setObjectName(u"history_section")
        self.history_layout = QVBoxLayout(self.history_section)
        self.history_layout.setSpacing(8)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(16, 12, 16, 16)
        self.history_head = SectionHead(self.history_section)
        self.history_head.setObjectName(u"history_head")

        self.history_layout.addWidget(self.history_head)

        self.history_timeline = Timeline(self.history_section)
        self.history_timeline.setObjectName(u"history_timeline")

        self.history_layout.addWidget(self.history_timeline)


        self.facts_layout.addWidget(self.history_section)

        self.facts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_layout.addItem(self.facts_spacer)

        self.facts_layout.setStretch(7, 1)
        self.facts_area.setWidget(self.facts)

        self.action_layout.addWidget(self.facts_area)

        self.footer_line = HLine(self.action_page)
        self.footer_line.setObjectName(u"footer_line")

        self.action_layout.addWidget(self.footer_line)

        self.detail_footer = QWidget(self.action_page)
        self.detail_footer.setObjectName(u"detail_footer")
        self.detail_footer.setProperty(u"kind", u"sunken")
        self.detail_footer.setMinimumSize(QSize(0, 43))
        self.detail_footer.setMaximumSize(QSize(16777215, 43))
        self.footer_layout = QHBoxLayout(self.detail_footer)
        self.footer_layout.setSpacing(8)
        self.footer_layout.setObjectName(u"footer_layout")
        self.footer_layout.setContentsMargins(12, 0, 12, 0)
        self.primary_button = KeyButton(self.detail_footer)
        self.primary_button.setObjectName(u"primary_button")

        self.footer_layout.addWidget(self.primary_button)

        self.second_button = KeyButton(self.detail_footer)
        self.second_button.setObjectName(u"second_button")

        self.footer_layout.addWidget(self.second_button)

        self.footer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_layout.addItem(self.footer_spacer)

        self.more_button = IconButton(self.detail_footer)
        self.more_button.setObjectName(u"more_button")

        self.footer_layout.addWidget(self.more_button)


        self.action_layout.addWidget(self.detail_footer)

        self.action_layout.setStretch(2, 1)
        self.detail_stack.addWidget(self.action_page)

        self.detail_layout.addWidget(self.detail_stack)


        self.retranslateUi(OutboxDetail)
    # setupUi

    def retranslateUi(self, OutboxDetail):
        pass
    # retranslateUi

