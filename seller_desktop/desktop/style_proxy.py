"""What style sheets cannot draw: check and radio marks, combo and spin boxes, the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from .icons import icon_pixmap
from .theme import Theme

_TOOLTIP_DELAY_MS = 600
_RING_MARGIN = 3
_ARROW_ROOM = 24
_COMBO_PAD = 4
_FIELD_PAD = 5
"""So that the text of a spin or date field begins where that of a plain field does."""
_State = QStyle.StateFlag
_Element = QStyle.PrimitiveElement
_Control = QStyle.ComplexControl
_SPIN_FIELD = _Control.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField
_DATE_FIELD = _Control.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField


def paint_check(painter: QPainter, box: QRect, state: Qt.CheckState, enabled: bool = True) -> None:
    """A check box of 16 px: outline, filled with a tick, or filled with a bar."""
    theme = Theme.current()
    colors = theme.colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    if state == Qt.CheckState.Unchecked:
        painter.setPen(QPen(colors.border_control if enabled else colors.border_strong, 1))
        painter.setBrush(colors.surface)
        painter.drawRoundedRect(frame, theme.radius.chip, theme.radius.chip)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent if enabled else colors.text_disabled)
        painter.drawRoundedRect(QRectF(box), theme.radius.chip, theme.radius.chip)
        _paint_tick(painter, QRectF(box), state, colors.text_on_accent)
    painter.restore()


def _paint_tick(painter: QPainter, box: QRectF, state: Qt.CheckState, color: QColor) -> None:
    unit = box.width() / 16
    style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(color, 2 * unit, style, cap, join))
    mixed = state == Qt.CheckState.PartiallyChecked
    points = ((4.5, 8), (11.5, 8)) if mixed else ((4, 8.2), (6.8, 11), (12, 5.4))
    painter.drawPolyline([QPointF(box.x() + x * unit, box.y() + y * unit) for x, y in points])


def paint_radio(painter: QPainter, box: QRect, on: bool, enabled: bool = True) -> None:
    """A radio mark of 16 px."""
    colors = Theme.current().colors
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent if enabled else colors.text_disabled)
        painter.drawEllipse(QRectF(box))
        painter.setBrush(colors.text_on_accent)
        painter.drawEllipse(QRectF(box).center(), 3, 3)
    else:
        painter.setPen(QPen(colors.border_control if enabled else colors.border_strong, 1))
        painter.setBrush(colors.surface)
        painter.drawEllipse(frame)
    painter.restore()


class AppStyle(QProxyStyle):
    """Fusion with the marks of the house. Everything else is palette and style sheet."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in (_Element.PE_IndicatorCheckBox, _Element.PE_IndicatorItemViewItemCheck):
            paint_check(painter, option.rect, _check_state(option), _enabled(option))
        elif element == _Element.PE_IndicatorRadioButton:
            paint_radio(painter, option.rect, _has(option, _State.State_On), _enabled(option))
        elif element == _Element.PE_FrameFocusRect:
            return  # the ring around buttons is a QFocusFrame; rows and tabs paint their own
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_FocusFrame:
            _paint_ring(painter, option.rect)
            return
        if element == QStyle.ControlElement.CE_ComboBoxLabel:
            painter.translate(_COMBO_PAD, 0)
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _Control.CC_ComboBox:
            _paint_field(painter, option)
            _paint_chevron(painter, option, "chevron-down", option.rect)
        elif control == _Control.CC_SpinBox:
            _paint_field(painter, option)
            for part, name in (
                (QStyle.SubControl.SC_SpinBoxUp, "chevron-up"),
                (QStyle.SubControl.SC_SpinBoxDown, "chevron-down"),
            ):
                box = self.subControlRect(control, option, part, widget)
                _paint_chevron(painter, option, name, box, 10)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        answer = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox):
            answer.setWidth(answer.width() + 2 * _COMBO_PAD)
            answer.setHeight(Theme.current().control_height())
        return answer

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        box = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        if (control, part) == _SPIN_FIELD or (
            isinstance(widget, QDateTimeEdit) and (control, part) == _DATE_FIELD
        ):
            box.adjust(_FIELD_PAD, 0, 0, 0)
        return box

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        fixed = _METRICS.get(metric)
        if fixed is not None:
            return fixed
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        fixed = _HINTS.get(hint)
        if fixed is not None:
            return fixed
        return super().styleHint(hint, option, widget, returnData)


# Asked for tens of thousands of times a minute: a look into a dictionary, no comparisons.
_HINTS: dict[int, int] = {
    QStyle.StyleHint.SH_ToolTip_WakeUpDelay: _TOOLTIP_DELAY_MS,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_FocusFrame_Mask: 0,  # it would cut the corners of the ring
    QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1,  # else its pane cuts the ring of a button
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
}
_METRICS: dict[int, int] = {
    QStyle.PixelMetric.PM_IndicatorWidth: 16,
    QStyle.PixelMetric.PM_IndicatorHeight: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 16,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 8,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 8,
    QStyle.PixelMetric.PM_FocusFrameHMargin: _RING_MARGIN,
    QStyle.PixelMetric.PM_FocusFrameVMargin: _RING_MARGIN,
    QStyle.PixelMetric.PM_SplitterWidth: 1,
}


def _has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def _enabled(option: QStyleOption) -> bool:
    return _has(option, _State.State_Enabled)


def _check_state(option: QStyleOption) -> Qt.CheckState:
    if _has(option, _State.State_NoChange):
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if _has(option, _State.State_On) else Qt.CheckState.Unchecked


def _paint_ring(painter: QPainter, rect: QRect) -> None:
    theme = Theme.current()
    width = theme.size.focus_ring
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colors.focus_ring, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.radius.control + theme.size.focus_offset + 1
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def _paint_field(painter: QPainter, option: QStyleOption) -> None:
    theme = Theme.current()
    colors = theme.colors
    enabled, focused = _enabled(option), _has(option, _State.State_HasFocus)
    width = 2 if focused else 1
    border = colors.focus_ring if focused else colors.border_control if enabled else colors.border
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, width))
    painter.setBrush(colors.surface if enabled else colors.sunken)
    half = width / 2
    frame = QRectF(option.rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, theme.radius.control, theme.radius.control)
    painter.restore()


def _paint_chevron(
    painter: QPainter, option: QStyleOption, name: str, box: QRect, size: int = 14
) -> None:
    theme = Theme.current()
    colors = theme.colors
    color = colors.text if _enabled(option) else colors.text_disabled
    if option.direction == Qt.LayoutDirection.RightToLeft:
        x = box.left() + 8
    else:
        x = box.right() - size - (7 if box.width() > _ARROW_ROOM else 3)
    pixmap = icon_pixmap(name, size, color, painter.device().devicePixelRatioF())
    painter.drawPixmap(x, box.center().y() - size // 2 + 1, pixmap)
