// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/quick_goal.h>

#include <domain/clock.h>

#include <QRegularExpression>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestBeginning = 3;
constexpr int mostDaysAhead = 3660;

/// How words are compared: without case, and '-', '_' and nothing between them alike.
QString folded(const QString& word)
{
    QString plain = word.toCaseFolded();
    plain.remove(u'-').remove(u'_').remove(u' ').remove(u'.');
    return plain;
}

bool isOneOf(const QString& word, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& each) { return folded(each) == folded(word); });
}

const std::array<QStringList, 7>& englishWeekdays()
{
    static const std::array<QStringList, 7> names{
        QStringList{u"monday"_s, u"mon"_s},    QStringList{u"tuesday"_s, u"tue"_s},
        QStringList{u"wednesday"_s, u"wed"_s}, QStringList{u"thursday"_s, u"thu"_s},
        QStringList{u"friday"_s, u"fri"_s},    QStringList{u"saturday"_s, u"sat"_s},
        QStringList{u"sunday"_s, u"sun"_s},
    };
    return names;
}

QDate usable(QDate day)
{
    return day.isValid() && isJournalDay(day) ? day : QDate();
}

/// The next day with this month and day, \a today included; a 29 February waits for its year.
QDate nextOf(int month, int day, QDate today)
{
    constexpr int leapGap = 8;
    for (int year = today.year(); year <= today.year() + leapGap; ++year) {
        const QDate found(year, month, day);
        if (found.isValid() && found >= today)
            return usable(found);
    }
    return {};
}

QDate writtenDay(const QString& text, QDate today)
{
    static const QRegularExpression iso(u"^(?:([0-9]{4})-)?([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression dotted(u"^([0-9]{1,2})\\.([0-9]{1,2})\\.(?:([0-9]{4}))?$"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        const int day = match.captured(3).toInt();
        return match.captured(1).isEmpty() ? nextOf(month, day, today)
                                           : usable(QDate(match.captured(1).toInt(), month, day));
    }
    if (const auto match = dotted.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        return match.captured(3).isEmpty() ? nextOf(month, day, today)
                                           : usable(QDate(match.captured(3).toInt(), month, day));
    }
    return {};
}

QDate countedDay(const QString& text, QDate today)
{
    static const QRegularExpression counted(u"^\\+?([0-9]{1,4})([dw])?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = counted.match(text);
    if (!match.hasMatch())
        return {};
    const int unit = match.captured(2).toLower() == "w"_L1 ? 7 : 1;
    const int days = match.captured(1).toInt() * unit;
    return days <= mostDaysAhead ? usable(today.addDays(days)) : QDate();
}

std::optional<GoalKind> kindFrom(const QString& word, const QuickWords& words)
{
    std::optional<GoalKind> beginning;
    bool isOnly = true;
    for (size_t i = 0; i < goalKindCount; ++i) {
        const auto kind = static_cast<GoalKind>(i);
        const QStringList names = QStringList{QString(goalKindKey(kind))} + words.kinds[i];
        if (isOneOf(word, names))
            return kind;
        const bool begins = word.size() >= shortestBeginning &&
                            std::any_of(names.begin(), names.end(),
                                        [&](const QString& name) { return folded(name).startsWith(folded(word)); });
        if (begins) {
            isOnly = !beginning;
            beginning = beginning ? beginning : kind;
        }
    }
    return isOnly ? beginning : std::nullopt;
}

/// Takes what \a part means into \a goal. False when it means nothing here.
bool take(const QString& part, QDate today, const QuickWords& words, QuickGoal& goal)
{
    const QString rest = part.mid(1);
    if (part.startsWith(u'!')) {
        const QDate day = quickDayFrom(rest, today, words);
        goal.due = day.isValid() ? day : goal.due;
        return day.isValid();
    }
    if (part.startsWith(u'@')) {
        const bool isName = !rest.isEmpty() && rest.front().isLetterOrNumber();
        goal.person = isName ? rest : goal.person;
        return isName;
    }
    if (!part.startsWith(u'#') || folded(rest).isEmpty())
        return false;
    for (const auto& [horizon, own, english] :
         {std::tuple(Horizon::Near, words.near, u"near"_s), std::tuple(Horizon::Far, words.far, u"far"_s)}) {
        if (isOneOf(rest, own + QStringList{english})) {
            goal.horizon = horizon;
            return true;
        }
    }
    const auto kind = kindFrom(rest, words);
    goal.kind = kind ? kind : goal.kind;
    return kind.has_value();
}

} // namespace

QDate quickDayFrom(const QString& text, QDate today, const QuickWords& words)
{
    if (folded(text).isEmpty())
        return {};
    if (isOneOf(text, words.today + QStringList{u"today"_s}))
        return today;
    if (isOneOf(text, words.tomorrow + QStringList{u"tomorrow"_s}))
        return usable(today.addDays(1));
    for (size_t i = 0; i < words.weekdays.size(); ++i) {
        const int weekday = static_cast<int>(i) + 1;
        if (isOneOf(text, words.weekdays[i] + englishWeekdays()[i]))
            return usable(today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1));
    }
    const QDate written = writtenDay(text, today);
    return written.isValid() ? written : countedDay(text, today);
}

QuickGoal quickGoalFrom(const QString& line, QDate today, const QuickWords& words)
{
    QuickGoal goal;
    QStringList title;
    const QStringList parts = line.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!take(part, today, words, goal))
            title.append(part);
    }
    if (title.isEmpty())
        goal = QuickGoal();
    goal.title = title.isEmpty() ? line.simplified() : title.join(u' ');
    return goal;
}

Goal goalFrom(const QuickGoal& typed, BoardColumn column, const std::vector<Person>& people)
{
    const Person* known = personNamed(people, typed.person);
    Goal goal;
    goal.title = typed.title;
    goal.column = column;
    goal.due = typed.due;
    goal.kind = typed.kind.value_or(GoalKind::StepGoal);
    goal.person = known ? known->name : typed.person;
    goal.horizon = typed.horizon.value_or(column == BoardColumn::Dreams ? Horizon::Far : Horizon::Near);
    return goal;
}

} // namespace unrut
