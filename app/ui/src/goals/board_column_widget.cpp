// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_column_widget.h"

#include "column_view.h"
#include "common/buttons.h"
#include "common/enter_action.h"
#include "common/labels.h"
#include "common/prose.h"
#include "common/scroll_to.h"
#include "common/side_keys.h"
#include "common/unsent_text.h"

#include <domain/text.h>
#include <models/column_model.h>
#include <theme/colours.h>
#include <theme/painting.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int daysShownInDone = 30;
/// How narrow a column can be: in the smallest window all four fit beside the page's own scroll bar. Doing stays the
/// widest where the others have no more room to give.
constexpr int leastCharacters = 22;
constexpr int leastCharactersOfDoing = 24;
constexpr int inset = 11; ///< of what is in it, in pixels

} // namespace

BoardColumnWidget::BoardColumnWidget(Workspace& workspace, BoardColumn column, QWidget* parent)
    : QFrame(parent),
      m_workspace(workspace),
      m_column(column),
      m_model(new ColumnModel(workspace, column, this)),
      m_name(new TextLabel(TextRole::PanelTitle)),
      m_rename(new QLineEdit),
      m_count(new TextLabel(TextRole::PanelTitleMuted)),
      m_view(new ColumnView(*m_model, workspace.clock())),
      m_fold(makeButton({}, ButtonKind::Link)),
      m_add(new QLineEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(8);
    buildHead();
    layout->addSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    m_add->setPlaceholderText(column == BoardColumn::Done ? tr("Done already") : tr("Add a goal"));
    m_add->setAccessibleDescription(tr("Understands !fri for a due day, #talk for a kind, @Dana for a person, #far."));
    setProse(*m_add);
    m_add->setMaxLength(static_cast<int>(longestGoalTitle));
    addEnterAction(*m_add, tr("Add the goal"));
    layout->addWidget(m_add);
    new UnsentText(*m_add, workspace, QStringLiteral("board/") + boardColumnKey(column));

    connect(m_fold, &QPushButton::clicked, this, &BoardColumnWidget::toggleFold);
    connect(m_model, &ColumnModel::countChanged, this, &BoardColumnWidget::refresh);
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        const QString title = m_add->text();
        if (title.trimmed().isEmpty())
            return;
        Q_EMIT addRequested(title);
    });
    refresh();
}

QSize BoardColumnWidget::minimumSizeHint() const
{
    // Its head may need more: the number is longer while cards are searched for. What folds older cards goes by the
    // room that there is, and cards break their lines.
    const int characters = m_column == BoardColumn::Doing ? leastCharactersOfDoing : leastCharacters;
    const int head = layout()->itemAt(0)->minimumSize().width() + 2 * inset;
    return {std::max(fontMetrics().averageCharWidth() * characters, head), QFrame::minimumSizeHint().height()};
}

void BoardColumnWidget::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->addWidget(m_name, 1);
    head->addWidget(m_rename, 1);
    m_rename->setMaxLength(longestColumnName);
    m_rename->setAccessibleName(tr("Name of the column"));
    m_unsentName = new UnsentText(*m_rename, m_workspace, placeOfName());
    m_rename->hide();
    m_rename->installEventFilter(this);
    m_name->installEventFilter(this);
    connect(m_rename, &QLineEdit::returnPressed, this, [this] { endRenaming(true); });
    head->addWidget(m_count);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

QString BoardColumnWidget::placeOfName() const
{
    return QStringLiteral("column-name/") + boardColumnKey(m_column);
}

void BoardColumnWidget::startRenaming()
{
    m_unsentName->moveTo(placeOfName(), m_name->text());
    m_rename->setPlaceholderText(wording::columnName(m_column));
    m_name->hide();
    m_rename->show();
    m_rename->setFocus(Qt::OtherFocusReason);
    m_rename->selectAll();
}

void BoardColumnWidget::endRenaming(bool keeps)
{
    if (m_rename->isHidden())
        return;
    const QString name = m_rename->text().simplified();
    const bool hadFocus = m_rename->hasFocus();
    m_rename->hide();
    m_name->show();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
    // The usual name is no name of one's own: it goes with the language.
    if (keeps)
        Q_EMIT renameRequested(name == wording::columnName(m_column) ? QString() : name);
    m_unsentName->forget();
}

bool BoardColumnWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::MouseButtonDblClick) {
        startRenaming();
        return true;
    }
    if (watched == m_rename && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        endRenaming(false);
        return true;
    }
    if (watched == m_rename && event->type() == QEvent::FocusOut)
        endRenaming(true);
    return QFrame::eventFilter(watched, event);
}

void BoardColumnWidget::endAdding()
{
    m_add->setText({}); // unlike clear(), leaves nothing for the field itself to undo
    showAdding();
}

void BoardColumnWidget::startAdding()
{
    m_add->setFocus(Qt::OtherFocusReason);
    scrollTo(m_add); // far from the button that leads here
}

void BoardColumnWidget::toggleFold()
{
    m_unfolded = !m_unfolded;
    refresh();
}

void BoardColumnWidget::refresh()
{
    m_view->showDay();
    const BoardRules& rules = m_workspace.rules();
    const QString name = wording::columnName(m_column, rules);
    m_name->setText(name);
    m_add->setAccessibleName(tr("Add a goal to %1").arg(name));
    if (m_column == BoardColumn::Done) {
        const QDate fold = m_unfolded ? QDate() : m_workspace.clock().today().addDays(-daysShownInDone);
        m_model->setFoldBefore(fold);
        showFold();
    }
    m_fold->setVisible(m_column == BoardColumn::Done && (m_unfolded || m_model->foldedCount() > 0));
    // Side projects and opportunities have no part in the limit that is told here.
    const int cards = m_model->cardCount();
    const int counted = m_column == BoardColumn::Doing ? doingCount(m_workspace.goals()) : cards;
    const int found = m_model->foundCount();
    const bool isFiltered = m_model->isFiltered();
    m_count->setText(isFiltered ? wording::foundCount(found, cards)
                                : wording::columnCount(m_column, counted, rules, cards - counted));
    m_view->setAccessibleName(isFiltered ? wording::spokenFound(m_column, found, cards, rules)
                                         : wording::spokenColumn(m_column, counted, rules, cards - counted));
    m_view->setNote(note());
    showAdding();
    update();
}

bool BoardColumnWidget::isFull() const
{
    const BoardRules& rules = m_workspace.rules();
    return m_column == BoardColumn::Doing && rules.mode == LimitMode::Hold &&
           doingCount(m_workspace.goals()) >= rules.doingLimit;
}

/// What is written into a full column can only be refused; but what stands there already is not taken away.
void BoardColumnWidget::showAdding()
{
    const bool isHidden = isFull() && m_add->text().isEmpty();
    if (isHidden && m_add->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    m_add->setHidden(isHidden);
}

void BoardColumnWidget::showFold()
{
    const QString whole = m_unfolded ? tr("Show the last 30 days only")
                                     : tr("%Ln more, older than 30 days", nullptr, m_model->foldedCount());
    const QString brief = m_unfolded ? tr("Last 30 days only") : tr("%Ln older", "goals", m_model->foldedCount());
    const int room = contentsRect().width() - layout()->contentsMargins().left() * 2;
    m_fold->setAccessibleName(whole);
    unrut::showFold(*m_fold, m_unfolded);
    m_fold->setText(whole);
    if (m_fold->sizeHint().width() > room)
        m_fold->setText(brief);
}

void BoardColumnWidget::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_column == BoardColumn::Done)
        showFold();
}

QString BoardColumnWidget::note() const
{
    const BoardRules& rules = m_workspace.rules();
    if (m_model->cardCount() == 0)
        return wording::columnHint(m_column, nextColumnKey(layoutDirection()));
    if (m_model->foundCount() == 0)
        return {}; // its number says so
    const int inDoing = doingCount(m_workspace.goals());
    if (m_column != BoardColumn::Doing || inDoing < rules.doingLimit)
        return {};
    return inDoing > rules.doingLimit ? wording::overLimitHint(rules, inDoing) : wording::doingFullHint(rules);
}

void BoardColumnWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool holdsFocus = m_column == BoardColumn::Doing && m_model->cardCount() > 0;
    paintSurface(painter, rect(), columnSurface(coloursOf(palette()), holdsFocus));
}

} // namespace unrut
