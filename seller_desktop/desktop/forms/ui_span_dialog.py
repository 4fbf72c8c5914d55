# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'span_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_SpanDialog(object):
    def setupUi(self, SpanDialog):
        if not SpanDialog.objectName():
            SpanDialog.setObjectName(u"SpanDialog")
        self.span_layout = QVBoxLayout(SpanDialog)
        self.span_layout.setSpacing(0)
        self.span_layout.setObjectName(u"span_layout")
        self.span_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(SpanDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.ends_layout = QHBoxLayout()
        self.ends_layout.setSpacing(8)
        self.ends_layout.setObjectName(u"ends_layout")
        self.first_edit = QLineEdit(SpanDialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setMaxLength(16)

        self.ends_layout.addWidget(self.first_edit)

        self.dash_label = PlainLabel(SpanDialog)
        self.dash_label.setObjectName(u"dash_label")
        self.dash_label.setText(u"\u2013")

        self.ends_layout.addWidget(self.dash_label)

        self.last_edit = QLineEdit(SpanDialog)
        self.last_edit.setObjectName(u"last_edit")
        self.last_edit.setMaxLength(16)

        self.ends_layout.addWidget(self.last_edit)

        self.ends_layout.setStretch(0, 1)
        self.ends_layout.setStretch(2, 1)

        self.body_layout.addLayout(self.ends_layout)

        self.hint_label = PlainLabel(SpanDialog)
        self.hint_label.setObjectName(u"hint_label")
        self.hint_label.setWordWrap(True)

        self.body_layout.addWidget(self.hint_label)


        self.span_layout.addLayout(self.body_layout)

        self.foot_line = HLine(SpanDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.span_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(SpanDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.span_buttons_layout = QHBoxLayout(self.foot_widget)
        self.span_buttons_layout.setSpacing(8)
        self.span_buttons_layout.setObjectName(u"span_buttons_layout")
        self.span_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.span_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.span_buttons_layout.addItem(self.span_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.span_buttons_layout.addWidget(self.stop_button)

        self.save_button = KeyButton(self.foot_widget)
        self.save_button.setObjectName(u"save_button")

        self.span_buttons_layout.addWidget(self.save_button)


        self.span_layout.addWidget(self.foot_widget)

        self.span_layout.setStretch(0, 1)

        self.retranslateUi(SpanDialog)
    # setupUi

    def retranslateUi(self, SpanDialog):
        self.title_label.setText(QCoreApplication.translate("SpanDialog", u"Condition", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("SpanDialog", u"From", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.last_edit.setAccessibleName(QCoreApplication.translate("SpanDialog", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.stop_button.setText(QCoreApplication.translate("SpanDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("SpanDialog", u"Apply", None))
        pass
    # retranslateUi

