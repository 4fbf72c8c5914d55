# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'columns_dialog.ui'
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
    QListWidget, QListWidgetItem, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.buttons import (IconButton, KeyButton)
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ColumnsDialog(object):
    def setupUi(self, ColumnsDialog):
        if not ColumnsDialog.objectName():
            ColumnsDialog.setObjectName(u"ColumnsDialog")
        self.columns_layout = QVBoxLayout(ColumnsDialog)
        self.columns_layout.setSpacing(0)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(ColumnsDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.name_edit = QLineEdit(ColumnsDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(40)

        self.body_layout.addWidget(self.name_edit)

        self.keys_label = PlainLabel(ColumnsDialog)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setWordWrap(True)

        self.body_layout.addWidget(self.keys_label)

        self.list_layout = QHBoxLayout()
        self.list_layout.setSpacing(8)
        self.list_layout.setObjectName(u"list_layout")
        self.columns_list = QListWidget(ColumnsDialog)
        self.columns_list.setObjectName(u"columns_list")
        self.columns_list.setMinimumSize(QSize(260, 360))

        self.list_layout.addWidget(self.columns_list)

        self.move_layout = QVBoxLayout()
        self.move_layout.setSpacing(8)
        self.move_layout.setObjectName(u"move_layout")
        self.up_button = IconButton(ColumnsDialog)
        self.up_button.setObjectName(u"up_button")

        self.move_layout.addWidget(self.up_button)

        self.down_button = IconButton(ColumnsDialog)
        self.down_button.setObjectName(u"down_button")

        self.move_layout.addWidget(self.down_button)

        self.move_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.move_layout.addItem(self.move_spacer)


        self.list_layout.addLayout(self.move_layout)

        self.list_layout.setStretch(0, 1)

        self.body_layout.addLayout(self.list_layout)

        self.body_layout.setStretch(3, 1)

        self.columns_layout.addLayout(self.body_layout)

        self.foot_line = HLine(ColumnsDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.columns_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ColumnsDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.columns_buttons_layout = QHBoxLayout(self.foot_widget)
        self.columns_buttons_layout.setSpacing(8)
        self.columns_buttons_layout.setObjectName(u"columns_buttons_layout")
        self.columns_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.reset_button = KeyButton(self.foot_widget)
        self.reset_button.setObjectName(u"reset_button")

        self.columns_buttons_layout.addWidget(self.reset_button)

        self.columns_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns_buttons_layout.addItem(self.columns_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.columns_buttons_layout.addWidget(self.stop_button)

        self.done_button = KeyButton(self.foot_widget)
        self.done_button.setObjectName(u"done_button")

        self.columns_buttons_layout.addWidget(self.done_button)


        self.columns_layout.addWidget(self.foot_widget)

        self.columns_layout.setStretch(0, 1)

        self.retranslateUi(ColumnsDialog)
    # setupUi

    def retranslateUi(self, ColumnsDialog):
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ColumnsDialog", u"Name of the preset", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("ColumnsDialog", u"Name of the preset", None))
        self.keys_label.setText(QCoreApplication.translate("ColumnsDialog", u"Space ticks \u00b7 Alt+Up and Alt+Down move", None))
#if QT_CONFIG(accessibility)
        self.columns_list.setAccessibleName(QCoreApplication.translate("ColumnsDialog", u"Columns", None))
#endif // QT_CONFIG(accessibility)
        self.reset_button.setText(QCoreApplication.translate("ColumnsDialog", u"As at first", None))
        self.stop_button.setText(QCoreApplication.translate("ColumnsDialog", u"Close", None))
        self.done_button.setText(QCoreApplication.translate("ColumnsDialog", u"Apply", None))
        pass
    # retranslateUi

