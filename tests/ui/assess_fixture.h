// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assess/assess_page.h"

#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace unrut {

/// Writes down what a page asks of its window.
class RecordingShell : public Shell
{
public:
    void showTab(Tab tab) override { tabs.push_back(tab); }
    void openThing(const Found&, const QString&) override {}
    void openSetting(const SettingPlace&) override {}
    void showDay(QDate) override {}
    void openFridayPage() override {}
    void report(const Error& error) override { errors.push_back(error); }
    void announce(const QString& sentence) override { sentences.push_back(sentence); }
    void takeCheck() override {}
    void writeEntry() override {}
    void openWorksheet(Play play, const GoalId&) override { worksheets.push_back(play); }
    void saveReport(QDate day) override
    {
        ++reports;
        reportedUpTo = day;
    }
    void lookAround() override {}

    std::vector<Tab> tabs;
    std::vector<Error> errors;
    std::vector<Play> worksheets;
    QStringList sentences;
    QDate reportedUpTo;
    int reports = 0;
};

/// The page in a window as the program shows it, over a journal of its own.
class AssessWindow
{
public:
    explicit AssessWindow(QSize size = {1280, 800})
        : settings(journal.file(QStringLiteral("settings.ini"))), m_size(size)
    {
        openJournal();
    }

    /// Opens the page; needs a window system only in name.
    void show()
    {
        area = std::make_unique<QScrollArea>();
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        page = new AssessPage(PageContext{*workspace, settings, shell});
        page->activate();
        area->setWidget(page);
        area->resize(m_size);
        area->show();
        QVERIFY(QTest::qWaitForWindowActive(area.get()));
        settle();
    }

    /// As if the program was closed and started again.
    void restart()
    {
        area.reset();
        workspace.reset();
        openJournal();
        show();
    }

    /// What the file holds, read by somebody else.
    [[nodiscard]] std::optional<Check> draftInFile() const
    {
        SequentialIdSource otherIds;
        auto reader = Workspace::open(journal.path(), WorkspaceMode::ReadOnly, clock, otherIds);
        if (!reader || !(*reader)->draft())
            return std::nullopt;
        return *(*reader)->draft();
    }

    static void settle()
    {
        // Layouts run on posted events, scrolling on a timer behind them.
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY2(QApplication::focusWidget(), "the keyboard is nowhere");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }

    template <class T>
    [[nodiscard]] std::vector<T*> visible() const
    {
        std::vector<T*> shown;
        const QList<T*> all = page->findChildren<T*>();
        for (T* widget : all) {
            if (widget->isVisible())
                shown.push_back(widget);
        }
        return shown;
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const std::vector<QLabel*> labels = visible<QLabel>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }

    /// The button with this text or accessible name.
    [[nodiscard]] QAbstractButton* button(const QString& text) const
    {
        for (QAbstractButton* each : visible<QAbstractButton>()) {
            if (each->text() == text || each->accessibleName() == text)
                return each;
        }
        return nullptr;
    }

    void click(const QString& text) const
    {
        QAbstractButton* found = button(text);
        QVERIFY2(found, qPrintable(QStringLiteral("no button '%1'").arg(text)));
        QVERIFY2(found->isEnabled(), qPrintable(QStringLiteral("'%1' cannot be pressed").arg(text)));
        found->click();
        settle();
    }

    /// What is cut off or sticks out, one line each.
    [[nodiscard]] QStringList cutThings() const
    {
        QStringList cut;
        for (QLabel* label : visible<QLabel>()) {
            const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) - 1
                                                : label->width() >= label->sizeHint().width() &&
                                                      label->height() >= label->sizeHint().height();
            if (!fits && !label->text().isEmpty())
                cut.append(QStringLiteral("label '%1'").arg(label->text().left(60)));
        }
        for (QAbstractButton* each : visible<QAbstractButton>()) {
            const QSize wanted = each->hasHeightForWidth()
                                     ? QSize(each->minimumSizeHint().width(), each->heightForWidth(each->width()))
                                     : each->sizeHint();
            if (each->width() < wanted.width() || each->height() < wanted.height())
                cut.append(QStringLiteral("button '%1'").arg(each->text().left(60)));
            if (each->width() < 24 || each->height() < 24)
                cut.append(QStringLiteral("small target '%1'").arg(each->text().left(60)));
        }
        for (QWidget* each : visible<QWidget>()) {
            for (QWidget* around = each->parentWidget(); around != page; around = around->parentWidget()) {
                const QRect place(each->mapTo(around, QPoint()), each->size());
                if (each->isWindow() || around->isWindow())
                    break;
                if (!around->rect().contains(place) && !place.isEmpty())
                    cut.append(
                        QStringLiteral("'%1' sticks out of its %2")
                            .arg(each->accessibleName().left(60), QLatin1String(around->metaObject()->className())));
            }
        }
        if (area->horizontalScrollBar()->maximum() > 0)
            cut.append(QStringLiteral("sideways by %1").arg(area->horizontalScrollBar()->maximum()));
        return cut;
    }

    /// Controls that a screen reader has no word for.
    [[nodiscard]] QStringList namelessThings() const
    {
        QStringList nameless;
        for (QWidget* widget : visible<QWidget>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QProgressBar*>(widget);
            const auto* found = qobject_cast<QAbstractButton*>(widget);
            const bool hasName = !widget->accessibleName().isEmpty() || (found && !found->text().isEmpty());
            if (isControl && !hasName)
                nameless.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        return nameless;
    }

    TemporaryJournal journal;
    FakeClock clock;
    SequentialIdSource ids;
    Settings settings;
    RecordingShell shell;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QScrollArea> area;
    AssessPage* page = nullptr;

private:
    void openJournal()
    {
        auto opened = Workspace::open(journal.path(), WorkspaceMode::CreateIfMissing, clock, ids);
        QVERIFY2(opened.has_value(), "the journal cannot be opened");
        workspace = *std::move(opened);
    }

    QSize m_size;
};

/// Text at \a percent of its size while it lives.
class TextSize
{
public:
    explicit TextSize(int percent) : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(m_before.pointSizeF() * percent / 100.0);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_before); }
    TextSize(const TextSize&) = delete;
    TextSize& operator=(const TextSize&) = delete;

private:
    QFont m_before;
};

} // namespace unrut
