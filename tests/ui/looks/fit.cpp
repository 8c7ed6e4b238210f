// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include "painted_texts.h"
#include "widget_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr int leastRoom = 600; ///< pixels of height that everything is made for

/// The one thing that may be scrolled sideways says so by this name.
bool mayScrollSideways(const QAbstractScrollArea& area)
{
    return area.objectName() == QLatin1String("board");
}

QString sizeWords(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

class FitFindings
{
public:
    explicit FitFindings(QWidget& subject) : m_subject(subject) {}

    QStringList all(QSize room);

private:
    void add(const QWidget& widget, const QString& what)
    {
        m_lines.append(pathOf(widget) + QLatin1String(": ") + what);
    }
    void checkSize(const QWidget& widget);
    void checkSideways(const QWidget& widget);
    void checkNested(const QWidget& widget);
    void checkPlace(const QWidget& widget);
    void checkSiblings(const QWidget& parent);
    void checkTexts(QWidget& widget);
    void checkBeginning(const QLineEdit& line, const std::vector<PaintedText>& texts);
    void checkWords(const QLabel& label);

    QWidget& m_subject;
    QStringList m_lines;
};

/// The size at which nothing of it is cut.
QSize sizeNeeded(const QWidget& widget)
{
    const bool fixedText = qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLabel*>(&widget) ||
                           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget);
    QSize needed = widget.minimumSizeHint();
    // What a layout needs is told by what stands in it; hidden pages of a stack would count, too.
    if (widget.hasHeightForWidth() && !widget.layout())
        needed.setHeight(widget.heightForWidth(widget.width()));
    else if (fixedText)
        needed = widget.sizeHint();
    return needed;
}

void FitFindings::checkSize(const QWidget& widget)
{
    // A scroll area shows what it cannot hold; a bar without words may be as slim as it likes.
    const auto* bar = qobject_cast<const QProgressBar*>(&widget);
    const bool scrolls = qobject_cast<const QAbstractScrollArea*>(&widget) || qobject_cast<const QScrollBar*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (scrolls || (bar && !bar->isTextVisible()) || isInnerPart(widget) || widget.isWindow() ||
        (label && label->text().isEmpty()))
        return;
    const QSize needed = sizeNeeded(widget);
    // How high a layout of wrapped texts has to be depends on its width, which its least size knows nothing of.
    const bool asksForHeight = !widget.layout() || !widget.layout()->hasHeightForWidth();
    if (widget.width() < needed.width() || (asksForHeight && widget.height() < needed.height()))
        add(widget, QStringLiteral("needs %1, has %2").arg(sizeWords(needed), sizeWords(widget.size())));
    if (label && label->wordWrap())
        checkWords(*label);
}

void FitFindings::checkWords(const QLabel& label)
{
    const QRect inside = label.contentsRect();
    const QRect words = label.fontMetrics().boundingRect(inside, Qt::TextWordWrap, label.text());
    if (words.width() > inside.width())
        add(label, QStringLiteral("its longest word needs %1, has %2").arg(words.width()).arg(inside.width()));
}

void FitFindings::checkSideways(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    if (!area || mayScrollSideways(*area) || area->horizontalScrollBar()->maximum() == 0)
        return;
    // What cannot be narrower asks for it; those around it are as wide only because of it.
    const QWidget* widest = nullptr;
    int width = 0;
    const QList<QWidget*> inside = area->viewport()->findChildren<QWidget*>();
    for (const QWidget* each : inside) {
        const int least = std::max(each->minimumSizeHint().width(), each->minimumWidth());
        if (!each->isVisible() || each->layout() || isInnerPart(*each) || least <= width)
            continue;
        widest = each;
        width = least;
    }
    add(widget, QStringLiteral("has to be scrolled sideways by %1%2")
                    .arg(area->horizontalScrollBar()->maximum())
                    .arg(widest ? QStringLiteral(", for ") + pathOf(*widest) : QString()));
}

/// In a dialog one of both scrolls: the list, or all with it.
void FitFindings::checkNested(const QWidget& widget)
{
    const auto* list = qobject_cast<const QAbstractItemView*>(&widget);
    if (!list || !list->verticalScrollBar()->isVisible() || !qobject_cast<const QDialog*>(list->window()))
        return;
    for (const QWidget* each = widget.parentWidget(); !each->isWindow(); each = each->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(each);
        if (area && area->verticalScrollBar()->isVisible())
            add(widget, QStringLiteral("scrolls within what scrolls"));
    }
}

void FitFindings::checkPlace(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (&widget == &m_subject || !parent || isInnerPart(widget) || widget.size().isEmpty())
        return;
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    if (area && area->viewport() == parent)
        return;
    if (!parent->rect().contains(widget.geometry())) {
        const QRect at = widget.geometry();
        add(widget, QStringLiteral("sticks out of its parent of %1: %2 at %3,%4")
                        .arg(sizeWords(parent->size()), sizeWords(at.size()))
                        .arg(at.x())
                        .arg(at.y()));
    }
}

void FitFindings::checkSiblings(const QWidget& parent)
{
    std::vector<const QWidget*> siblings;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && !widget->isWindow() && widget->isVisible() && !widget->size().isEmpty() && !isInnerPart(*widget))
            siblings.push_back(widget);
    }
    for (size_t i = 0; i < siblings.size(); ++i) {
        for (size_t k = i + 1; k < siblings.size(); ++k) {
            const QRect common = siblings[i]->geometry().intersected(siblings[k]->geometry());
            if (!common.isEmpty())
                add(*siblings[i],
                    QStringLiteral("lies over %1 by %2").arg(pathOf(*siblings[k]), sizeWords(common.size())));
        }
    }
}

/// What the tool tip says at \a place of a widget, as a person reads it.
QString toolTipAt(QWidget& viewport, QPoint place)
{
    const QString nothing(QLatin1Char(' '));
    QToolTip::showText(viewport.mapToGlobal(place), nothing, &viewport);
    QHelpEvent asked(QEvent::ToolTip, place, viewport.mapToGlobal(place));
    QCoreApplication::sendEvent(&viewport, &asked);
    const QString told = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    QToolTip::hideText();
    return told;
}

/// What has no room in a row can be read in its tool tip and is spoken. That tells what people wrote; the program's own
/// words about it are in no tip, so the row has to have room for them.
bool isReadElsewhere(QWidget& viewport, const QAbstractItemView& view, const PaintedText& painted, const QString& rest)
{
    const QPoint place = painted.rect.center().toPoint();
    const QModelIndex index = view.indexAt(place);
    const QString spoken =
        index.data(Qt::DisplayRole).toString() + QLatin1Char(' ') + index.data(Qt::AccessibleTextRole).toString();
    return index.isValid() && spoken.simplified().contains(rest) &&
           toolTipAt(viewport, place).simplified().contains(rest);
}

/// Texts that end with dots by themselves: whatever the widget holds in full, or tells in full elsewhere.
bool isWrittenSo(QWidget& widget, const PaintedText& painted)
{
    const QString rest = QString(painted.text).remove(QChar(0x2026)).trimmed();
    const auto holds = [&](QString text) { return text.remove(QLatin1Char('&')).contains(painted.text); };
    if (holds(textOf(widget)))
        return true;
    // A name in a passing sentence is shortened to the line; the tool tip has it in full.
    if (qobject_cast<const QStatusBar*>(&widget) && widget.toolTip().simplified().contains(rest))
        return true;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget()); view && view->model()) {
        const QModelIndex index = view->indexAt(painted.rect.center().toPoint());
        if (holds(index.data().toString()) || isReadElsewhere(widget, *view, painted, rest))
            return true;
    } else if (!rest.isEmpty() && toolTipAt(widget, painted.rect.center().toPoint()).simplified().contains(rest)) {
        return true; // a mark of a chart
    }
    const QList<QAction*> actions = widget.actions();
    return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) { return holds(action->text()); });
}

/// A line that nobody types in is read from its beginning, also where it has less room than its text.
void FitFindings::checkBeginning(const QLineEdit& line, const std::vector<PaintedText>& texts)
{
    if (line.window()->focusWidget() == &line)
        return;
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = !line.hasFrame() ? 0 : line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    constexpr int tolerance = 1;
    const QRect inside = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    const bool fromTheRight = line.text().isRightToLeft();
    const bool isScrolled = std::any_of(texts.begin(), texts.end(), [&](const PaintedText& each) {
        return fromTheRight ? each.rect.right() > inside.right() + tolerance
                            : each.rect.left() < inside.left() - tolerance;
    });
    if (isScrolled)
        add(line, QStringLiteral("shows its end instead of its beginning: '%1'").arg(line.text()));
}

void FitFindings::checkTexts(QWidget& widget)
{
    constexpr double tolerance = 1.5;
    constexpr double overhang = 4; // letters lean out of their room a little, and joined ones more
    constexpr double shareThatMatters = 0.15;
    // What is typed scrolls; what is scrolled is cut at the top and the bottom.
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    // A row of tabs that has no room is moved by its two buttons.
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    const bool moves = tabs && tabs->usesScrollButtons() && tabs->sizeHint().width() > tabs->width();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    const bool isViewport = area && area->viewport() == &widget;
    const std::vector<PaintedText> texts = textsPaintedBy(widget);
    if (field)
        checkBeginning(*field, texts);
    const QRectF room = QRectF(widget.rect()).adjusted(-overhang, -tolerance, overhang, tolerance);
    for (const PaintedText& each : texts) {
        const bool cutAcross = each.rect.left() < room.left() || each.rect.right() > room.right();
        const bool cutDown = each.rect.top() < room.top() || each.rect.bottom() > room.bottom();
        if ((cutAcross && !moves && !(field && field->text().contains(each.text))) || (cutDown && !isViewport))
            add(widget, QStringLiteral("paints '%1' at %2..%3 of %4, %5..%6 of %7")
                            .arg(each.text)
                            .arg(std::floor(each.rect.left()))
                            .arg(std::ceil(each.rect.right()))
                            .arg(widget.width())
                            .arg(std::floor(each.rect.top()))
                            .arg(std::ceil(each.rect.bottom()))
                            .arg(widget.height()));
        static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
        if (each.text.contains(mnemonic))
            add(widget, QStringLiteral("paints the mark of a mnemonic: '%1'").arg(each.text));
        if (each.text.contains(QChar(0x2026)) && !isWrittenSo(widget, each))
            add(widget, QStringLiteral("elides its text to '%1'").arg(each.text));
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t k = i + 1; k < texts.size(); ++k) {
            // What is selected is painted twice, in its colours and in the others.
            if (texts[i].text == texts[k].text && texts[i].rect == texts[k].rect)
                continue;
            const QRectF common = texts[i].rect.intersected(texts[k].rect);
            const double lower = std::min(texts[i].rect.height(), texts[k].rect.height());
            if (common.width() > tolerance && common.height() > lower * shareThatMatters)
                add(widget, QStringLiteral("paints '%1' over '%2'").arg(texts[i].text, texts[k].text));
        }
    }
}

QStringList FitFindings::all(QSize room)
{
    // A menu scrolls where it has no room.
    const bool isMenu = qobject_cast<const QMenu*>(&m_subject);
    if (!isMenu && (m_subject.width() > room.width() || m_subject.height() > room.height()))
        add(m_subject,
            QStringLiteral("is %1 and does not fit on %2").arg(sizeWords(m_subject.size()), sizeWords(room)));
    for (QWidget* widget : shownIn(m_subject)) {
        checkSize(*widget);
        checkSideways(*widget);
        if (room.height() >= leastRoom) // in less what stands around a list may have to scroll as well
            checkNested(*widget);
        checkPlace(*widget);
        checkSiblings(*widget);
        checkTexts(*widget);
    }
    return m_lines;
}

} // namespace

QStringList misfits(QWidget& subject, QSize room)
{
    return FitFindings(subject).all(room);
}

} // namespace unrut
