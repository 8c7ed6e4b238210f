// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <settings/settings.h>

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace unrut {

namespace {

constexpr QLatin1String lookKey("look/scheme");
constexpr QLatin1String motionKey("look/motion");
constexpr QLatin1String textKey("look/text_percent");
constexpr QLatin1String focusKey("goals/focus_minutes");
constexpr QLatin1String languageKey("look/language");
constexpr QLatin1String workingDaysKey("times/working_days");
constexpr QLatin1String journalKey("journal/path");
constexpr QLatin1String knownJournalsKey("journal/known");
constexpr QLatin1String allTabsKey("window/all_tabs");
constexpr QLatin1String carePersonKey("care/person");
constexpr QLatin1String careNumberKey("care/number");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");

std::set<int> mondayToFriday()
{
    return {1, 2, 3, 4, 5};
}

QString lookName(LookChoice look)
{
    switch (look) {
    case LookChoice::System:
        return QStringLiteral("system");
    case LookChoice::Light:
        return QStringLiteral("light");
    case LookChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

} // namespace

// The program has no organisation, but without one Qt keeps settings in a folder called 'Unknown Organization'.
Settings::Settings()
    : m_store(std::make_unique<QSettings>(QStringLiteral("unrut"), QCoreApplication::applicationName()))
{}

Settings::Settings(const QString& iniFile) : m_store(std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) {}

bool Settings::isKept()
{
    m_store->sync();
    return m_store->status() == QSettings::NoError;
}

Settings::~Settings() = default;

LookChoice Settings::look() const
{
    const QString name = m_store->value(lookKey).toString();
    if (name == lookName(LookChoice::Light))
        return LookChoice::Light;
    return name == lookName(LookChoice::Dark) ? LookChoice::Dark : LookChoice::System;
}

void Settings::setLook(LookChoice look)
{
    m_store->setValue(lookKey, lookName(look));
    Q_EMIT changed();
}

MotionChoice Settings::motion() const
{
    const QString name = m_store->value(motionKey).toString();
    if (name == QLatin1String("full"))
        return MotionChoice::Full;
    return name == QLatin1String("less") ? MotionChoice::Less : MotionChoice::System;
}

void Settings::setMotion(MotionChoice motion)
{
    const QLatin1String name(motion == MotionChoice::Full ? "full" : motion == MotionChoice::Less ? "less" : "system");
    m_store->setValue(motionKey, QString(name));
    Q_EMIT changed();
}

bool Settings::reducesMotion() const
{
    const MotionChoice choice = motion();
    return choice == MotionChoice::Less || (choice == MotionChoice::System && m_systemReducesMotion);
}

void Settings::setSystemReducesMotion(bool reduces)
{
    if (reduces == m_systemReducesMotion)
        return;
    m_systemReducesMotion = reduces;
    Q_EMIT changed();
}

int Settings::textPercent() const
{
    bool isNumber = false;
    const int percent = m_store->value(textKey).toInt(&isNumber);
    return isNumber ? std::clamp(percent, leastTextPercent, mostTextPercent) : leastTextPercent;
}

void Settings::setTextPercent(int percent)
{
    m_store->setValue(textKey, std::clamp(percent, leastTextPercent, mostTextPercent));
    Q_EMIT changed();
}

int Settings::focusMinutes() const
{
    constexpr int usual = 10;
    bool isNumber = false;
    const int minutes = m_store->value(focusKey, usual).toInt(&isNumber);
    return isNumber ? std::clamp(minutes, leastFocusMinutes, mostFocusMinutes) : usual;
}

void Settings::setFocusMinutes(int minutes)
{
    m_store->setValue(focusKey, std::clamp(minutes, leastFocusMinutes, mostFocusMinutes));
    Q_EMIT changed();
}

QString Settings::language() const
{
    return m_store->value(languageKey).toString();
}

void Settings::setLanguage(const QString& tag)
{
    m_store->setValue(languageKey, tag);
    Q_EMIT changed();
}

std::set<int> Settings::workingDays() const
{
    std::set<int> days;
    const QStringList kept = m_store->value(workingDaysKey).toStringList();
    for (const QString& day : kept) {
        const int number = day.toInt();
        if (number >= 1 && number <= 7)
            days.insert(number);
    }
    return days.empty() ? mondayToFriday() : days;
}

void Settings::setWorkingDays(const std::set<int>& days)
{
    QStringList kept;
    for (const int day : days)
        kept.append(QString::number(day));
    m_store->setValue(workingDaysKey, kept);
    Q_EMIT changed();
}

QString Settings::journalPath() const
{
    const QString path = m_store->value(journalKey).toString();
    return QDir::isAbsolutePath(path) ? path : QString();
}

void Settings::setJournalPath(const QString& path)
{
    m_store->setValue(journalKey, path);
    Q_EMIT changed();
}

bool Settings::knowsJournal(const QString& path) const
{
    return m_store->value(knownJournalsKey).toStringList().contains(QDir::cleanPath(path));
}

void Settings::rememberJournal(const QString& path)
{
    constexpr qsizetype most = 20;
    QStringList known = m_store->value(knownJournalsKey).toStringList();
    const QString clean = QDir::cleanPath(path);
    if (!known.isEmpty() && known.constFirst() == clean)
        return;
    known.removeAll(clean);
    known.prepend(clean);
    m_store->setValue(knownJournalsKey, QStringList(known.mid(0, most)));
}

bool Settings::showsAllTabs() const
{
    return m_store->value(allTabsKey, false).toBool();
}

void Settings::setShowsAllTabs(bool all)
{
    if (all == showsAllTabs())
        return;
    m_store->setValue(allTabsKey, all);
    Q_EMIT changed();
}

QString Settings::carePerson() const
{
    return m_store->value(carePersonKey).toString();
}

void Settings::setCarePerson(const QString& person)
{
    m_store->setValue(carePersonKey, person.trimmed());
    Q_EMIT changed();
}

QString Settings::careNumber() const
{
    return m_store->value(careNumberKey).toString();
}

void Settings::setCareNumber(const QString& number)
{
    m_store->setValue(careNumberKey, number.trimmed());
    Q_EMIT changed();
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store->setValue(geometryKey, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store->value(stateKey).toByteArray();
}

void Settings::setWindowState(const QByteArray& state)
{
    m_store->setValue(stateKey, state);
}

QString defaultJournalPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("journal.unrut"));
}

} // namespace unrut
