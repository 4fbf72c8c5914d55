# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'key_sheet.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.search_field import SearchField
from seller_desktop.desktop.widgets.sections import HLine
class Ui_KeySheet(object):
    def setupUi(self, KeySheet):
        if not KeySheet.objectName():
            KeySheet.setObjectName(u"KeySheet")
        self.dialog_layout = QVBoxLayout(KeySheet)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.search_layout = QVBoxLayout()
        self.search_layout.setObjectName(u"search_layout")
        self.search_layout.setContentsMargins(20, 14, 20, 0)
        self.search_field = SearchField(KeySheet)
        self.search_field.setObjectName(u"search_field")

        self.search_layout.addWidget(self.search_field)

        self.none_label = PlainLabel(KeySheet)
        self.none_label.setObjectName(u"none_label")

        self.search_layout.addWidget(self.none_label)


        self.dialog_layout.addLayout(self.search_layout)

        self.keys_scroll_area = QScrollArea(KeySheet)
        self.keys_scroll_area.setObjectName(u"keys_scroll_area")
        self.keys_scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.keys_scroll_area.setWidgetResizable(True)
        self.keys_widget = QWidget()
        self.keys_widget.setObjectName(u"keys_widget")
        self.keys_widget.setProperty(u"kind", u"surface")
        self.keys_scroll_area.setWidget(self.keys_widget)

        self.dialog_layout.addWidget(self.keys_scroll_area)

        self.foot_line = HLine(KeySheet)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(KeySheet)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.foot_widget)


        self.retranslateUi(KeySheet)
    # setupUi

    def retranslateUi(self, KeySheet):
        KeySheet.setWindowTitle(QCoreApplication.translate("KeySheet", u"Shortcuts", None))
        self.none_label.setText(QCoreApplication.translate("KeySheet", u"No key matches", None))
        self.close_button.setText(QCoreApplication.translate("KeySheet", u"Close", None))
    # retranslateUi

