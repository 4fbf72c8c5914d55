# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shops_page.ui'
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

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_ShopsPage(object):
    def setupUi(self, ShopsPage):
        if not ShopsPage.objectName():
            ShopsPage.setObjectName(u"ShopsPage")
        self.page_layout = QHBoxLayout(ShopsPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.list_widget = QWidget(ShopsPage)
        self.list_widget.setObjectName(u"list_widget")
        self.list_widget.setProperty(u"kind", u"surface")
        self.list_widget.setMinimumSize(QSize(250, 0))
        self.list_widget.setMaximumSize(QSize(16777215, 16777215))
        self.list_layout = QVBoxLayout(self.list_widget)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.list_head = QWidget(self.list_widget)
        self.list_head.setObjectName(u"list_head")
        self.list_head_layout = QHBoxLayout(self.list_head)
        self.list_head_layout.setSpacing(8)
        self.list_head_layout.setObjectName(u"list_head_layout")
        self.list_head_layout.setContentsMargins(16, 10, 12, 10)
        self.title_label = PlainLabel(self.list_head)
        self.title_label.setObjectName(u"title_label")

        self.list_head_layout.addWidget(self.title_label)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_head_layout.addItem(self.head_spacer)

        self.add_button = KeyButton(self.list_head)
        self.add_button.setObjectName(u"add_button")

        self.list_head_layout.addWidget(self.add_button)


        self.list_layout.addWidget(self.list_head)

        self.list_head_line = HLine(self.list_widget)
        self.list_head_line.setObjectName(u"list_head_line")

        self.list_layout.addWidget(self.list_head_line)

        self.shops_host = QWidget(self.list_widget)
        self.shops_host.setObjectName(u"shops_host")
        self.shops_host_layout = QVBoxLayout(self.shops_host)
        self.shops_host_layout.setSpacing(0)
        self.shops_host_layout.setObjectName(u"shops_host_layout")
        self.shops_host_layout.setContentsMargins(0, 0, 0, 0)

        self.list_layout.addWidget(self.shops_host)

        self.note_line = HLine(self.list_widget)
        self.note_line.setObjectName(u"note_line")

        self.list_layout.addWidget(self.note_line)

        self.note_label = PlainLabel(self.list_widget)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.list_layout.addWidget(self.note_label)

        self.list_layout.setStretch(2, 1)

        self.page_layout.addWidget(self.list_widget)

        self.list_line = QFrame(ShopsPage)
        self.list_line.setObjectName(u"list_line")
        self.list_line.setProperty(u"kind", u"line")
        self.list_line.setMinimumSize(QSize(1, 0))
        self.list_line.setMaximumSize(QSize(1, 16777215))

        self.page_layout.addWidget(self.list_line)

        self.stack = QStackedWidget(ShopsPage)
        self.stack.setObjectName(u"stack")
        self.empty_widget = EmptyState()
        self.empty_widget.setObjectName(u"empty_widget")
        self.stack.addWidget(self.empty_widget)

        self.page_layout.addWidget(self.stack)

        self.side_line = QFrame(ShopsPage)
        self.side_line.setObjectName(u"side_line")
        self.side_line.setProperty(u"kind", u"line")
        self.side_line.setMinimumSize(QSize(1, 0))
        self.side_line.setMaximumSize(QSize(1, 16777215))

        self.page_layout.addWidget(self.side_line)

        self.side_host = QWidget(ShopsPage)
        self.side_host.setObjectName(u"side_host")
        self.side_host.setProperty(u"kind", u"surface")
        self.side_host_layout = QVBoxLayout(self.side_host)
        self.side_host_layout.setSpacing(0)
        self.side_host_layout.setObjectName(u"side_host_layout")
        self.side_host_layout.setContentsMargins(0, 0, 0, 0)

        self.page_layout.addWidget(self.side_host)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(ShopsPage)
    # setupUi

    def retranslateUi(self, ShopsPage):
        self.title_label.setText(QCoreApplication.translate("ShopsPage", u"Shops", None))
        self.add_button.setText(QCoreApplication.translate("ShopsPage", u"Add", None))
        self.note_label.setText(QCoreApplication.translate("ShopsPage", u"Secret keys are only in this PC's keyring. They are in no database and no log.", None))
        pass
    # retranslateUi

