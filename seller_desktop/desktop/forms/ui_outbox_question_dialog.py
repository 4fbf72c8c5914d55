# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_question_dialog.ui'
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

class Ui_OutboxQuestionDialog(object):
    def setupUi(self, OutboxQuestionDialog):
        if not OutboxQuestionDialog.objectName():
            OutboxQuestionDialog.setObjectName(u"OutboxQuestionDialog")
        self.dialog_layout = QVBoxLayout(OutboxQuestionDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.question_label = PlainLabel(OutboxQuestionDialog)
        self.question_label.setObjectName(u"question_label")
        self.question_label.setWordWrap(True)

        self.body_layout.addWidget(self.question_label)

        self.consequence_label = PlainLabel(OutboxQuestionDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)


        self.dialog_layout.addLayout(self.body_layout)

        self.foot_line = HLine(OutboxQuestionDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(OutboxQuestionDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.foot_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.buttons_layout.addWidget(self.stop_button)

        self.deed_button = KeyButton(self.foot_widget)
        self.deed_button.setObjectName(u"deed_button")

        self.buttons_layout.addWidget(self.deed_button)


        self.dialog_layout.addWidget(self.foot_widget)

        self.dialog_layout.setStretch(0, 1)

        self.retranslateUi(OutboxQuestionDialog)
    # setupUi

    def retranslateUi(self, OutboxQuestionDialog):
        self.stop_button.setText(QCoreApplication.translate("OutboxQuestionDialog", u"Close", None))
        pass
    # retranslateUi

