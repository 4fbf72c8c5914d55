# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'view_name_dialog.ui'
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
from seller_desktop.desktop.widgets.plain_label import (NoteLabel, PlainLabel)
from seller_desktop.desktop.widgets.sections import HLine

class Ui_ViewNameDialog(object):
    def setupUi(self, ViewNameDialog):
        if not ViewNameDialog.objectName():
            ViewNameDialog.setObjectName(u"ViewNameDialog")
        self.view_name_layout = QVBoxLayout(ViewNameDialog)
        self.view_name_layout.setSpacing(0)
        self.view_name_layout.setObjectName(u"view_name_layout")
        self.view_name_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(ViewNameDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.name_edit = QLineEdit(ViewNameDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(40)

        self.body_layout.addWidget(self.name_edit)

        self.exists_label = NoteLabel(ViewNameDialog)
        self.exists_label.setObjectName(u"exists_label")
        self.exists_label.setWordWrap(True)

        self.body_layout.addWidget(self.exists_label)


        self.view_name_layout.addLayout(self.body_layout)

        self.foot_line = HLine(ViewNameDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.view_name_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(ViewNameDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.view_name_buttons_layout = QHBoxLayout(self.foot_widget)
        self.view_name_buttons_layout.setSpacing(8)
        self.view_name_buttons_layout.setObjectName(u"view_name_buttons_layout")
        self.view_name_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.view_name_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.view_name_buttons_layout.addItem(self.view_name_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.view_name_buttons_layout.addWidget(self.stop_button)

        self.save_button = KeyButton(self.foot_widget)
        self.save_button.setObjectName(u"save_button")

        self.view_name_buttons_layout.addWidget(self.save_button)


        self.view_name_layout.addWidget(self.foot_widget)

        self.view_name_layout.setStretch(0, 1)

        self.retranslateUi(ViewNameDialog)
    # setupUi

    def retranslateUi(self, ViewNameDialog):
        self.title_label.setText(QCoreApplication.translate("ViewNameDialog", u"Keep this view under a name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("ViewNameDialog", u"Name of the view", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("ViewNameDialog", u"For example: Jeju, due today", None))
        self.stop_button.setText(QCoreApplication.translate("ViewNameDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("ViewNameDialog", u"Save", None))
        pass
    # retranslateUi

