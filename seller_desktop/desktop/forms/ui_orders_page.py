# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_page.ui'
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
    QVBoxLayout, QWidget)

class Ui_OrdersPage(object):
    def setupUi(self, OrdersPage):
        if not OrdersPage.objectName():
            OrdersPage.setObjectName(u"OrdersPage")
        self.page_layout = QVBoxLayout(OrdersPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QWidget(OrdersPage)
        self.body.setObjectName(u"body")
        self.body_layout = QHBoxLayout(self.body)
        self.body_layout.setSpacing(0)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.worklist_host = QWidget(self.body)
        self.worklist_host.setObjectName(u"worklist_host")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.worklist_host.sizePolicy().hasHeightForWidth())
        self.worklist_host.setSizePolicy(sizePolicy)
        self.worklist_host_layout = QVBoxLayout(self.worklist_host)
        self.worklist_host_layout.setSpacing(0)
        self.worklist_host_layout.setObjectName(u"worklist_host_layout")
        self.worklist_host_layout.setContentsMargins(0, 0, 0, 0)

        self.body_layout.addWidget(self.worklist_host)

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

        self.page_layout.setStretch(0, 1)

        self.retranslateUi(OrdersPage)
    # setupUi

    def retranslateUi(self, OrdersPage):
        pass
    # retranslateUi

