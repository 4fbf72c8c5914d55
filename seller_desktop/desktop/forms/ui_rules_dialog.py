# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from seller_desktop.desktop.rules.rule_editor import RuleEditor
from seller_desktop.desktop.widgets.buttons import (IconButton, KeyButton)
from seller_desktop.desktop.widgets.list_rows import ListRowView
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import (HLine, SectionHead)
from seller_desktop.desktop.widgets.view_states import EmptyState

class Ui_RulesDialog(object):
    def setupUi(self, RulesDialog):
        if not RulesDialog.objectName():
            RulesDialog.setObjectName(u"RulesDialog")
        self.dialog_layout = QVBoxLayout(RulesDialog)
        self.dialog_layout.setSpacing(0)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(0, 0, 0, 0)
        self.head_widget = QWidget(RulesDialog)
        self.head_widget.setObjectName(u"head_widget")
        self.head_widget.setProperty(u"kind", u"surface")
        self.head_layout = QVBoxLayout(self.head_widget)
        self.head_layout.setSpacing(6)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(20, 16, 20, 14)
        self.title_label = PlainLabel(self.head_widget)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setWordWrap(True)

        self.head_layout.addWidget(self.title_label)

        self.message_label = PlainLabel(self.head_widget)
        self.message_label.setObjectName(u"message_label")
        self.message_label.setWordWrap(True)

        self.head_layout.addWidget(self.message_label)


        self.dialog_layout.addWidget(self.head_widget)

        self.head_line = HLine(RulesDialog)
        self.head_line.setObjectName(u"head_line")

        self.dialog_layout.addWidget(self.head_line)

        self.split_layout = QHBoxLayout()
        self.split_layout.setSpacing(0)
        self.split_layout.setObjectName(u"split_layout")
        self.split_layout.setContentsMargins(0, 0, 0, 0)
        self.list_widget = QWidget(RulesDialog)
        self.list_widget.setObjectName(u"list_widget")
        self.list_layout = QVBoxLayout(self.list_widget)
        self.list_layout.setSpacing(0)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.rules_view = ListRowView(self.list_widget)
        self.rules_view.setObjectName(u"rules_view")

        self.list_layout.addWidget(self.rules_view)

        self.list_buttons_layout = QHBoxLayout()
        self.list_buttons_layout.setSpacing(6)
        self.list_buttons_layout.setObjectName(u"list_buttons_layout")
        self.list_buttons_layout.setContentsMargins(12, 8, 12, 8)
        self.new_button = KeyButton(self.list_widget)
        self.new_button.setObjectName(u"new_button")

        self.list_buttons_layout.addWidget(self.new_button)

        self.list_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_buttons_layout.addItem(self.list_spacer)

        self.up_button = IconButton(self.list_widget)
        self.up_button.setObjectName(u"up_button")

        self.list_buttons_layout.addWidget(self.up_button)

        self.down_button = IconButton(self.list_widget)
        self.down_button.setObjectName(u"down_button")

        self.list_buttons_layout.addWidget(self.down_button)

        self.delete_button = IconButton(self.list_widget)
        self.delete_button.setObjectName(u"delete_button")

        self.list_buttons_layout.addWidget(self.delete_button)


        self.list_layout.addLayout(self.list_buttons_layout)

        self.list_layout.setStretch(0, 1)

        self.split_layout.addWidget(self.list_widget)

        self.middle_line = QFrame(RulesDialog)
        self.middle_line.setObjectName(u"middle_line")
        self.middle_line.setProperty(u"kind", u"line")
        self.middle_line.setMinimumSize(QSize(1, 0))
        self.middle_line.setMaximumSize(QSize(1, 16777215))

        self.split_layout.addWidget(self.middle_line)

        self.rule_stack = QStackedWidget(RulesDialog)
        self.rule_stack.setObjectName(u"rule_stack")
        self.rule_page = QWidget()
        self.rule_page.setObjectName(u"rule_page")
        self.rule_page.setProperty(u"kind", u"surface")
        self.rule_layout = QVBoxLayout(self.rule_page)
        self.rule_layout.setSpacing(0)
        self.rule_layout.setObjectName(u"rule_layout")
        self.rule_layout.setContentsMargins(0, 0, 0, 0)
        self.sentence_widget = QWidget(self.rule_page)
        self.sentence_widget.setObjectName(u"sentence_widget")
        self.sentence_layout = QVBoxLayout(self.sentence_widget)
        self.sentence_layout.setSpacing(4)
        self.sentence_layout.setObjectName(u"sentence_layout")
        self.sentence_layout.setContentsMargins(20, 14, 20, 4)
        self.sentence_label = PlainLabel(self.sentence_widget)
        self.sentence_label.setObjectName(u"sentence_label")
        self.sentence_label.setWordWrap(True)

        self.sentence_layout.addWidget(self.sentence_label)

        self.problem_label = PlainLabel(self.sentence_widget)
        self.problem_label.setObjectName(u"problem_label")
        self.problem_label.setWordWrap(True)

        self.sentence_layout.addWidget(self.problem_label)


        self.rule_layout.addWidget(self.sentence_widget)

        self.editor = RuleEditor(self.rule_page)
        self.editor.setObjectName(u"editor")

        self.rule_layout.addWidget(self.editor)

        self.run_line = HLine(self.rule_page)
        self.run_line.setObjectName(u"run_line")

        self.rule_layout.addWidget(self.run_line)

        self.run_widget = QWidget(self.rule_page)
        self.run_widget.setObjectName(u"run_widget")
        self.run_layout = QVBoxLayout(self.run_widget)
        self.run_layout.setSpacing(4)
        self.run_layout.setObjectName(u"run_layout")
        self.run_layout.setContentsMargins(20, 10, 20, 6)
        self.run_head = SectionHead(self.run_widget)
        self.run_head.setObjectName(u"run_head")

        self.run_layout.addWidget(self.run_head)

        self.run_label = PlainLabel(self.run_widget)
        self.run_label.setObjectName(u"run_label")
        self.run_label.setWordWrap(True)

        self.run_layout.addWidget(self.run_label)


        self.rule_layout.addWidget(self.run_widget)

        self.table_layout = QVBoxLayout()
        self.table_layout.setSpacing(0)
        self.table_layout.setObjectName(u"table_layout")
        self.table_layout.setContentsMargins(16, 0, 8, 0)
        self.run_view = QTableView(self.rule_page)
        self.run_view.setObjectName(u"run_view")
        self.run_view.setProperty(u"kind", u"plain")
        self.run_view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.run_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.run_view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.run_view.setShowGrid(False)
        self.run_view.setWordWrap(False)
        self.run_view.setFrameShape(QFrame.Shape.NoFrame)

        self.table_layout.addWidget(self.run_view)


        self.rule_layout.addLayout(self.table_layout)

        self.rule_layout.setStretch(4, 1)
        self.rule_stack.addWidget(self.rule_page)
        self.empty_page = EmptyState()
        self.empty_page.setObjectName(u"empty_page")
        self.rule_stack.addWidget(self.empty_page)

        self.split_layout.addWidget(self.rule_stack)

        self.split_layout.setStretch(2, 1)

        self.dialog_layout.addLayout(self.split_layout)

        self.foot_line = HLine(RulesDialog)
        self.foot_line.setObjectName(u"foot_line")

        self.dialog_layout.addWidget(self.foot_line)

        self.foot_widget = QWidget(RulesDialog)
        self.foot_widget.setObjectName(u"foot_widget")
        self.foot_widget.setProperty(u"kind", u"sunken")
        self.foot_layout = QHBoxLayout(self.foot_widget)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(20, 12, 20, 12)
        self.apply_button = KeyButton(self.foot_widget)
        self.apply_button.setObjectName(u"apply_button")

        self.foot_layout.addWidget(self.apply_button)

        self.undo_button = KeyButton(self.foot_widget)
        self.undo_button.setObjectName(u"undo_button")

        self.foot_layout.addWidget(self.undo_button)

        self.outcome_label = PlainLabel(self.foot_widget)
        self.outcome_label.setObjectName(u"outcome_label")

        self.foot_layout.addWidget(self.outcome_label)

        self.foot_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_spacer)

        self.close_button = KeyButton(self.foot_widget)
        self.close_button.setObjectName(u"close_button")

        self.foot_layout.addWidget(self.close_button)

        self.save_button = KeyButton(self.foot_widget)
        self.save_button.setObjectName(u"save_button")

        self.foot_layout.addWidget(self.save_button)


        self.dialog_layout.addWidget(self.foot_widget)


        self.retranslateUi(RulesDialog)
    # setupUi

    def retranslateUi(self, RulesDialog):
        self.title_label.setText(QCoreApplication.translate("RulesDialog", u"Rules for new orders", None))
        self.message_label.setText(QCoreApplication.translate("RulesDialog", u"Each new order goes through the rules once, from top to bottom. What you change on it afterwards stays.", None))
        self.new_button.setText(QCoreApplication.translate("RulesDialog", u"New rule", None))
        self.apply_button.setText(QCoreApplication.translate("RulesDialog", u"Apply to open orders", None))
        self.undo_button.setText(QCoreApplication.translate("RulesDialog", u"Take back", None))
        self.close_button.setText(QCoreApplication.translate("RulesDialog", u"Close", None))
        self.save_button.setText(QCoreApplication.translate("RulesDialog", u"Save", None))
        pass
    # retranslateUi

