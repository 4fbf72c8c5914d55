# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inquiry_answer.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QPlainTextEdit, QSizePolicy,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import (ElidedLabel, PlainLabel)

class Ui_InquiryAnswer(object):
    def setupUi(self, InquiryAnswer):
        if not InquiryAnswer.objectName():
            InquiryAnswer.setObjectName(u"InquiryAnswer")
        InquiryAnswer.setProperty(u"kind", u"sunken")
        self.answer_layout = QVBoxLayout(InquiryAnswer)
        self.answer_layout.setSpacing(8)
        self.answer_layout.setObjectName(u"answer_layout")
        self.answer_layout.setContentsMargins(20, 10, 16, 10)
        self.note_label = PlainLabel(InquiryAnswer)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.answer_layout.addWidget(self.note_label)

        self.answer_edit = QPlainTextEdit(InquiryAnswer)
        self.answer_edit.setObjectName(u"answer_edit")
        self.answer_edit.setTabChangesFocus(True)
        self.answer_edit.setMinimumSize(QSize(0, 96))
        self.answer_edit.setMaximumSize(QSize(16777215, 132))

        self.answer_layout.addWidget(self.answer_edit)

        self.deed_widget = QWidget(InquiryAnswer)
        self.deed_widget.setObjectName(u"deed_widget")
        self.deed_layout = QHBoxLayout(self.deed_widget)
        self.deed_layout.setSpacing(10)
        self.deed_layout.setObjectName(u"deed_layout")
        self.deed_layout.setContentsMargins(0, 0, 0, 0)
        self.template_button = KeyButton(self.deed_widget)
        self.template_button.setObjectName(u"template_button")

        self.deed_layout.addWidget(self.template_button)

        self.count_label = ElidedLabel(self.deed_widget)
        self.count_label.setObjectName(u"count_label")

        self.deed_layout.addWidget(self.count_label)

        self.edit_button = KeyButton(self.deed_widget)
        self.edit_button.setObjectName(u"edit_button")

        self.deed_layout.addWidget(self.edit_button)

        self.keep_button = KeyButton(self.deed_widget)
        self.keep_button.setObjectName(u"keep_button")

        self.deed_layout.addWidget(self.keep_button)

        self.seen_button = KeyButton(self.deed_widget)
        self.seen_button.setObjectName(u"seen_button")

        self.deed_layout.addWidget(self.seen_button)

        self.send_button = KeyButton(self.deed_widget)
        self.send_button.setObjectName(u"send_button")

        self.deed_layout.addWidget(self.send_button)

        self.deed_layout.setStretch(1, 1)

        self.answer_layout.addWidget(self.deed_widget)


        self.retranslateUi(InquiryAnswer)
    # setupUi

    def retranslateUi(self, InquiryAnswer):
#if QT_CONFIG(accessibility)
        self.answer_edit.setAccessibleName(QCoreApplication.translate("InquiryAnswer", u"Your answer", None))
#endif // QT_CONFIG(accessibility)
        self.answer_edit.setPlaceholderText(QCoreApplication.translate("InquiryAnswer", u"Write your answer here", None))
        self.template_button.setText(QCoreApplication.translate("InquiryAnswer", u"Templates", None))
        self.edit_button.setText(QCoreApplication.translate("InquiryAnswer", u"Change the answer", None))
        self.keep_button.setText(QCoreApplication.translate("InquiryAnswer", u"Leave it as it is", None))
        self.seen_button.setText(QCoreApplication.translate("InquiryAnswer", u"Say that I saw it", None))
        self.send_button.setText(QCoreApplication.translate("InquiryAnswer", u"Send the answer", None))
        pass
    # retranslateUi

