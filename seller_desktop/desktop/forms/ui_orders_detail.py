# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_detail.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QPlainTextEdit,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import (IconButton, KeyButton)
from seller_desktop.desktop.widgets.chips import (DeadlineChip, ShopMark, StatusChip)
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList, SectionHead)
from seller_desktop.desktop.widgets.timeline import Timeline
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_OrdersDetail(object):
    def setupUi(self, OrdersDetail):
        if not OrdersDetail.objectName():
            OrdersDetail.setObjectName(u"OrdersDetail")
        OrdersDetail.setProperty(u"kind", u"surface")
        self.detail_layout = QVBoxLayout(OrdersDetail)
        self.detail_layout.setSpacing(0)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.detail_stack = QStackedWidget(OrdersDetail)
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
        self.line_page = QWidget()
        self.line_page.setObjectName(u"line_page")
        self.line_layout = QVBoxLayout(self.line_page)
        self.line_layout.setSpacing(0)
        self.line_layout.setObjectName(u"line_layout")
        self.line_layout.setContentsMargins(0, 0, 0, 0)
        self.head = QWidget(self.line_page)
        self.head.setObjectName(u"head")
        self.head_layout = QVBoxLayout(self.head)
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 12, 12)
        self.chips_layout = QHBoxLayout()
        self.chips_layout.setSpacing(8)
        self.chips_layout.setObjectName(u"chips_layout")
        self.chips_layout.setContentsMargins(0, 0, 0, 0)
        self.status_chip = StatusChip(self.head)
        self.status_chip.setObjectName(u"status_chip")

        self.chips_layout.addWidget(self.status_chip)

        self.deadline_chip = DeadlineChip(self.head)
        self.deadline_chip.setObjectName(u"deadline_chip")

        self.chips_layout.addWidget(self.deadline_chip)

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


        self.line_layout.addWidget(self.head)

        self.head_line = HLine(self.line_page)
        self.head_line.setObjectName(u"head_line")

        self.line_layout.addWidget(self.head_line)

        self.facts_area = QScrollArea(self.line_page)
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
        self.hold_box = QWidget(self.facts)
        self.hold_box.setObjectName(u"hold_box")
        self.hold_layout = QVBoxLayout(self.hold_box)
        self.hold_layout.setSpacing(6)
        self.hold_layout.setObjectName(u"hold_layout")
        self.hold_layout.setContentsMargins(16, 12, 16, 12)
        self.hold_head_layout = QHBoxLayout()
        self.hold_head_layout.setSpacing(8)
        self.hold_head_layout.setObjectName(u"hold_head_layout")
        self.hold_head_layout.setContentsMargins(0, 0, 0, 0)
        self.hold_chip = StatusChip(self.hold_box)
        self.hold_chip.setObjectName(u"hold_chip")

        self.hold_head_layout.addWidget(self.hold_chip)

        self.hold_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.hold_head_layout.addItem(self.hold_spacer)

        self.release_button = KeyButton(self.hold_box)
        self.release_button.setObjectName(u"release_button")

        self.hold_head_layout.addWidget(self.release_button)


        self.hold_layout.addLayout(self.hold_head_layout)

        self.hold_label = PlainLabel(self.hold_box)
        self.hold_label.setObjectName(u"hold_label")
        self.hold_label.setWordWrap(True)

        self.hold_layout.addWidget(self.hold_label)


        self.facts_layout.addWidget(self.hold_box)

        self.hold_line = HLine(self.facts)
        self.hold_line.setObjectName(u"hold_line")

        self.facts_layout.addWidget(self.hold_line)

        self.actions_host = QWidget(self.facts)
        self.actions_host.setObjectName(u"actions_host")
        self.actions_layout = QVBoxLayout(self.actions_host)
        self.actions_layout.setSpacing(8)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(16, 12, 16, 12)

        self.facts_layout.addWidget(self.actions_host)

        self.claim_box = QWidget(self.facts)
        self.claim_box.setObjectName(u"claim_box")
        self.claim_layout = QVBoxLayout(self.claim_box)
        self.claim_layout.setSpacing(6)
        self.claim_layout.setObjectName(u"claim_layout")
        self.claim_layout.setContentsMargins(16, 12, 16, 12)
        self.claim_head_layout = QHBoxLayout()
        self.claim_head_layout.setSpacing(8)
        self.claim_head_layout.setObjectName(u"claim_head_layout")
        self.claim_head_layout.setContentsMargins(0, 0, 0, 0)
        self.claim_chip = StatusChip(self.claim_box)
        self.claim_chip.setObjectName(u"claim_chip")

        self.claim_head_layout.addWidget(self.claim_chip)

        self.claim_deadline_chip = DeadlineChip(self.claim_box)
        self.claim_deadline_chip.setObjectName(u"claim_deadline_chip")

        self.claim_head_layout.addWidget(self.claim_deadline_chip)

        self.claim_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.claim_head_layout.addItem(self.claim_spacer)

        self.open_claim_button = KeyButton(self.claim_box)
        self.open_claim_button.setObjectName(u"open_claim_button")

        self.claim_head_layout.addWidget(self.open_claim_button)


        self.claim_layout.addLayout(self.claim_head_layout)

        self.claim_label = PlainLabel(self.claim_box)
        self.claim_label.setObjectName(u"claim_label")
        self.claim_label.setWordWrap(True)

        self.claim_layout.addWidget(self.claim_label)


        self.facts_layout.addWidget(self.claim_box)

        self.actions_line = HLine(self.facts)
        self.actions_line.setObjectName(u"actions_line")

        self.facts_layout.addWidget(self.actions_line)

        self.product_section = QWidget(self.facts)
        self.product_section.setObjectName(u"product_section")
        self.product_layout = QVBoxLayout(self.product_section)
        self.product_layout.setSpacing(4)
        self.product_layout.setObjectName(u"product_layout")
        self.product_layout.setContentsMargins(16, 12, 16, 12)
        self.product_row_layout = QHBoxLayout()
        self.product_row_layout.setSpacing(12)
        self.product_row_layout.setObjectName(u"product_row_layout")
        self.product_row_layout.setContentsMargins(0, 0, 0, 0)
        self.product_words_layout = QVBoxLayout()
        self.product_words_layout.setSpacing(4)
        self.product_words_layout.setObjectName(u"product_words_layout")
        self.product_words_layout.setContentsMargins(0, 0, 0, 0)
        self.product_label = PlainLabel(self.product_section)
        self.product_label.setObjectName(u"product_label")
        self.product_label.setWordWrap(True)

        self.product_words_layout.addWidget(self.product_label)

        self.option_label = PlainLabel(self.product_section)
        self.option_label.setObjectName(u"option_label")
        self.option_label.setWordWrap(True)

        self.product_words_layout.addWidget(self.option_label)

        self.code_label = PlainLabel(self.product_section)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setWordWrap(True)

        self.product_words_layout.addWidget(self.code_label)

        self.product_words_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.product_words_layout.addItem(self.product_words_spacer)

        self.product_words_layout.setStretch(3, 1)

        self.product_row_layout.addLayout(self.product_words_layout)

        self.product_figures_layout = QVBoxLayout()
        self.product_figures_layout.setSpacing(4)
        self.product_figures_layout.setObjectName(u"product_figures_layout")
        self.product_figures_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_label = PlainLabel(self.product_section)
        self.amount_label.setObjectName(u"amount_label")
        self.amount_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.product_figures_layout.addWidget(self.amount_label)

        self.quantity_label = PlainLabel(self.product_section)
        self.quantity_label.setObjectName(u"quantity_label")
        self.quantity_label.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.product_figures_layout.addWidget(self.quantity_label)

        self.product_figures_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.product_figures_layout.addItem(self.product_figures_spacer)

        self.product_figures_layout.setStretch(2, 1)

        self.product_row_layout.addLayout(self.product_figures_layout)

        self.product_row_layout.setStretch(0, 1)

        self.product_layout.addLayout(self.product_row_layout)


        self.facts_layout.addWidget(self.product_section)

        self.product_line = HLine(self.facts)
        self.product_line.setObjectName(u"product_line")

        self.facts_layout.addWidget(self.product_line)

        self.receiver_section = QWidget(self.facts)
        self.receiver_section.setObjectName(u"receiver_section")
        self.receiver_layout = QVBoxLayout(self.receiver_section)
        self.receiver_layout.setSpacing(4)
        self.receiver_layout.setObjectName(u"receiver_layout")
        self.receiver_layout.setContentsMargins(16, 12, 14, 12)
        self.receiver_row_layout = QHBoxLayout()
        self.receiver_row_layout.setSpacing(0)
        self.receiver_row_layout.setObjectName(u"receiver_row_layout")
        self.receiver_row_layout.setContentsMargins(0, 0, 0, 0)
        self.receiver_list = KeyValueList(self.receiver_section)
        self.receiver_list.setObjectName(u"receiver_list")

        self.receiver_row_layout.addWidget(self.receiver_list, 0, Qt.AlignmentFlag.AlignVCenter)

        self.reveal_button = KeyButton(self.receiver_section)
        self.reveal_button.setObjectName(u"reveal_button")

        self.receiver_row_layout.addWidget(self.reveal_button, 0, Qt.AlignmentFlag.AlignTop)

        self.receiver_row_layout.setStretch(0, 1)

        self.receiver_layout.addLayout(self.receiver_row_layout)

        self.delivery_list = KeyValueList(self.receiver_section)
        self.delivery_list.setObjectName(u"delivery_list")

        self.receiver_layout.addWidget(self.delivery_list)

        self.copies_host = QWidget(self.receiver_section)
        self.copies_host.setObjectName(u"copies_host")
        self.copy_name_button = KeyButton(self.copies_host)
        self.copy_name_button.setObjectName(u"copy_name_button")
        self.copy_phone_button = KeyButton(self.copies_host)
        self.copy_phone_button.setObjectName(u"copy_phone_button")
        self.copy_address_button = KeyButton(self.copies_host)
        self.copy_address_button.setObjectName(u"copy_address_button")

        self.receiver_layout.addWidget(self.copies_host)

        self.changed_label = PlainLabel(self.receiver_section)
        self.changed_label.setObjectName(u"changed_label")
        self.changed_label.setWordWrap(True)

        self.receiver_layout.addWidget(self.changed_label)

        self.gift_label = PlainLabel(self.receiver_section)
        self.gift_label.setObjectName(u"gift_label")
        self.gift_label.setWordWrap(True)

        self.receiver_layout.addWidget(self.gift_label)


        self.facts_layout.addWidget(self.receiver_section)

        self.receiver_line = HLine(self.facts)
        self.receiver_line.setObjectName(u"receiver_line")

        self.facts_layout.addWidget(self.receiver_line)

        self.bundle_section = QWidget(self.facts)
        self.bundle_section.setObjectName(u"bundle_section")
        self.bundle_layout = QVBoxLayout(self.bundle_section)
        self.bundle_layout.setSpacing(6)
        self.bundle_layout.setObjectName(u"bundle_layout")
        self.bundle_layout.setContentsMargins(16, 12, 16, 12)
        self.bundle_head = SectionHead(self.bundle_section)
        self.bundle_head.setObjectName(u"bundle_head")

        self.bundle_layout.addWidget(self.bundle_head)

        self.siblings_host = QWidget(self.bundle_section)
        self.siblings_host.setObjectName(u"siblings_host")
        self.siblings_layout = QVBoxLayout(self.siblings_host)
        self.siblings_layout.setSpacing(2)
        self.siblings_layout.setObjectName(u"siblings_layout")
        self.siblings_layout.setContentsMargins(0, 0, 0, 0)

        self.bundle_layout.addWidget(self.siblings_host)


        self.facts_layout.addWidget(self.bundle_section)

        self.bundle_line = HLine(self.facts)
        self.bundle_line.setObjectName(u"bundle_line")

        self.facts_layout.addWidget(self.bundle_line)

        self.inquiries_section = QWidget(self.facts)
        self.inquiries_section.setObjectName(u"inquiries_section")
        self.inquiries_layout = QVBoxLayout(self.inquiries_section)
        self.inquiries_layout.setSpacing(6)
        self.inquiries_layout.setObjectName(u"inquiries_layout")
        self.inquiries_layout.setContentsMargins(16, 12, 16, 12)
        self.inquiries_head = SectionHead(self.inquiries_section)
        self.inquiries_head.setObjectName(u"inquiries_head")

        self.inquiries_layout.addWidget(self.inquiries_head)

        self.inquiries_host = QWidget(self.inquiries_section)
        self.inquiries_host.setObjectName(u"inquiries_host")
        self.inquiries_links_layout = QVBoxLayout(self.inquiries_host)
        self.inquiries_links_layout.setSpacing(2)
        self.inquiries_links_layout.setObjectName(u"inquiries_links_layout")
        self.inquiries_links_layout.setContentsMargins(0, 0, 0, 0)

        self.inquiries_layout.addWidget(self.inquiries_host)


        self.facts_layout.addWidget(self.inquiries_section)

        self.inquiries_line = HLine(self.facts)
        self.inquiries_line.setObjectName(u"inquiries_line")

        self.facts_layout.addWidget(self.inquiries_line)

        self.buyer_section = QWidget(self.facts)
        self.buyer_section.setObjectName(u"buyer_section")
        self.buyer_layout = QVBoxLayout(self.buyer_section)
        self.buyer_layout.setSpacing(6)
        self.buyer_layout.setObjectName(u"buyer_layout")
        self.buyer_layout.setContentsMargins(16, 12, 16, 12)
        self.buyer_head = SectionHead(self.buyer_section)
        self.buyer_head.setObjectName(u"buyer_head")

        self.buyer_layout.addWidget(self.buyer_head)

        self.buyer_label = PlainLabel(self.buyer_section)
        self.buyer_label.setObjectName(u"buyer_label")
        self.buyer_label.setWordWrap(True)

        self.buyer_layout.addWidget(self.buyer_label)

        self.buyer_host = QWidget(self.buyer_section)
        self.buyer_host.setObjectName(u"buyer_host")
        self.buyer_links_layout = QVBoxLayout(self.buyer_host)
        self.buyer_links_layout.setSpacing(2)
        self.buyer_links_layout.setObjectName(u"buyer_links_layout")
        self.buyer_links_layout.setContentsMargins(0, 0, 0, 0)

        self.buyer_layout.addWidget(self.buyer_host)


        self.facts_layout.addWidget(self.buyer_section)

        self.buyer_line = HLine(self.facts)
        self.buyer_line.setObjectName(u"buyer_line")

        self.facts_layout.addWidget(self.buyer_line)

        self.note_section = QWidget(self.facts)
        self.note_section.setObjectName(u"note_section")
        self.note_layout = QVBoxLayout(self.note_section)
        self.note_layout.setSpacing(8)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(16, 12, 16, 12)
        self.note_head = SectionHead(self.note_section)
        self.note_head.setObjectName(u"note_head")

        self.note_layout.addWidget(self.note_head)

        self.tags_host = QWidget(self.note_section)
        self.tags_host.setObjectName(u"tags_host")
        self.tags_layout = QVBoxLayout(self.tags_host)
        self.tags_layout.setSpacing(0)
        self.tags_layout.setObjectName(u"tags_layout")
        self.tags_layout.setContentsMargins(0, 0, 0, 0)

        self.note_layout.addWidget(self.tags_host)

        self.memo_edit = QPlainTextEdit(self.note_section)
        self.memo_edit.setObjectName(u"memo_edit")
        self.memo_edit.setMinimumSize(QSize(0, 56))
        self.memo_edit.setMaximumSize(QSize(16777215, 96))
        self.memo_edit.setTabChangesFocus(True)

        self.note_layout.addWidget(self.memo_edit)


        self.facts_layout.addWidget(self.note_section)

        self.note_line = HLine(self.facts)
        self.note_line.setObjectName(u"note_line")

        self.facts_layout.addWidget(self.note_line)

        self.timeline_section = QWidget(self.facts)
        self.timeline_section.setObjectName(u"timeline_section")
        self.timeline_layout = QVBoxLayout(self.timeline_section)
        self.timeline_layout.setSpacing(8)
        self.timeline_layout.setObjectName(u"timeline_layout")
        self.timeline_layout.setContentsMargins(16, 12, 16, 16)
        self.timeline_head = SectionHead(self.timeline_section)
        self.timeline_head.setObjectName(u"timeline_head")

        self.timeline_layout.addWidget(self.timeline_head)

        self.timeline = Timeline(self.timeline_section)
        self.timeline.setObjectName(u"timeline")

        self.timeline_layout.addWidget(self.timeline)


        self.facts_layout.addWidget(self.timeline_section)

        self.facts_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_layout.addItem(self.facts_spacer)

        self.facts_layout.setStretch(18, 1)
        self.facts_area.setWidget(self.facts)

        self.line_layout.addWidget(self.facts_area)

        self.footer_line = HLine(self.line_page)
        self.footer_line.setObjectName(u"footer_line")

        self.line_layout.addWidget(self.footer_line)

        self.detail_footer = QWidget(self.line_page)
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


        self.line_layout.addWidget(self.detail_footer)

        self.detail_stack.addWidget(self.line_page)

        self.detail_layout.addWidget(self.detail_stack)


        self.retranslateUi(OrdersDetail)
    # setupUi

    def retranslateUi(self, OrdersDetail):
        self.release_button.setText(QCoreApplication.translate("OrdersDetail", u"Release", None))
        self.open_claim_button.setText(QCoreApplication.translate("OrdersDetail", u"Open the claim", None))
        self.reveal_button.setText(QCoreApplication.translate("OrdersDetail", u"Show 30 s", None))
        self.copy_name_button.setText(QCoreApplication.translate("OrdersDetail", u"Copy name", None))
        self.copy_phone_button.setText(QCoreApplication.translate("OrdersDetail", u"Copy phone", None))
        self.copy_address_button.setText(QCoreApplication.translate("OrdersDetail", u"Copy address", None))
        pass
    # retranslateUi

