// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <cli/command_line.h>
#include <demo/demo.h>
#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <wording/error_words.h>
#include <wording/translations.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <optional>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 7;

struct PictureOptions
{
    QString folder;
    bool tour = false;
    LookChoice look = LookChoice::Light;
    QString language;
    int textPercent = Settings::leastTextPercent;
    QSize size{1280, 800};
    int years = 1; ///< 0: an empty journal
};

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts.at(0).toInt(), parts.at(1).toInt());
    constexpr int most = 8000;
    const bool sensible = size.width() > 0 && size.height() > 0 && size.width() <= most && size.height() <= most;
    return sensible ? std::optional(size) : std::nullopt;
}

std::optional<int> yearsFrom(const QString& journal)
{
    if (journal == "empty"_L1)
        return 0;
    if (journal == "demo"_L1)
        return 1;
    constexpr int longLife = 10;
    return journal == "long"_L1 ? std::optional(longLife) : std::nullopt;
}

std::optional<PictureOptions> optionsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}},
                       {u"lang"_s, {}, u"tag"_s},
                       {u"text"_s, {}, u"percent"_s, u"100"_s},
                       {u"size"_s, {}, u"WxH"_s, u"1280x800"_s},
                       {u"journal"_s, {}, u"kind"_s, u"demo"_s}});
    if (!parser.parse(QStringList(u"unrut"_s) + arguments) || parser.positionalArguments().size() != 2)
        return std::nullopt;
    const auto size = sizeFrom(parser.value(u"size"_s));
    const auto years = yearsFrom(parser.value(u"journal"_s));
    if (!size || !years)
        return std::nullopt;
    PictureOptions options;
    options.tour = parser.positionalArguments().at(0) == "tour"_L1;
    options.folder = parser.positionalArguments().at(1);
    options.look = parser.isSet(u"dark"_s) ? LookChoice::Dark : LookChoice::Light;
    options.language = parser.value(u"lang"_s);
    options.textPercent = parser.value(u"text"_s).toInt();
    options.size = *size;
    options.years = *years;
    return options;
}

/// The made-up journal in a folder that goes when the pictures are made.
Result<std::unique_ptr<Workspace>> openJournalFor(const PictureOptions& options, const QString& file,
                                                  const Clock& clock, IdSource& ids)
{
    auto workspace = Workspace::open(file, WorkspaceMode::CreateIfMissing, clock, ids);
    if (!workspace || options.years == 0)
        return workspace;
    DemoOptions demo;
    demo.years = options.years;
    demo.seed = seed;
    demo.today = clock.today();
    const auto journal = madeUpJournal(demo);
    if (!journal)
        return journal.error();
    if (const Status filled = (*workspace)->fill(*journal); !filled)
        return filled.error();
    return workspace;
}

int fail(const Error& error)
{
    QTextStream(stderr) << wording::errorSentence(error) << '\n';
    return 1;
}

/// The report of the tour, through the same command that a person would use.
int writeTourReport(const QString& folder, const QString& journal, const Clock& clock, IdSource& ids)
{
    QFile output;
    QFile error;
    if (!output.open(stdout, QIODevice::WriteOnly) || !error.open(stderr, QIODevice::WriteOnly))
        return 1;
    const QString file = QDir(folder).filePath(u"report.pdf"_s);
    const int code = cli::runCommand({u"report"_s, u"--out"_s, file}, {journal, clock, ids, output, error});
    if (code == 0)
        QTextStream(stdout) << file << '\n';
    return code;
}

} // namespace

bool asksForPictures(const QStringList& arguments)
{
    return !arguments.isEmpty() && (arguments.first() == "tour"_L1 || arguments.first() == "screenshots"_L1);
}

int runPictures(const QStringList& arguments, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int onlyTheName = 1;
    QApplication application(onlyTheName, argv);
    const auto options = optionsFrom(arguments);
    if (!options) {
        QTextStream(stderr) << "usage: unrut tour DIR | unrut screenshots DIR [--dark] [--lang TAG] [--text PERCENT] "
                               "[--size WxH] [--journal empty|demo|long]\n";
        return 2;
    }
    if (!QDir().mkpath(options->folder))
        return fail(failure(ErrorCode::OutputFailed, options->folder));
    // The pictures of the design were made with it; elsewhere the system's own font does.
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10, QFont::Normal));

    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLook(options->look);
    settings.setTextPercent(options->textPercent);
    settings.setLanguage(options->language);
    wording::Translations translations;
    translations.speak(settings.language());
    const Look look(application, settings);
    const SystemClock clock;
    SystemIdSource ids;
    const QString file = folder.filePath(u"made-up.unrut"_s);
    const auto workspace = openJournalFor(*options, file, clock, ids);
    if (!workspace)
        return fail(workspace.error());

    MainWindow window(**workspace, settings);
    window.resize(options->size);
    window.show();
    Gallery gallery(window, options->folder, {});
    QObject::connect(&gallery, &Gallery::finished, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&gallery, &Gallery::failed, &application,
                     [](const Error& error) { QCoreApplication::exit(fail(error)); });
    gallery.start();
    const int code = QApplication::exec();
    QTextStream(stdout) << gallery.files().join(u'\n') << '\n';
    return code == 0 && options->tour ? writeTourReport(options->folder, file, clock, ids) : code;
}

} // namespace unrut
