# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shop_detail.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.chips import ShopMark
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)
from seller_desktop.desktop.widgets.progress_bar import ProgressBar
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList, SectionHead)
from seller_desktop.desktop.widgets.strip import Strip

class Ui_ShopDetail(object):
    def setupUi(self, ShopDetail):
        if not ShopDetail.objectName():
            ShopDetail.setObjectName(u"ShopDetail")
        ShopDetail.setProperty(u"kind", u"surface")
        self.detail_layout = QVBoxLayout(ShopDetail)
        self.detail_layout.setSpacing(0)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(ShopDetail)
        self.head_widget.setObjectName(u"head_widget")
        self.head_widget.setProperty(u"kind", u"surface")
        self.head_layout = QHBoxLayout(self.head_widget)
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(16, 12, 16, 12)
        self.mark = ShopMark(self.head_widget)
        self.mark.setObjectName(u"mark")

        self.head_layout.addWidget(self.mark)

        self.head_text_layout = QVBoxLayout()
        self.head_text_layout.setSpacing(2)
        self.head_text_layout.setObjectName(u"head_text_layout")
        self.head_text_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = ElidedLabel(self.head_widget)
        self.name_label.setObjectName(u"name_label")

        self.head_text_layout.addWidget(self.name_label)

        self.account_label = ElidedLabel(self.head_widget)
        self.account_label.setObjectName(u"account_label")

        self.head_text_layout.addWidget(self.account_label)


        self.head_layout.addLayout(self.head_text_layout)

        self.head_layout.setStretch(1, 1)

        self.detail_layout.addWidget(self.head_widget)

        self.head_line = HLine(ShopDetail)
        self.head_line.setObjectName(u"head_line")

        self.detail_layout.addWidget(self.head_line)

        self.unofficial_strip = Strip(ShopDetail)
        self.unofficial_strip.setObjectName(u"unofficial_strip")

        self.detail_layout.addWidget(self.unofficial_strip)

        self.unread_strip = Strip(ShopDetail)
        self.unread_strip.setObjectName(u"unread_strip")

        self.detail_layout.addWidget(self.unread_strip)

        self.scroll_area = QScrollArea(ShopDetail)
        self.scroll_area.setObjectName(u"scroll_area")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_widget = QWidget()
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QHBoxLayout(self.body_widget)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(16, 20, 16, 20)
        self.column_widget = QWidget(self.body_widget)
        self.column_widget.setObjectName(u"column_widget")
        self.column_widget.setMaximumSize(QSize(720, 16777215))
        self.column_layout = QVBoxLayout(self.column_widget)
        self.column_layout.setSpacing(12)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.problem_card = QFrame(self.column_widget)
        self.problem_card.setObjectName(u"problem_card")
        self.problem_card.setProperty(u"kind", u"card")
        self.problem_layout = QVBoxLayout(self.problem_card)
        self.problem_layout.setSpacing(10)
        self.problem_layout.setObjectName(u"problem_layout")
        self.problem_layout.setContentsMargins(16, 12, 16, 12)
        self.problem_host = QWidget(self.problem_card)
        self.problem_host.setObjectName(u"problem_host")
        self.problem_host_layout = QVBoxLayout(self.problem_host)
        self.problem_host_layout.setSpacing(0)
        self.problem_host_layout.setObjectName(u"problem_host_layout")
        self.problem_host_layout.setContentsMargins(0, 0, 0, 0)

        self.problem_layout.addWidget(self.problem_host)

        self.console_layout = QHBoxLayout()
        self.console_layout.setSpacing(0)
        self.console_layout.setObjectName(u"console_layout")
        self.console_layout.setContentsMargins(0, 0, 0, 0)
        self.console_button = KeyButton(self.problem_card)
        self.console_button.setObjectName(u"console_button")

        self.console_layout.addWidget(self.console_button)

        self.console_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.console_layout.addItem(self.console_spacer)


        self.problem_layout.addLayout(self.console_layout)


        self.column_layout.addWidget(self.problem_card)

        self.keys_card = QFrame(self.column_widget)
        self.keys_card.setObjectName(u"keys_card")
        self.keys_card.setProperty(u"kind", u"card")
        self.keys_layout = QVBoxLayout(self.keys_card)
        self.keys_layout.setSpacing(10)
        self.keys_layout.setObjectName(u"keys_layout")
        self.keys_layout.setContentsMargins(16, 12, 16, 12)
        self.keys_host = QWidget(self.keys_card)
        self.keys_host.setObjectName(u"keys_host")
        self.keys_host_layout = QVBoxLayout(self.keys_host)
        self.keys_host_layout.setSpacing(0)
        self.keys_host_layout.setObjectName(u"keys_host_layout")
        self.keys_host_layout.setContentsMargins(0, 0, 0, 0)

        self.keys_layout.addWidget(self.keys_host)

        self.issuer_layout = QHBoxLayout()
        self.issuer_layout.setSpacing(8)
        self.issuer_layout.setObjectName(u"issuer_layout")
        self.issuer_layout.setContentsMargins(0, 0, 0, 0)
        self.issuer_button = KeyButton(self.keys_card)
        self.issuer_button.setObjectName(u"issuer_button")

        self.issuer_layout.addWidget(self.issuer_button)

        self.renewed_button = KeyButton(self.keys_card)
        self.renewed_button.setObjectName(u"renewed_button")

        self.issuer_layout.addWidget(self.renewed_button)

        self.issuer_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issuer_layout.addItem(self.issuer_spacer)


        self.keys_layout.addLayout(self.issuer_layout)


        self.column_layout.addWidget(self.keys_card)

        self.history_widget = QWidget(self.column_widget)
        self.history_widget.setObjectName(u"history_widget")
        self.history_layout = QVBoxLayout(self.history_widget)
        self.history_layout.setSpacing(6)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(0, 0, 0, 0)
        self.history_head = SectionHead(self.history_widget)
        self.history_head.setObjectName(u"history_head")

        self.history_layout.addWidget(self.history_head)

        self.history_bar = ProgressBar(self.history_widget)
        self.history_bar.setObjectName(u"history_bar")

        self.history_layout.addWidget(self.history_bar)

        self.history_label = PlainLabel(self.history_widget)
        self.history_label.setObjectName(u"history_label")
        self.history_label.setWordWrap(True)

        self.history_layout.addWidget(self.history_label)


        self.column_layout.addWidget(self.history_widget)

        self.health_head = SectionHead(self.column_widget)
        self.health_head.setObjectName(u"health_head")

        self.column_layout.addWidget(self.health_head)

        self.health_list = KeyValueList(self.column_widget)
        self.health_list.setObjectName(u"health_list")

        self.column_layout.addWidget(self.health_list)

        self.access_line = HLine(self.column_widget)
        self.access_line.setObjectName(u"access_line")

        self.column_layout.addWidget(self.access_line)

        self.access_head = SectionHead(self.column_widget)
        self.access_head.setObjectName(u"access_head")

        self.column_layout.addWidget(self.access_head)

        self.access_list = KeyValueList(self.column_widget)
        self.access_list.setObjectName(u"access_list")

        self.column_layout.addWidget(self.access_list)

        self.column_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.column_spacer)


        self.body_layout.addWidget(self.column_widget)

        self.body_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.body_layout.addItem(self.body_spacer)

        self.body_layout.setStretch(0, 1)
        self.scroll_area.setWidget(self.body_widget)

        self.detail_layout.addWidget(self.scroll_area)

        self.foot_line = HLine(ShopDetail)
        self.foot_line.setObjectName(u"foot_line")

        self.detail_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ShopDetail)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(0)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 8, 16, 8)
        self.foot_column = QWidget(self.foot_widget)
        self.foot_column.setObjectName(u"foot_column")
        self.foot_column.setMaximumSize(QSize(720, 16777215))
        self.foot_column_layout = QHBoxLayout(self.foot_column)
        self.foot_column_layout.setSpacing(8)
        self.foot_column_layout.setObjectName(u"foot_column_layout")
        self.foot_column_layout.setContentsMargins(0, 0, 0, 0)
        self.test_button = KeyButton(self.foot_column)
        self.test_button.setObjectName(u"test_button")

        self.foot_column_layout.addWidget(self.test_button)

        self.sync_button = KeyButton(self.foot_column)
        self.sync_button.setObjectName(u"sync_button")

        self.foot_column_layout.addWidget(self.sync_button)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_column_layout.addItem(self.foot_spacer)

        self.edit_button = KeyButton(self.foot_column)
        self.edit_button.setObjectName(u"edit_button")

        self.foot_column_layout.addWidget(self.edit_button)

        self.pause_button = KeyButton(self.foot_column)
        self.pause_button.setObjectName(u"pause_button")

        self.foot_column_layout.addWidget(self.pause_button)

        self.remove_button = KeyButton(self.foot_column)
        self.remove_button.setObjectName(u"remove_button")

        self.foot_column_layout.addWidget(self.remove_button)


        self.foot_layout.addWidget(self.foot_column)

        self.foot_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_rest)

        self.foot_layout.setStretch(0, 1)

        self.detail_layout.addWidget(self.foot_widget)


        self.retranslateUi(ShopDetail)
    # setupUi

    def retranslateUi(self, ShopDetail):
        self.console_button.setText(QCoreApplication.translate("ShopDetail", u"Open the marketplace's console", None))
        self.issuer_button.setText(QCoreApplication.translate("ShopDetail", u"Open the marketplace's console", None))
        self.renewed_button.setText(QCoreApplication.translate("ShopDetail", u"Enter keys or day of renewal", None))
        self.test_button.setText(QCoreApplication.translate("ShopDetail", u"Test connection", None))
        self.sync_button.setText(QCoreApplication.translate("ShopDetail", u"Sync now", None))
        self.edit_button.setText(QCoreApplication.translate("ShopDetail", u"Name and keys", None))
        self.pause_button.setText(QCoreApplication.translate("ShopDetail", u"Pause", None))
        self.remove_button.setText(QCoreApplication.translate("ShopDetail", u"Remove", None))
        pass
    # retranslateUi

