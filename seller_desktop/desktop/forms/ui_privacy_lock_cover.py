# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_lock_cover.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel

class Ui_LockCover(object):
    def setupUi(self, LockCover):
        if not LockCover.objectName():
            LockCover.setObjectName(u"LockCover")
        self.cover_layout = QVBoxLayout(LockCover)
        self.cover_layout.setSpacing(12)
        self.cover_layout.setObjectName(u"cover_layout")
        self.cover_layout.setContentsMargins(40, 40, 40, 40)
        self.above_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cover_layout.addItem(self.above_spacer)

        self.icon_label = QLabel(LockCover)
        self.icon_label.setObjectName(u"icon_label")

        self.cover_layout.addWidget(self.icon_label)

        self.title_label = PlainLabel(LockCover)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.cover_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(LockCover)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.cover_layout.addWidget(self.message_label)

        self.pin_layout = QHBoxLayout()
        self.pin_layout.setSpacing(8)
        self.pin_layout.setObjectName(u"pin_layout")
        self.pin_layout.setContentsMargins(0, 0, 0, 0)
        self.left_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pin_layout.addItem(self.left_spacer)

        self.pin_edit = QLineEdit(LockCover)
        self.pin_edit.setObjectName(u"pin_edit")
        self.pin_edit.setMinimumSize(QSize(200, 0))

        self.pin_layout.addWidget(self.pin_edit)

        self.open_button = KeyButton(LockCover)
        self.open_button.setObjectName(u"open_button")

        self.pin_layout.addWidget(self.open_button)

        self.right_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pin_layout.addItem(self.right_spacer)


        self.cover_layout.addLayout(self.pin_layout)

        self.problem_label = PlainLabel(LockCover)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.cover_layout.addWidget(self.problem_label)

        self.below_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cover_layout.addItem(self.below_spacer)

        self.cover_layout.setStretch(0, 2)
        self.cover_layout.setStretch(6, 3)

        self.retranslateUi(LockCover)
    # setupUi

    def retranslateUi(self, LockCover):
#if QT_CONFIG(accessibility)
        self.pin_edit.setAccessibleName(QCoreApplication.translate("LockCover", u"PIN", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("LockCover", u"Unlock", None))
        pass
    # retranslateUi

