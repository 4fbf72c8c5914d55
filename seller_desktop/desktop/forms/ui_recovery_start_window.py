# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_start_window.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_RecoveryStartWindow(object):
    def setupUi(self, RecoveryStartWindow):
        if not RecoveryStartWindow.objectName():
            RecoveryStartWindow.setObjectName(u"RecoveryStartWindow")
        RecoveryStartWindow.setWindowTitle(u"Seller Desktop")
        self.window_layout = QVBoxLayout(RecoveryStartWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(RecoveryStartWindow)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 20, 24, 12)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(self.body_widget)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.body_layout.addWidget(self.message_label)

        self.pages_widget = QWidget(self.body_widget)
        self.pages_widget.setObjectName(u"pages_widget")
        self.pages_layout = QVBoxLayout(self.pages_widget)
        self.pages_layout.setSpacing(0)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 0, 0)
        self.offers_page = QWidget(self.pages_widget)
        self.offers_page.setObjectName(u"offers_page")
        self.offers_layout = QVBoxLayout(self.offers_page)
        self.offers_layout.setSpacing(0)
        self.offers_layout.setObjectName(u"offers_layout")
        self.offers_layout.setContentsMargins(0, 8, 0, 0)

        self.pages_layout.addWidget(self.offers_page)


        self.body_layout.addWidget(self.pages_widget)


        self.window_layout.addWidget(self.body_widget)

        self.foot_line = HLine(RecoveryStartWindow)
        self.foot_line.setObjectName(u"foot_line")

        self.window_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(RecoveryStartWindow)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(24, 12, 24, 12)
        self.back_button = KeyButton(self.foot_widget)
        self.back_button.setObjectName(u"back_button")

        self.foot_layout.addWidget(self.back_button)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.quit_button = KeyButton(self.foot_widget)
        self.quit_button.setObjectName(u"quit_button")

        self.foot_layout.addWidget(self.quit_button)


        self.window_layout.addWidget(self.foot_widget)

        self.window_layout.setStretch(0, 1)

        self.retranslateUi(RecoveryStartWindow)
    # setupUi

    def retranslateUi(self, RecoveryStartWindow):
        self.back_button.setText(QCoreApplication.translate("RecoveryStartWindow", u"Back", None))
        self.quit_button.setText(QCoreApplication.translate("RecoveryStartWindow", u"Quit", None))
        pass
    # retranslateUi

