// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_delegate.h"

#include "common/hit_marks.h"
#include "entry_editor.h"

#include <domain/clock.h>
#include <domain/text.h>
#include <models/entry_model.h>
#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <workspace/workspace.h>

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr int padding = 10;
constexpr int dayGap = 16; ///< between the last line of a day and the line above the next

const EntryModel& modelOf(const QModelIndex& index)
{
    return *static_cast<const EntryModel*>(index.model());
}

const Entry& entryAt(const QModelIndex& index)
{
    return modelOf(index).entry(index.row());
}

/// How a text is drawn.
struct Drawing
{
    QPainter& painter;
    QPointF at;
    std::vector<TextRange> hits; ///< to be marked
    const Colours& colours;
};

/// Lays \a text out in \a width and returns its height; draws it when asked to.
qreal flow(const QString& text, const QFont& font, qreal width, Qt::LayoutDirection direction,
           const Drawing* drawing = nullptr)
{
    const qreal pitch = linePitch(font, font);
    qreal height = 0;
    qsizetype from = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(directionOf(paragraph, direction));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height + std::max(0.0, (pitch - line.height()) / 2)});
            height += std::ceil(std::max(pitch, line.height()));
        }
        layout.endLayout();
        if (drawing)
            layout.draw(&drawing->painter, drawing->at,
                        hitMarks(drawing->hits, from, paragraph.size(), drawing->colours));
        from += paragraph.size() + 1;
    }
    return height;
}

QString timeOf(const Entry& entry)
{
    // An entry written later for an earlier day has no time of its own there.
    const QDateTime local = entry.createdAt.toLocalTime();
    return local.date() == entry.day ? wording::clockTime(local.time()) : QString();
}

/// What stands below the words: the names they end with, else what is known about them.
QString noteOf(const Entry& entry, const QString& names)
{
    if (!names.isEmpty())
        return names;
    if (entry.goal)
        return EntryDelegate::tr("from a goal");
    return entry.kind == EntryKind::Keep ? wording::entryKindHint(entry.kind) : QString();
}

bool endsDay(const QModelIndex& index)
{
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    return next.isValid() && next.data(EntryModel::BeginsDayRole).toBool();
}

/// The chips' column: as wide as the widest needs, and a little more.
int chipColumn(const Fonts& fonts)
{
    qreal widest = 0;
    for (int kind = 0; kind < entryKindCount; ++kind)
        widest = std::max(widest, chipSize(wording::entryKindName(static_cast<EntryKind>(kind)), fonts).width());
    return static_cast<int>(widest) + QFontMetrics(fonts.base).height() * 3 / 2;
}

} // namespace

struct EntryDelegate::Layout
{
    QRect header; ///< empty unless the entry begins a day
    bool dividesDays = false;
    QRect chip;
    QRect text;
    QRect note; ///< empty where nothing is known
    QRect time;
    int height = 0;
};

EntryDelegate::EntryDelegate(const PageContext& context, QObject* parent)
    : QStyledItemDelegate(parent), m_context(context)
{}

EntryDelegate::Layout EntryDelegate::layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index,
                                              int width) const
{
    const Fonts fonts = fontsFor(option.font);
    const Entry& entry = entryAt(index);
    Layout layout;
    int y = 0;
    if (index.data(EntryModel::BeginsDayRole).toBool()) {
        layout.dividesDays = index.row() > 0;
        const int top = layout.dividesDays ? dayGap + 12 : 0;
        layout.header = QRect(0, top, width, qRound(linePitch(fonts.panelTitle, fonts.base)));
        y = layout.header.bottom() + 9;
    }
    if (isEdited(index)) {
        layout.text = QRect(0, y, width, m_editor->heightAt(width));
        layout.height = layout.text.bottom() + padding + 1;
        return layout;
    }
    const int character = QFontMetrics(fonts.base).averageCharWidth();
    const int chips = chipColumn(fonts);
    const int line = qRound(linePitch(fonts.base, fonts.base));
    const int timeColumn = QFontMetrics(fonts.small).horizontalAdvance(QStringLiteral("00:00 PM")) + 8;
    const QSize chip = chipSize(wording::entryKindName(entry.kind), fonts).toSize();
    layout.chip = QRect(QPoint(0, y + padding + (line - chip.height() + 1) / 2), chip);
    const int textWidth = std::max(character * 12, width - chips - timeColumn);
    const TextAndNames told = withoutLastNames(entry.text);
    const auto textHeight = static_cast<int>(flow(told.text, fonts.base, textWidth, option.direction));
    layout.text = QRect(chips, y + padding, textWidth, textHeight);
    layout.time = QRect(width - timeColumn, y + padding, timeColumn, line);
    int bottom = std::max(layout.text.bottom(), layout.chip.bottom());
    if (const QString note = noteOf(entry, told.names); !note.isEmpty()) {
        const auto height = static_cast<int>(flow(note, fonts.small, textWidth, option.direction));
        layout.note = QRect(chips, layout.text.bottom() + 1, textWidth, height);
        bottom = layout.note.bottom();
    }
    layout.height = bottom + padding + 1;
    return layout;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(option, index, width - 2 * rowInset).height};
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new EntryEditor(m_context, entryAt(index), parent);
    m_editor = editor;
    m_edited = index;
    // A view takes making an editor to be a const matter; what the editor tells later is none.
    auto* self = const_cast<EntryDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    connect(editor, &EntryEditor::ended, self, [self, editor] {
        const QPersistentModelIndex edited = self->m_edited;
        self->m_editor = nullptr;
        Q_EMIT self->closeEditor(editor, NoHint);
        Q_EMIT self->sizeHintChanged(edited);
    });
    connect(editor, &EntryEditor::heightChanged, self, [self] { Q_EMIT self->sizeHintChanged(self->m_edited); });
    QMetaObject::invokeMethod(
        self, [self] { Q_EMIT self->sizeHintChanged(self->m_edited); }, Qt::QueuedConnection);
    return editor;
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    const QRect inside = option.rect.adjusted(rowInset, 0, -rowInset, 0);
    const Layout layout = layoutOf(option, index, inside.width());
    editor->setGeometry(QStyle::visualRect(option.direction, inside, layout.text.translated(inside.topLeft())));
}

/// The editor knows by itself when it ends: a view's own ways would end it with a Tab within it.
bool EntryDelegate::eventFilter(QObject*, QEvent*)
{
    return false;
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    const Entry& entry = entryAt(index);
    const QRect inside = option.rect.adjusted(rowInset, 0, -rowInset, 0);
    const Layout layout = layoutOf(option, index, inside.width());
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, inside, rect.translated(inside.topLeft()));
    };
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // marks upon marks reach far above their line
    const int top = layout.header.isEmpty() ? 0 : layout.header.bottom() + 5;
    const QRect row = option.rect.adjusted(0, top, 0, layout.height - 1 - option.rect.height());
    if (option.state.testFlag(QStyle::State_Selected) && !isEdited(index))
        paintSurface(*painter, row,
                     {.fill = colours.chosenSoft,
                      .border = colours.highContrast ? colours.chosen : QColor(),
                      .radius = controlRadius});
    painter->setPen(colours.text);
    if (layout.dividesDays)
        painter->fillRect(place(QRect(0, dayGap, inside.width(), 1)), colours.line);
    if (!layout.header.isEmpty()) {
        painter->setFont(fonts.panelTitle);
        const QString day = wording::relativeDay(entry.day, m_context.workspace.clock().today());
        painter->drawText(place(layout.header), Qt::AlignLeading | Qt::AlignVCenter, day);
    }
    if (isEdited(index)) {
        painter->restore();
        return;
    }
    paintChip(*painter, place(layout.chip), wording::entryKindName(entry.kind), colours, fonts, option.direction);
    const TextAndNames told = withoutLastNames(entry.text);
    const QRect text = place(layout.text);
    const EntryModel& model = modelOf(index);
    const Drawing words{*painter, text.topLeft(), model.hits(told.text), colours};
    flow(told.text, fonts.base, text.width(), option.direction, &words);
    painter->setFont(fonts.small);
    painter->setPen(colours.muted);
    const QRect note = place(layout.note);
    const Drawing names{*painter, note.topLeft(), model.hits(told.names), colours};
    flow(noteOf(entry, told.names), fonts.small, note.width(), option.direction, &names);
    painter->drawText(place(layout.time), Qt::AlignTrailing | Qt::AlignVCenter, timeOf(entry));
    if (!endsDay(index)) // the next has a line above it
        painter->fillRect(place(QRect(0, layout.height - 1, inside.width(), 1)), colours.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, controlRadius, colours);
    painter->restore();
}

} // namespace unrut
