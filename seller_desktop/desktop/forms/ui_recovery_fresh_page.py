# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_fresh_page.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_RecoveryFreshPage(object):
    def setupUi(self, RecoveryFreshPage):
        if not RecoveryFreshPage.objectName():
            RecoveryFreshPage.setObjectName(u"RecoveryFreshPage")
        self.page_layout = QVBoxLayout(RecoveryFreshPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 8, 0, 8)
        self.top_line = HLine(RecoveryFreshPage)
        self.top_line.setObjectName(u"top_line")

        self.page_layout.addWidget(self.top_line)

        self.lost_label = PlainLabel(RecoveryFreshPage)
        self.lost_label.setObjectName(u"lost_label")
        self.lost_label.setWordWrap(True)

        self.page_layout.addWidget(self.lost_label)

        self.kept_label = PlainLabel(RecoveryFreshPage)
        self.kept_label.setObjectName(u"kept_label")
        self.kept_label.setWordWrap(True)

        self.page_layout.addWidget(self.kept_label)

        self.next_label = PlainLabel(RecoveryFreshPage)
        self.next_label.setObjectName(u"next_label")
        self.next_label.setWordWrap(True)

        self.page_layout.addWidget(self.next_label)

        self.word_label = PlainLabel(RecoveryFreshPage)
        self.word_label.setObjectName(u"word_label")

        self.page_layout.addWidget(self.word_label)

        self.word_edit = QLineEdit(RecoveryFreshPage)
        self.word_edit.setObjectName(u"word_edit")
        self.word_edit.setMaxLength(40)

        self.page_layout.addWidget(self.word_edit)

        self.error_label = PlainLabel(RecoveryFreshPage)
        self.error_label.setObjectName(u"error_label")
        self.error_label.setWordWrap(True)

        self.page_layout.addWidget(self.error_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.fresh_button = KeyButton(RecoveryFreshPage)
        self.fresh_button.setObjectName(u"fresh_button")

        self.buttons_layout.addWidget(self.fresh_button)


        self.page_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.word_label.setBuddy(self.word_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryFreshPage)
    # setupUi

    def retranslateUi(self, RecoveryFreshPage):
        self.lost_label.setText(QCoreApplication.translate("RecoveryFreshPage", u"What was only in the old file can\u2019t be read without the code: memos, tags, and actions that were not sent yet. They will not be sent.", None))
        self.kept_label.setText(QCoreApplication.translate("RecoveryFreshPage", u"The old file stays encrypted in the profile\u2019s folder, with its date. With the code it can still be opened one day.", None))
        self.next_label.setText(QCoreApplication.translate("RecoveryFreshPage", u"A new, empty desk opens. Add your shops again: their orders and claims are downloaded from the marketplaces.", None))
        self.fresh_button.setText(QCoreApplication.translate("RecoveryFreshPage", u"Start over", None))
        pass
    # retranslateUi

