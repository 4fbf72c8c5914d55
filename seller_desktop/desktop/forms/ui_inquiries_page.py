# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiries_page.ui'
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
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from seller_desktop.desktop.inquiries.answer_box import AnswerBox
from seller_desktop.desktop.inquiries.document import InquiryDocument
from seller_desktop.desktop.inquiries.facts import InquiryFacts
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.narrow_chip import NarrowChip
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.stage_tabs import StageTabs
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_InquiriesPage(object):
    def setupUi(self, InquiriesPage):
        if not InquiriesPage.objectName():
            InquiriesPage.setObjectName(u"InquiriesPage")
        self.page_layout = QVBoxLayout(InquiriesPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs_widget = QWidget(InquiriesPage)
        self.tabs_widget.setObjectName(u"tabs_widget")
        self.tabs_widget.setProperty(u"kind", u"surface")
        self.tabs_layout = QHBoxLayout(self.tabs_widget)
        self.tabs_layout.setSpacing(6)
        self.tabs_layout.setObjectName(u"tabs_layout")
        self.tabs_layout.setContentsMargins(8, 0, 12, 0)
        self.stage_tabs = StageTabs(self.tabs_widget)
        self.stage_tabs.setObjectName(u"stage_tabs")

        self.tabs_layout.addWidget(self.stage_tabs)

        self.narrow_chip = NarrowChip(self.tabs_widget)
        self.narrow_chip.setObjectName(u"narrow_chip")

        self.tabs_layout.addWidget(self.narrow_chip)


        self.page_layout.addWidget(self.tabs_widget)

        self.tabs_line = HLine(InquiriesPage)
        self.tabs_line.setObjectName(u"tabs_line")

        self.page_layout.addWidget(self.tabs_line)

        self.content_widget = QWidget(InquiriesPage)
        self.content_widget.setObjectName(u"content_widget")
        self.content_layout = QHBoxLayout(self.content_widget)
        self.content_layout.setSpacing(0)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.inbox_widget = QWidget(self.content_widget)
        self.inbox_widget.setObjectName(u"inbox_widget")
        self.inbox_widget.setProperty(u"kind", u"surface")
        self.inbox_widget.setMinimumSize(QSize(320, 0))
        self.inbox_layout = QVBoxLayout(self.inbox_widget)
        self.inbox_layout.setSpacing(0)
        self.inbox_layout.setObjectName(u"inbox_layout")
        self.inbox_layout.setContentsMargins(0, 0, 0, 0)
        self.inbox_head_widget = QWidget(self.inbox_widget)
        self.inbox_head_widget.setObjectName(u"inbox_head_widget")
        self.inbox_head_widget.setProperty(u"kind", u"sunken")
        self.inbox_head_widget.setMinimumSize(QSize(0, 28))
        self.inbox_head_layout = QHBoxLayout(self.inbox_head_widget)
        self.inbox_head_layout.setSpacing(8)
        self.inbox_head_layout.setObjectName(u"inbox_head_layout")
        self.inbox_head_layout.setContentsMargins(12, 0, 12, 0)
        self.order_label = ElidedLabel(self.inbox_head_widget)
        self.order_label.setObjectName(u"order_label")

        self.inbox_head_layout.addWidget(self.order_label)

        self.keys_label = PlainLabel(self.inbox_head_widget)
        self.keys_label.setObjectName(u"keys_label")

        self.inbox_head_layout.addWidget(self.keys_label)

        self.inbox_head_layout.setStretch(0, 1)

        self.inbox_layout.addWidget(self.inbox_head_widget)

        self.inbox_head_line = HLine(self.inbox_widget)
        self.inbox_head_line.setObjectName(u"inbox_head_line")

        self.inbox_layout.addWidget(self.inbox_head_line)

        self.all_seen_widget = QWidget(self.inbox_widget)
        self.all_seen_widget.setObjectName(u"all_seen_widget")
        self.all_seen_layout = QHBoxLayout(self.all_seen_widget)
        self.all_seen_layout.setSpacing(0)
        self.all_seen_layout.setObjectName(u"all_seen_layout")
        self.all_seen_layout.setContentsMargins(10, 4, 12, 4)
        self.all_seen_button = KeyButton(self.all_seen_widget)
        self.all_seen_button.setObjectName(u"all_seen_button")

        self.all_seen_layout.addWidget(self.all_seen_button)

        self.all_seen_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.all_seen_layout.addItem(self.all_seen_spacer)


        self.inbox_layout.addWidget(self.all_seen_widget)

        self.inbox_stack = QStackedWidget(self.inbox_widget)
        self.inbox_stack.setObjectName(u"inbox_stack")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.inbox_stack.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_layout = QVBoxLayout(self.empty_page)
        self.empty_layout.setSpacing(0)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(0, 0, 0, 0)
        self.empty_state = EmptyState(self.empty_page)
        self.empty_state.setObjectName(u"empty_state")

        self.empty_layout.addWidget(self.empty_state)

        self.inbox_stack.addWidget(self.empty_page)

        self.inbox_layout.addWidget(self.inbox_stack)

        self.lack_widget = QWidget(self.inbox_widget)
        self.lack_widget.setObjectName(u"lack_widget")
        self.lack_widget.setProperty(u"kind", u"sunken")
        self.lack_layout = QHBoxLayout(self.lack_widget)
        self.lack_layout.setSpacing(0)
        self.lack_layout.setObjectName(u"lack_layout")
        self.lack_layout.setContentsMargins(12, 6, 12, 6)
        self.lack_label = PlainLabel(self.lack_widget)
        self.lack_label.setObjectName(u"lack_label")
        self.lack_label.setWordWrap(True)

        self.lack_layout.addWidget(self.lack_label)


        self.inbox_layout.addWidget(self.lack_widget)

        self.inbox_layout.setStretch(3, 1)

        self.content_layout.addWidget(self.inbox_widget)

        self.inbox_line = QFrame(self.content_widget)
        self.inbox_line.setObjectName(u"inbox_line")
        self.inbox_line.setProperty(u"kind", u"line")
        self.inbox_line.setMinimumSize(QSize(1, 0))
        self.inbox_line.setMaximumSize(QSize(1, 16777215))

        self.content_layout.addWidget(self.inbox_line)

        self.inquiry_widget = QWidget(self.content_widget)
        self.inquiry_widget.setObjectName(u"inquiry_widget")
        self.inquiry_widget.setProperty(u"kind", u"surface")
        self.inquiry_layout = QVBoxLayout(self.inquiry_widget)
        self.inquiry_layout.setSpacing(0)
        self.inquiry_layout.setObjectName(u"inquiry_layout")
        self.inquiry_layout.setContentsMargins(0, 0, 0, 0)
        self.open_widget = QWidget(self.inquiry_widget)
        self.open_widget.setObjectName(u"open_widget")
        self.open_layout = QHBoxLayout(self.open_widget)
        self.open_layout.setSpacing(0)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(0, 0, 0, 0)
        self.talk_widget = QWidget(self.open_widget)
        self.talk_widget.setObjectName(u"talk_widget")
        self.talk_layout = QVBoxLayout(self.talk_widget)
        self.talk_layout.setSpacing(0)
        self.talk_layout.setObjectName(u"talk_layout")
        self.talk_layout.setContentsMargins(0, 0, 0, 0)
        self.document = InquiryDocument(self.talk_widget)
        self.document.setObjectName(u"document")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.document.sizePolicy().hasHeightForWidth())
        self.document.setSizePolicy(sizePolicy)

        self.talk_layout.addWidget(self.document)

        self.answer_line = HLine(self.talk_widget)
        self.answer_line.setObjectName(u"answer_line")

        self.talk_layout.addWidget(self.answer_line)

        self.answer_box = AnswerBox(self.talk_widget)
        self.answer_box.setObjectName(u"answer_box")

        self.talk_layout.addWidget(self.answer_box)

        self.talk_layout.setStretch(0, 1)

        self.open_layout.addWidget(self.talk_widget)

        self.facts_line = QFrame(self.open_widget)
        self.facts_line.setObjectName(u"facts_line")
        self.facts_line.setProperty(u"kind", u"line")
        self.facts_line.setMinimumSize(QSize(1, 0))
        self.facts_line.setMaximumSize(QSize(1, 16777215))

        self.open_layout.addWidget(self.facts_line)

        self.facts = InquiryFacts(self.open_widget)
        self.facts.setObjectName(u"facts")
        self.facts.setMinimumSize(QSize(248, 0))
        self.facts.setMaximumSize(QSize(280, 16777215))

        self.open_layout.addWidget(self.facts)

        self.open_layout.setStretch(0, 1)

        self.inquiry_layout.addWidget(self.open_widget)


        self.content_layout.addWidget(self.inquiry_widget)

        self.content_layout.setStretch(2, 1)

        self.page_layout.addWidget(self.content_widget)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(InquiriesPage)
    # setupUi

    def retranslateUi(self, InquiriesPage):
        pass
    # retranslateUi

