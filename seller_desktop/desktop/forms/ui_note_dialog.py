# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPlainTextEdit,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_NoteDialog(object):
    def setupUi(self, NoteDialog):
        if not NoteDialog.objectName():
            NoteDialog.setObjectName(u"NoteDialog")
        self.note_layout = QVBoxLayout(NoteDialog)
        self.note_layout.setSpacing(0)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(NoteDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.shop_radio = QRadioButton(NoteDialog)
        self.shop_radio.setObjectName(u"shop_radio")

        self.body_layout.addWidget(self.shop_radio)

        self.buyer_radio = QRadioButton(NoteDialog)
        self.buyer_radio.setObjectName(u"buyer_radio")

        self.body_layout.addWidget(self.buyer_radio)

        self.text_edit = QPlainTextEdit(NoteDialog)
        self.text_edit.setObjectName(u"text_edit")
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setMinimumSize(QSize(0, 96))
        self.text_edit.setMaximumSize(QSize(16777215, 160))

        self.body_layout.addWidget(self.text_edit)

        self.consequence_label = PlainLabel(NoteDialog)
        self.consequence_label.setObjectName(u"consequence_label")
        self.consequence_label.setWordWrap(True)

        self.body_layout.addWidget(self.consequence_label)

        self.problem_label = PlainLabel(NoteDialog)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.body_layout.addWidget(self.problem_label)


        self.note_layout.addLayout(self.body_layout)

        self.foot_line = HLine(NoteDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.note_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(NoteDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.note_buttons_layout = QHBoxLayout(self.foot_widget)
        self.note_buttons_layout.setSpacing(8)
        self.note_buttons_layout.setObjectName(u"note_buttons_layout")
        self.note_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.note_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.note_buttons_layout.addItem(self.note_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.note_buttons_layout.addWidget(self.stop_button)

        self.send_button = KeyButton(self.foot_widget)
        self.send_button.setObjectName(u"send_button")

        self.note_buttons_layout.addWidget(self.send_button)


        self.note_layout.addWidget(self.foot_widget)

        self.note_layout.setStretch(0, 1)

        self.retranslateUi(NoteDialog)
    # setupUi

    def retranslateUi(self, NoteDialog):
        self.shop_radio.setText(QCoreApplication.translate("NoteDialog", u"For the shop only: the buyer does not see it", None))
        self.buyer_radio.setText(QCoreApplication.translate("NoteDialog", u"To the buyer: the marketplace mails it", None))
#if QT_CONFIG(accessibility)
        self.text_edit.setAccessibleName(QCoreApplication.translate("NoteDialog", u"Text of the note", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("NoteDialog", u"Close", None))
        self.send_button.setText(QCoreApplication.translate("NoteDialog", u"Send", None))
        pass
    # retranslateUi

