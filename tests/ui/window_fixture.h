// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modal_person.h"

#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QStatusBar>
#include <QTest>

#include <memory>

namespace unrut {

/// The whole window over a journal of its own, on Monday 2 November 2026 at nine. What is looked for is looked for as
/// a person finds it: by what it says.
class OpenWindow
{
public:
    OpenWindow() : settings(journal.file(QStringLiteral("settings.ini")))
    {
        auto opened = Workspace::open(journal.path(), WorkspaceMode::CreateIfMissing, clock, ids);
        if (!opened)
            qFatal("the journal of a test cannot be opened");
        workspace = *std::move(opened);
    }

    void show(Tab tab)
    {
        window = std::make_unique<MainWindow>(*workspace, settings);
        window->resize(1280, 800);
        window->showTab(tab);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        settle();
    }

    static void settle()
    {
        // Layouts run on posted events, lists on a timer behind them.
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents();
    }

    /// The visible widget of a type whose accessible name or text begins with \a name; null when there is none.
    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        const QList<T*> all = window->findChildren<T*>();
        for (T* each : all) {
            if (each->isVisible() && nameOf(*each).startsWith(name))
                return each;
        }
        return nullptr;
    }

    /// The first visible widget of a type, whatever it says; null when there is none.
    template <class T>
    [[nodiscard]] T* visible() const
    {
        const QList<T*> all = window->findChildren<T*>();
        const auto there = std::find_if(all.begin(), all.end(), [](const T* each) { return each->isVisible(); });
        return there == all.end() ? nullptr : *there;
    }

    void click(const QString& name) const
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(QStringLiteral("no button '%1'").arg(name)));
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QVERIFY2(QApplication::focusWidget(), "the keyboard is nowhere");
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    /// A shortcut of the window, such as Ctrl+Z.
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        QTest::keyClick(window.get(), key, modifiers);
        settle();
    }
    void type(const QString& text) const
    {
        QVERIFY2(QApplication::focusWidget(), "the keyboard is nowhere");
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }

    [[nodiscard]] bool says(const QString& text) const
    {
        const QList<QLabel*> labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }

    /// What the line at the window's foot says, for a while.
    [[nodiscard]] bool tells(const QString& text) const
    {
        return window->statusBar()->currentMessage().contains(text) || window->statusBar()->toolTip().contains(text);
    }

    /// What a list shows, from top to bottom.
    [[nodiscard]] QStringList rowsOf(const QString& list) const
    {
        QStringList rows;
        if (const auto* view = find<QListView>(list)) {
            for (int row = 0; row < view->model()->rowCount(); ++row)
                rows.append(view->model()->index(row, 0).data().toString());
        }
        return rows;
    }

    TemporaryJournal journal;
    FakeClock clock;
    SequentialIdSource ids;
    Settings settings;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] static QString nameOf(const QWidget& widget)
    {
        if (!widget.accessibleName().isEmpty())
            return widget.accessibleName();
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        return button ? button->text().remove(QLatin1Char('&')) : QString();
    }
};

} // namespace unrut
