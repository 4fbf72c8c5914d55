# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'claim_inspection.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.desktop.widgets.sections import SectionHead

class Ui_ClaimInspection(object):
    def setupUi(self, ClaimInspection):
        if not ClaimInspection.objectName():
            ClaimInspection.setObjectName(u"ClaimInspection")
        self.inspection_layout = QVBoxLayout(ClaimInspection)
        self.inspection_layout.setSpacing(6)
        self.inspection_layout.setObjectName(u"inspection_layout")
        self.inspection_layout.setContentsMargins(0, 10, 0, 0)
        self.head = SectionHead(ClaimInspection)
        self.head.setObjectName(u"head")

        self.inspection_layout.addWidget(self.head)

        self.fields_layout = QHBoxLayout()
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.result_combo = QComboBox(ClaimInspection)
        self.result_combo.setObjectName(u"result_combo")
        self.result_combo.setMinimumSize(QSize(150, 0))

        self.fields_layout.addWidget(self.result_combo)

        self.note_edit = QLineEdit(ClaimInspection)
        self.note_edit.setObjectName(u"note_edit")

        self.fields_layout.addWidget(self.note_edit)

        self.fields_layout.setStretch(1, 1)

        self.inspection_layout.addLayout(self.fields_layout)

        self.lack_label = PlainLabel(ClaimInspection)
        self.lack_label.setObjectName(u"lack_label")
        self.lack_label.setWordWrap(True)

        self.inspection_layout.addWidget(self.lack_label)


        self.retranslateUi(ClaimInspection)
    # setupUi

    def retranslateUi(self, ClaimInspection):
#if QT_CONFIG(accessibility)
        self.result_combo.setAccessibleName(QCoreApplication.translate("ClaimInspection", u"Result", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.note_edit.setAccessibleName(QCoreApplication.translate("ClaimInspection", u"Note", None))
#endif // QT_CONFIG(accessibility)
        self.note_edit.setPlaceholderText(QCoreApplication.translate("ClaimInspection", u"What you found, for yourself", None))
        self.lack_label.setText(QCoreApplication.translate("ClaimInspection", u"Kept on this PC. No marketplace here takes a result or photos from a program: send photos in its seller centre.", None))
        pass
    # retranslateUi

