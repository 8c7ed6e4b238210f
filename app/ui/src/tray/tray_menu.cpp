// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tray_menu.h>

#include "common/ask_box.h"

#include <theme/colours.h>
#include <theme/icons.h>
#include <wording/reminder_words.h>

#include <QApplication>
#include <QPainter>

namespace unrut {

namespace {

/// Faded while reminders are paused, with a dot in the corner while something is due.
QPixmap drawn(TrayLook look, int size)
{
    QPixmap picture(size, size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double faded = 0.45;
    painter.setOpacity(look == TrayLook::Paused ? faded : 1.0);
    appIcon().paint(&painter, picture.rect());
    if (look == TrayLook::Due) {
        constexpr double share = 0.42;
        const double width = size * share;
        const Colours colours = coloursOf(QApplication::palette());
        painter.setPen(QPen(colours.panel, size / 16.0));
        painter.setBrush(colours.warning);
        painter.drawEllipse(QRectF(size - width - 1, size - width - 1, width, width));
    }
    return picture;
}

} // namespace

QIcon trayIcon(TrayLook look)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(look, size));
    return icon;
}

QString trayTip(TrayLook look)
{
    switch (look) {
    case TrayLook::Calm:
        break;
    case TrayLook::Due:
        return TrayMenu::tr("Unrut: something is due");
    case TrayLook::Paused:
        return TrayMenu::tr("Unrut: reminders paused");
    }
    return TrayMenu::tr("Unrut");
}

TrayMenu::TrayMenu(QWidget* parent) : QMenu(parent), m_pause(new QMenu(tr("&Pause reminders"), this))
{
    addAction(unrut::icon(Icon::Add), tr("Quick &add…"), this, &TrayMenu::quickAddRequested);
    addAction(tr("&Check in…"), this, &TrayMenu::checkInRequested);
    m_start = addAction(unrut::icon(Icon::Start), tr("Just &start"), this, &TrayMenu::justStartRequested);
    addSeparator();
    addMenu(m_pause)->setIcon(unrut::icon(Icon::Pause));
    m_pause->addAction(tr("For an &hour"), this, [this] { Q_EMIT pauseRequested(Pause::Hour); });
    m_pause->addAction(tr("Until &tomorrow"), this, [this] { Q_EMIT pauseRequested(Pause::UntilTomorrow); });
    m_pause->addAction(tr("Until &Monday"), this, [this] { Q_EMIT pauseRequested(Pause::UntilMonday); });
    m_goOn = addAction(tr("&Go on with reminders"), this, [this] { Q_EMIT pauseRequested(Pause::Over); });
    addSeparator();
    addAction(tr("&Open Unrut"), this, &TrayMenu::openRequested);
    addAction(unrut::icon(Icon::Quit), tr("&Quit"), this, &TrayMenu::quitRequested);
    m_goOn->setVisible(false);
}

void TrayMenu::showPause(const QDateTime& until, QDate today)
{
    m_goOn->setVisible(until.isValid());
    m_pause->setTitle(until.isValid() ? wording::pausedSentence(until, today) : tr("&Pause reminders"));
}

void TrayMenu::setCanStart(bool can)
{
    m_start->setEnabled(can);
}

std::unique_ptr<AskBox> trayQuestion(QWidget* parent)
{
    auto box = std::make_unique<AskBox>(TrayMenu::tr("Unrut goes on in the tray"), parent);
    box->setWindowTitle(QGuiApplication::applicationDisplayName()); // desktops would put the name behind it once more
    box->say(TrayMenu::tr("Reminders keep coming, and its icon brings this window back. Quit, in the menu "
                          "of the icon or in File, ends it. The settings have the choice."));
    box->addAnswer(BoxAnswer::No, TrayMenu::tr("Quit instead"));
    box->addAnswer(BoxAnswer::Yes, TrayMenu::tr("Go on in the tray"), ButtonKind::Primary);
    return box;
}

TrayChoice explainTray(QWidget* parent)
{
    const auto box = trayQuestion(parent);
    box->exec();
    if (box->answer() == BoxAnswer::None)
        return TrayChoice::Undecided;
    return box->answer() == BoxAnswer::Yes ? TrayChoice::Stay : TrayChoice::Quit;
}

} // namespace unrut
