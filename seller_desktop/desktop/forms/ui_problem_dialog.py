# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'problem_dialog.ui'
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
from seller_desktop.desktop.widgets.sections import (HLine, Quote)
class Ui_ProblemDialog(object):
    def setupUi(self, ProblemDialog):
        if not ProblemDialog.objectName():
            ProblemDialog.setObjectName(u"ProblemDialog")
        self.dialog_layout = QVBoxLayout(ProblemDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_widget = QWidget(ProblemDialog)
        self.body_widget.setObjectName(u"body_widget")
        self.body_widget.setProperty(u"kind", u"surface")
        self.body_layout = QVBoxLayout(self.body_widget)
        self.body_layout.setSpacing(8)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 18, 20, 18)
        self.title_label = PlainLabel(self.body_widget)
        self.title_label.setObjectName(u"title_label")

        self.body_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(self.body_widget)
        self.message_label.setObjectName(u"message_label")

        self.body_layout.addWidget(self.message_label)

        self.quote_label = Quote(self.body_widget)
        self.quote_label.setObjectName(u"quote_label")

        self.body_layout.addWidget(self.quote_label)

        self.hint_label = PlainLabel(self.body_widget)
        self.hint_label.setObjectName(u"hint_label")

        self.body_layout.addWidget(self.hint_label)

        self.log_label = PlainLabel(self.body_widget)
        self.log_label.setObjectName(u"log_label")

        self.body_layout.addWidget(self.log_label)


        self.dialog_layout.addWidget(self.body_widget)

        self.foot_line = HLine(ProblemDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ProblemDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.report_button = KeyButton(self.foot_widget)
        self.report_button.setObjectName(u"report_button")

        self.buttons_layout.addWidget(self.report_button)

        self.copy_button = KeyButton(self.foot_widget)
        self.copy_button.setObjectName(u"copy_button")

        self.buttons_layout.addWidget(self.copy_button)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.foot_widget)


        self.retranslateUi(ProblemDialog)
    # setupUi

    def retranslateUi(self, ProblemDialog):
        self.report_button.setText(QCoreApplication.translate("ProblemDialog", u"Save a report\u2026", None))
        self.copy_button.setText(QCoreApplication.translate("ProblemDialog", u"Copy", None))
        self.close_button.setText(QCoreApplication.translate("ProblemDialog", u"Close", None))
        pass
    # retranslateUi

