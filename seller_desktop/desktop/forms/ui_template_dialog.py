# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_dialog.ui'
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

class Ui_TemplateDialog(object):
    def setupUi(self, TemplateDialog):
        if not TemplateDialog.objectName():
            TemplateDialog.setObjectName(u"TemplateDialog")
        self.template_layout = QVBoxLayout(TemplateDialog)
        self.template_layout.setSpacing(0)
        self.template_layout.setObjectName(u"template_layout")
        self.template_layout.setContentsMargins(0, 0, 0, 0)
        self.body_layout = QVBoxLayout()
        self.body_layout.setSpacing(12)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(20, 16, 20, 16)
        self.title_label = PlainLabel(TemplateDialog)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.body_layout.addWidget(self.title_label)

        self.name_edit = QLineEdit(TemplateDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(60)

        self.body_layout.addWidget(self.name_edit)

        self.exists_label = NoteLabel(TemplateDialog)
        self.exists_label.setObjectName(u"exists_label")
        self.exists_label.setWordWrap(True)

        self.body_layout.addWidget(self.exists_label)

        self.fields_label = PlainLabel(TemplateDialog)
        self.fields_label.setObjectName(u"fields_label")
        self.fields_label.setWordWrap(True)

        self.body_layout.addWidget(self.fields_label)


        self.template_layout.addLayout(self.body_layout)

        self.foot_line = HLine(TemplateDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.template_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(TemplateDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.template_buttons_layout = QHBoxLayout(self.foot_widget)
        self.template_buttons_layout.setSpacing(8)
        self.template_buttons_layout.setObjectName(u"template_buttons_layout")
        self.template_buttons_layout.setContentsMargins(20, 12, 20, 12)
        self.template_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.template_buttons_layout.addItem(self.template_spacer)

        self.stop_button = KeyButton(self.foot_widget)
        self.stop_button.setObjectName(u"stop_button")

        self.template_buttons_layout.addWidget(self.stop_button)

        self.save_button = KeyButton(self.foot_widget)
        self.save_button.setObjectName(u"save_button")

        self.template_buttons_layout.addWidget(self.save_button)


        self.template_layout.addWidget(self.foot_widget)

        self.template_layout.setStretch(0, 1)

        self.retranslateUi(TemplateDialog)
    # setupUi

    def retranslateUi(self, TemplateDialog):
        self.title_label.setText(QCoreApplication.translate("TemplateDialog", u"Save this text as a template", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("TemplateDialog", u"Name of the template", None))
#endif // QT_CONFIG(accessibility)
        self.name_edit.setPlaceholderText(QCoreApplication.translate("TemplateDialog", u"For example: delivery takes longer", None))
        self.stop_button.setText(QCoreApplication.translate("TemplateDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("TemplateDialog", u"Save", None))
        pass
    # retranslateUi

