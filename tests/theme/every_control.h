// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every kind of control that the style draws, by name, for the tests that hold for all of them.

#include <theme/style.h>

#include <QtTest>
#include <QtWidgets>

enum Which { All, Focusable };

inline QPushButton* makeButton(const char* kind)
{
    auto* button = new QPushButton(QStringLiteral("Choose"));
    if (kind)
        button->setProperty(unrut::kind::property, QLatin1String(kind));
    return button;
}

inline QWidget* makeItemView()
{
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    list->setFixedHeight(80);
    return list;
}

inline QTabBar* makeTabBar()
{
    auto* bar = new QTabBar;
    bar->setDrawBase(false);
    bar->setExpanding(false);
    bar->setFocusPolicy(Qt::TabFocus);
    bar->addTab(QStringLiteral("Today"));
    bar->addTab(QStringLiteral("Goals"));
    return bar;
}

inline QWidget* makeButtonLike(const QString& name)
{
    if (name == u"button")
        return makeButton(nullptr);
    for (const char* kind :
         {"primary", "hero", "link", "fold", "plain", "danger", "small", "quiet", "answer", "pass", "scale"}) {
        if (name == QLatin1String(kind)) {
            auto* button = makeButton(kind);
            button->setCheckable(name == u"answer" || name == u"pass" || name == u"scale");
            return button;
        }
    }
    if (name == u"tool button") {
        auto* button = new QToolButton;
        button->setText(QStringLiteral("More"));
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    }
    if (name == u"check box")
        return new QCheckBox(QStringLiteral("Book it"));
    if (name == u"radio button")
        return new QRadioButton(QStringLiteral("Light"));
    return nullptr;
}

inline QWidget* makeField(const QString& name)
{
    if (name == u"line edit")
        return new QLineEdit(QStringLiteral("words"));
    if (name == u"plain text edit") {
        auto* edit = new QPlainTextEdit(QStringLiteral("words"));
        edit->setFixedHeight(60);
        return edit;
    }
    if (name == u"combo") {
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("All kinds"), QStringLiteral("Decision")});
        return combo;
    }
    if (name == u"spin box")
        return new QSpinBox;
    if (name == u"date edit") {
        auto* edit = new QDateEdit(QDate(2026, 11, 30));
        edit->setCalendarPopup(true);
        return edit;
    }
    return nullptr;
}

inline QWidget* makeControl(const QString& name)
{
    if (QWidget* button = makeButtonLike(name))
        return button;
    if (QWidget* field = makeField(name))
        return field;
    if (name == u"slider") {
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(20);
        return slider;
    }
    if (name == u"tab bar")
        return makeTabBar();
    if (name == u"list")
        return makeItemView();
    if (name == u"progress") {
        auto* bar = new QProgressBar;
        bar->setValue(30);
        return bar;
    }
    if (name == u"scroll bar") {
        auto* bar = new QScrollBar(Qt::Horizontal);
        bar->setRange(0, 100);
        return bar;
    }
    if (name == u"menu bar") {
        auto* bar = new QMenuBar;
        bar->addMenu(QStringLiteral("&File"));
        return bar;
    }
    Q_ASSERT_X(name == u"status bar", "makeControl", "a control that is named here");
    auto* bar = new QStatusBar;
    bar->showMessage(QStringLiteral("All changes saved"));
    return bar;
}

inline void addControls(Which which)
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"button",    "primary",         "hero",        "link",      "fold",
                             "plain",     "danger",          "small",       "quiet",     "answer",
                             "pass",      "scale",           "tool button", "check box", "radio button",
                             "line edit", "plain text edit", "combo",       "spin box",  "date edit",
                             "slider",    "tab bar",         "list"})
        QTest::newRow(name) << QString::fromLatin1(name);
    if (which == Focusable)
        return;
    for (const char* name : {"progress", "scroll bar", "menu bar", "status bar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Leaves a control only its own parts.
inline void clearWords(QWidget* control)
{
    if (auto* button = qobject_cast<QAbstractButton*>(control))
        button->setText({});
    if (auto* combo = qobject_cast<QComboBox*>(control))
        combo->setItemText(0, {});
    if (auto* spin = qobject_cast<QSpinBox*>(control))
        spin->setSpecialValueText(QStringLiteral(" "));
    if (auto* tabs = qobject_cast<QTabBar*>(control)) {
        tabs->setTabText(0, QStringLiteral(" "));
        tabs->setTabText(1, QStringLiteral(" "));
    }
}
