// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Goes through everything that can be seen, in one size, language and text size, and prints what does not fit or is too
// faint to read, which letters lead to two places with Alt, which lists have rows of Qt's own and, with --access, what
// a keyboard or a screen reader cannot use. Exit 0: nothing found.

#include "../made_up_file.h"
#include "faint.h"
#include "fit.h"
#include "keyboard_walk.h"
#include "letters.h"
#include "rows.h"
#include "spoken.h"

#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/look.h>
#include <wording/error_words.h>
#include <wording/translations.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QPalette>
#include <QTextStream>

#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    QSize size{1280, 800};
    int textPercent = 100;
    int years = 1; ///< of the made-up journal
    QString language;
    LookChoice look = LookChoice::Light;
    bool access = false;
    bool highContrast = false;
    QStringList names;
    QStringList without;
};

Choice choiceFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, {}, u"WxH"_s, u"1280x800"_s},
                       {u"text"_s, {}, u"percent"_s, u"100"_s},
                       {u"lang"_s, {}, u"tag"_s, u"en"_s},
                       {u"years"_s, {}, u"number"_s, u"1"_s},
                       {u"dark"_s, {}},
                       {u"high-contrast"_s, {}},
                       {u"access"_s, {}},
                       {u"without"_s, {}, u"names"_s},
                       {u"only"_s, {}, u"names"_s}});
    parser.process(arguments);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Choice choice;
    choice.size = QSize(size.constFirst().toInt(), size.constLast().toInt());
    choice.textPercent = parser.value(u"text"_s).toInt();
    choice.years = parser.value(u"years"_s).toInt();
    choice.language = parser.value(u"lang"_s);
    choice.look = parser.isSet(u"dark"_s) ? LookChoice::Dark : LookChoice::Light;
    choice.access = parser.isSet(u"access"_s);
    choice.names = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    choice.without = parser.value(u"without"_s).split(u',', Qt::SkipEmptyParts);
    choice.highContrast = parser.isSet(u"high-contrast"_s);
    return choice;
}

/// What was found, each once with the states in which it was.
class Findings
{
public:
    void add(const QString& state, const QStringList& lines)
    {
        ++m_states;
        for (const QString& line : lines)
            m_found[line].append(state);
    }

    int print() const
    {
        QTextStream out(stdout);
        for (const auto& [line, states] : m_found) {
            out << states.constFirst();
            if (states.size() > 1)
                out << u" (and %1 more)"_s.arg(states.size() - 1);
            out << u": "_s << line << '\n';
        }
        out << u"%1 states, %2 findings\n"_s.arg(m_states).arg(m_found.size());
        return m_states > 0 && m_found.empty() ? 0 : 1;
    }

private:
    std::map<QString, QStringList> m_found;
    int m_states = 0;
};

/// The colours that a desktop set to high contrast hands to its programs: white and yellow on black.
QPalette systemHighContrast()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

/// Offscreen says of every window what it cannot do with it; all else is worth reading.
void leaveOutOffscreen(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Q_UNUSED(type)
    Q_UNUSED(context)
    if (!message.startsWith(u"This plugin does not support"_s))
        QTextStream(stderr) << message << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(leaveOutOffscreen);
    QApplication application(argc, argv);
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    QApplication::setCursorFlashTime(0);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s); // it is in the news
    const Choice choice = choiceFrom(QApplication::arguments());
    wording::Translations translations;
    translations.speak(choice.language);
    const MadeUpFile journal(choice.years);
    Settings settings(journal.file(u"settings.ini"_s));
    settings.setLook(choice.highContrast ? LookChoice::System : choice.look);
    if (choice.highContrast)
        QApplication::setPalette(systemHighContrast());
    settings.setTextPercent(choice.textPercent);
    settings.setLanguage(choice.language);
    const Look look(application, settings);

    GalleryOptions options;
    options.madeUpJournal = journal.path();
    options.today = galleryDay();
    options.size = choice.size;
    options.names = choice.names;
    options.without = choice.without;
    Findings findings;
    QSet<QString> focusSeen;
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        QStringList lines = misfits(state.subject, choice.size) + lettersTakenTwice(state.subject) +
                            plainLists(state.subject) + faintTexts(state.subject);
        if (choice.access)
            lines += unspoken(state.subject) + keyboardFaults(state.subject, focusSeen);
        findings.add(state.name, lines);
        return {};
    });
    QObject::connect(&gallery, &Gallery::finished, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&gallery, &Gallery::failed, &application, [](const Error& error) {
        QTextStream(stdout) << wording::errorSentence(error) << '\n';
        QCoreApplication::exit(2);
    });
    QMetaObject::invokeMethod(&gallery, &Gallery::start, Qt::QueuedConnection);
    const int code = QApplication::exec();
    return code == 0 ? findings.print() : code;
}
