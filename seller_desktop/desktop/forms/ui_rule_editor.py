# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rule_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QHBoxLayout,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.desktop.widgets.plain_label import PlainLabel

class Ui_RuleEditor(object):
    def setupUi(self, RuleEditor):
        if not RuleEditor.objectName():
            RuleEditor.setObjectName(u"RuleEditor")
        self.editor_layout = QVBoxLayout(RuleEditor)
        self.editor_layout.setSpacing(8)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(20, 8, 20, 14)
        self.name_layout = QHBoxLayout()
        self.name_layout.setSpacing(8)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = PlainLabel(RuleEditor)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(RuleEditor)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(60)

        self.name_layout.addWidget(self.name_edit)

        self.on_check = QCheckBox(RuleEditor)
        self.on_check.setObjectName(u"on_check")

        self.name_layout.addWidget(self.on_check)

        self.name_layout.setStretch(1, 1)

        self.editor_layout.addLayout(self.name_layout)

        self.when_layout = QHBoxLayout()
        self.when_layout.setSpacing(8)
        self.when_layout.setObjectName(u"when_layout")
        self.when_layout.setContentsMargins(0, 4, 0, 0)
        self.when_label = PlainLabel(RuleEditor)
        self.when_label.setObjectName(u"when_label")

        self.when_layout.addWidget(self.when_label, 0, Qt.AlignmentFlag.AlignTop)

        self.conditions_layout = QVBoxLayout()
        self.conditions_layout.setSpacing(6)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = KeyButton(RuleEditor)
        self.add_button.setObjectName(u"add_button")

        self.conditions_layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)


        self.when_layout.addLayout(self.conditions_layout)

        self.when_layout.setStretch(1, 1)

        self.editor_layout.addLayout(self.when_layout)

        self.then_layout = QHBoxLayout()
        self.then_layout.setSpacing(8)
        self.then_layout.setObjectName(u"then_layout")
        self.then_layout.setContentsMargins(0, 4, 0, 0)
        self.then_label = PlainLabel(RuleEditor)
        self.then_label.setObjectName(u"then_label")

        self.then_layout.addWidget(self.then_label, 0, Qt.AlignmentFlag.AlignTop)

        self.deeds_layout = QVBoxLayout()
        self.deeds_layout.setSpacing(6)
        self.deeds_layout.setObjectName(u"deeds_layout")
        self.deeds_layout.setContentsMargins(0, 0, 0, 0)
        self.tags_layout = QHBoxLayout()
        self.tags_layout.setSpacing(8)
        self.tags_layout.setObjectName(u"tags_layout")
        self.tags_layout.setContentsMargins(0, 0, 0, 0)
        self.tags_check = QCheckBox(RuleEditor)
        self.tags_check.setObjectName(u"tags_check")

        self.tags_layout.addWidget(self.tags_check)

        self.tags_edit = QLineEdit(RuleEditor)
        self.tags_edit.setObjectName(u"tags_edit")

        self.tags_layout.addWidget(self.tags_edit)

        self.tags_layout.setStretch(1, 1)

        self.deeds_layout.addLayout(self.tags_layout)

        self.hold_layout = QHBoxLayout()
        self.hold_layout.setSpacing(8)
        self.hold_layout.setObjectName(u"hold_layout")
        self.hold_layout.setContentsMargins(0, 0, 0, 0)
        self.hold_check = QCheckBox(RuleEditor)
        self.hold_check.setObjectName(u"hold_check")

        self.hold_layout.addWidget(self.hold_check)

        self.hold_edit = QLineEdit(RuleEditor)
        self.hold_edit.setObjectName(u"hold_edit")
        self.hold_edit.setMaxLength(200)

        self.hold_layout.addWidget(self.hold_edit)

        self.hold_layout.setStretch(1, 1)

        self.deeds_layout.addLayout(self.hold_layout)

        self.courier_layout = QHBoxLayout()
        self.courier_layout.setSpacing(8)
        self.courier_layout.setObjectName(u"courier_layout")
        self.courier_layout.setContentsMargins(0, 0, 0, 0)
        self.courier_check = QCheckBox(RuleEditor)
        self.courier_check.setObjectName(u"courier_check")

        self.courier_layout.addWidget(self.courier_check)

        self.courier_combo = QComboBox(RuleEditor)
        self.courier_combo.setObjectName(u"courier_combo")

        self.courier_layout.addWidget(self.courier_combo)

        self.courier_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.courier_layout.addItem(self.courier_spacer)

        self.courier_layout.setStretch(2, 1)

        self.deeds_layout.addLayout(self.courier_layout)


        self.then_layout.addLayout(self.deeds_layout)

        self.then_layout.setStretch(1, 1)

        self.editor_layout.addLayout(self.then_layout)


        self.retranslateUi(RuleEditor)
    # setupUi

    def retranslateUi(self, RuleEditor):
        self.name_label.setText(QCoreApplication.translate("RuleEditor", u"Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("RuleEditor", u"Name of the rule", None))
#endif // QT_CONFIG(accessibility)
        self.on_check.setText(QCoreApplication.translate("RuleEditor", u"In use", None))
        self.when_label.setText(QCoreApplication.translate("RuleEditor", u"When", None))
        self.add_button.setText(QCoreApplication.translate("RuleEditor", u"Condition", None))
        self.then_label.setText(QCoreApplication.translate("RuleEditor", u"Then", None))
        self.tags_check.setText(QCoreApplication.translate("RuleEditor", u"Add tags", None))
        self.tags_edit.setPlaceholderText(QCoreApplication.translate("RuleEditor", u"Several: with commas", None))
#if QT_CONFIG(accessibility)
        self.tags_edit.setAccessibleName(QCoreApplication.translate("RuleEditor", u"Tags", None))
#endif // QT_CONFIG(accessibility)
        self.hold_check.setText(QCoreApplication.translate("RuleEditor", u"Put on hold", None))
        self.hold_edit.setPlaceholderText(QCoreApplication.translate("RuleEditor", u"Why. May stay empty.", None))
#if QT_CONFIG(accessibility)
        self.hold_edit.setAccessibleName(QCoreApplication.translate("RuleEditor", u"Why it is put on hold", None))
#endif // QT_CONFIG(accessibility)
        self.courier_check.setText(QCoreApplication.translate("RuleEditor", u"Preselect the courier", None))
#if QT_CONFIG(accessibility)
        self.courier_combo.setAccessibleName(QCoreApplication.translate("RuleEditor", u"Courier", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

