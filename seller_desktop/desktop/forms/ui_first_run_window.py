# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run_window.ui'
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
from seller_desktop.desktop.widgets.step_list import StepList

class Ui_FirstRunWindow(object):
    def setupUi(self, FirstRunWindow):
        if not FirstRunWindow.objectName():
            FirstRunWindow.setObjectName(u"FirstRunWindow")
        FirstRunWindow.setWindowTitle(u"Seller Desktop")
        self.window_layout = QVBoxLayout(FirstRunWindow)
        self.window_layout.setSpacing(0)
        self.window_layout.setObjectName(u"window_layout")
        self.window_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(FirstRunWindow)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(6)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(24, 20, 24, 12)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")

        self.body_layout.addWidget(self.title_label)

        self.about_label = PlainLabel(self.body_widget)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setWordWrap(True)

        self.body_layout.addWidget(self.about_label)

        self.steps_spacer = QSpacerItem(1, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_layout.addItem(self.steps_spacer)

        self.step_list = StepList(self.body_widget)
        self.step_list.setObjectName(u"step_list")

        self.body_layout.addWidget(self.step_list)


        self.window_layout.addWidget(self.body_widget)

        self.foot_line = HLine(FirstRunWindow)
        self.foot_line.setObjectName(u"foot_line")

        self.window_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(FirstRunWindow)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(24, 12, 24, 12)
        self.demo_button = KeyButton(self.foot_widget)
        self.demo_button.setObjectName(u"demo_button")

        self.buttons_layout.addWidget(self.demo_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.quit_button = KeyButton(self.foot_widget)
        self.quit_button.setObjectName(u"quit_button")

        self.buttons_layout.addWidget(self.quit_button)

        self.back_button = KeyButton(self.foot_widget)
        self.back_button.setObjectName(u"back_button")

        self.buttons_layout.addWidget(self.back_button)

        self.next_button = KeyButton(self.foot_widget)
        self.next_button.setObjectName(u"next_button")

        self.buttons_layout.addWidget(self.next_button)


        self.window_layout.addWidget(self.foot_widget)


        self.retranslateUi(FirstRunWindow)
    # setupUi

    def retranslateUi(self, FirstRunWindow):
        self.title_label.setText(QCoreApplication.translate("FirstRunWindow", u"Welcome to Seller Desktop", None))
        self.about_label.setText(QCoreApplication.translate("FirstRunWindow", u"Four short steps to your first orders. What you choose is kept whenever you leave, and all of it can be changed later.", None))
        self.demo_button.setText(QCoreApplication.translate("FirstRunWindow", u"Look at the demo", None))
        self.quit_button.setText(QCoreApplication.translate("FirstRunWindow", u"Later", None))
        self.back_button.setText(QCoreApplication.translate("FirstRunWindow", u"Back", None))
        self.next_button.setText(QCoreApplication.translate("FirstRunWindow", u"Next", None))
        pass
    # retranslateUi

