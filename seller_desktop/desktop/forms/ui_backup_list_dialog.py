# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backup_list_dialog.ui'
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
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.list_rows import ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import (HLine, KeyValueList)
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_BackupListDialog(object):
    def setupUi(self, BackupListDialog):
        if not BackupListDialog.objectName():
            BackupListDialog.setObjectName(u"BackupListDialog")
        BackupListDialog.setMinimumSize(QSize(0, 0))
        self.dialog_layout = QVBoxLayout(BackupListDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(BackupListDialog)
        self.head_widget.setObjectName(u"head_widget")
        self.head_widget.setProperty(u"kind", u"surface")
        self.head_layout = QVBoxLayout(self.head_widget)
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(20, 18, 20, 18)
        self.title_label = PlainLabel(self.head_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.head_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(self.head_widget)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.head_layout.addWidget(self.message_label)


        self.dialog_layout.addWidget(self.head_widget)

        self.head_line = HLine(BackupListDialog)
        self.head_line.setObjectName(u"head_line")

        self.dialog_layout.addWidget(self.head_line)

        self.split_layout = QHBoxLayout()
        self.split_layout.setSpacing(0)
        self.split_layout.setObjectName(u"split_layout")
        self.split_layout.setContentsMargins(0, 0, 0, 0)
        self.backups_view = ListRowView(BackupListDialog)
        self.backups_view.setObjectName(u"backups_view")

        self.split_layout.addWidget(self.backups_view)

        self.middle_line = QFrame(BackupListDialog)
        self.middle_line.setObjectName(u"middle_line")
        self.middle_line.setProperty(u"kind", u"line")
        self.middle_line.setMinimumSize(QSize(1, 0))
        self.middle_line.setMaximumSize(QSize(1, 16777215))

        self.split_layout.addWidget(self.middle_line)

        self.detail_stack = QStackedWidget(BackupListDialog)
        self.detail_stack.setObjectName(u"detail_stack")
        self.detail_page = QWidget()
        self.detail_page.setObjectName(u"detail_page")
        self.detail_page.setProperty(u"kind", u"surface")
        self.detail_layout = QVBoxLayout(self.detail_page)
        self.detail_layout.setSpacing(12)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(20, 16, 20, 16)
        self.backup_label = PlainLabel(self.detail_page)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)

        self.detail_layout.addWidget(self.backup_label)

        self.facts_list = KeyValueList(self.detail_page)
        self.facts_list.setObjectName(u"facts_list")

        self.detail_layout.addWidget(self.facts_list)

        self.outcome_label = PlainLabel(self.detail_page)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setWordWrap(True)

        self.detail_layout.addWidget(self.outcome_label)

        self.deeds_layout = QHBoxLayout()
        self.deeds_layout.setSpacing(8)
        self.deeds_layout.setObjectName(u"deeds_layout")
        self.deeds_layout.setContentsMargins(0, 0, 0, 0)
        self.check_button = KeyButton(self.detail_page)
        self.check_button.setObjectName(u"check_button")

        self.deeds_layout.addWidget(self.check_button)

        self.restore_button = KeyButton(self.detail_page)
        self.restore_button.setObjectName(u"restore_button")

        self.deeds_layout.addWidget(self.restore_button)

        self.deeds_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.deeds_layout.addItem(self.deeds_spacer)


        self.detail_layout.addLayout(self.deeds_layout)

        self.detail_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_layout.addItem(self.detail_spacer)

        self.detail_stack.addWidget(self.detail_page)
        self.empty_page = EmptyState()
        self.empty_page.setObjectName(u"empty_page")
        self.detail_stack.addWidget(self.empty_page)

        self.split_layout.addWidget(self.detail_stack)

        self.split_layout.setStretch(2, 1)

        self.dialog_layout.addLayout(self.split_layout)

        self.foot_line = HLine(BackupListDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.buttons_widget = QWidget(BackupListDialog)
        self.buttons_widget.setObjectName(u"buttons_widget")
        self.buttons_widget.setProperty(u"kind", u"sunken")
        self.buttons_layout = QHBoxLayout(self.buttons_widget)
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.make_button = KeyButton(self.buttons_widget)
        self.make_button.setObjectName(u"make_button")

        self.buttons_layout.addWidget(self.make_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = KeyButton(self.buttons_widget)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.dialog_layout.addWidget(self.buttons_widget)


        self.retranslateUi(BackupListDialog)
    # setupUi

    def retranslateUi(self, BackupListDialog):
        self.check_button.setText(QCoreApplication.translate("BackupListDialog", u"Check", None))
        self.restore_button.setText(QCoreApplication.translate("BackupListDialog", u"Restore\u2026", None))
        self.make_button.setText(QCoreApplication.translate("BackupListDialog", u"Back up now", None))
        self.close_button.setText(QCoreApplication.translate("BackupListDialog", u"Close", None))
        pass
    # retranslateUi

