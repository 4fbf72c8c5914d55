# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        self.dialog_layout = QVBoxLayout(AboutDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(16)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 20, 20, 20)
        self.icon_label = QLabel(AboutDialog)
        self.icon_label.setObjectName(u"icon_label")

        self.body_layout.addWidget(self.icon_label, 0, Qt.AlignmentFlag.AlignTop)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(6)
        self.words_layout.setObjectName(u"words_layout")
        self.title_label = PlainLabel(AboutDialog)
        self.title_label.setObjectName(u"title_label")

        self.words_layout.addWidget(self.title_label)

        self.what_label = PlainLabel(AboutDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.words_layout.addWidget(self.what_label)

        self.works_label = PlainLabel(AboutDialog)
        self.works_label.setObjectName(u"works_label")
        self.works_label.setWordWrap(True)

        self.words_layout.addWidget(self.works_label)


        self.body_layout.addLayout(self.words_layout)

        self.body_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(AboutDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(AboutDialog)
        self.buttons_widget.setObjectName(u"buttons_widget")
        self.buttons_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.buttons_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.buttons_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.buttons_widget)


        self.retranslateUi(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About Seller Desktop", None))
        self.what_label.setText(QCoreApplication.translate("AboutDialog", u"The order desk of small online sellers: every shop's orders on one computer.", None))
        self.works_label.setText(QCoreApplication.translate("AboutDialog", u"MIT licence. Font: Pretendard (OFL). Icons: Lucide (ISC). Qt for Python (LGPL).", None))
        self.close_button.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
    # retranslateUi

