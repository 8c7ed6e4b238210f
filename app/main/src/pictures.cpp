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
#include <QLoggingCategory>
#include <QPalette>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>
#include <optional>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 7;

/// The day in every picture, a Monday, so that those of two builds can be compared.
QDate pictureDay()
{
    return {2026, 11, 23};
}

struct PictureOptions
{
    QString folder;
    bool tour = false;
    LookChoice look = LookChoice::Light;
    bool highContrast = false;
    QString language;
    int textPercent = Settings::leastTextPercent;
    double scale = 1;
    int years = 1;
    GalleryOptions gallery;
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

/// Without a choice every state has its own journal; 'long' is the made-up one of ten years.
bool readJournal(const QString& journal, PictureOptions& options)
{
    constexpr int longLife = 10;
    if (journal == "empty"_L1)
        options.gallery.journal = StateJournal::Empty;
    else if (journal == "demo"_L1 || journal == "long"_L1)
        options.gallery.journal = StateJournal::MadeUp;
    if (journal == "long"_L1)
        options.years = longLife;
    return journal.isEmpty() || options.gallery.journal.has_value();
}

bool readNumbers(const QCommandLineParser& parser, PictureOptions& options)
{
    constexpr double largestScale = 4;
    const auto size = sizeFrom(parser.value(u"size"_s));
    options.textPercent = parser.value(u"text"_s).toInt();
    options.scale = parser.value(u"scale"_s).toDouble();
    if (!size || options.scale < 1 || options.scale > largestScale)
        return false;
    options.gallery.size = *size;
    return options.textPercent >= Settings::leastTextPercent && options.textPercent <= Settings::mostTextPercent;
}

std::optional<PictureOptions> optionsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}},
                       {u"high-contrast"_s, {}},
                       {u"lang"_s, {}, u"tag"_s},
                       {u"text"_s, {}, u"percent"_s, u"100"_s},
                       {u"size"_s, {}, u"WxH"_s, u"1280x800"_s},
                       {u"scale"_s, {}, u"factor"_s, u"1"_s},
                       {u"journal"_s, {}, u"kind"_s},
                       {u"only"_s, {}, u"names"_s}});
    if (!parser.parse(QStringList(u"unrut"_s) + arguments) || parser.positionalArguments().size() != 2)
        return std::nullopt;
    PictureOptions options;
    if (!readJournal(parser.value(u"journal"_s), options) || !readNumbers(parser, options))
        return std::nullopt;
    options.tour = parser.positionalArguments().at(0) == "tour"_L1;
    options.folder = parser.positionalArguments().at(1);
    options.look = parser.isSet(u"dark"_s) ? LookChoice::Dark : LookChoice::Light;
    options.highContrast = parser.isSet(u"high-contrast"_s);
    options.language = parser.value(u"lang"_s);
    options.gallery.names = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    options.gallery.today = pictureDay();
    return options;
}

/// Writes the journal that the pictures are made of.
Status writeJournal(const QString& file, int years, const Clock& clock, IdSource& ids)
{
    DemoOptions demo;
    demo.years = years;
    demo.seed = seed;
    demo.today = pictureDay();
    const auto journal = madeUpJournal(demo);
    if (!journal)
        return journal.error();
    const auto workspace = Workspace::open(file, WorkspaceMode::CreateIfMissing, clock, ids);
    if (!workspace)
        return workspace.error();
    return (*workspace)->fill(*journal);
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

int takePictures(QApplication& application, const PictureOptions& options)
{
    // The pictures of the design were made with it; elsewhere the system's own font does.
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QFont inter(u"Inter"_s);
        inter.setPointSizeF(10.5);
        inter.setHintingPreference(QFont::PreferNoHinting);
        QApplication::setFont(inter);
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLook(options.highContrast ? LookChoice::System : options.look);
    if (options.highContrast)
        QApplication::setPalette(systemHighContrast());
    settings.setTextPercent(options.textPercent);
    settings.setLanguage(options.language);
    wording::Translations translations;
    translations.speak(settings.language());
    const Look look(application, settings);
    const SystemClock clock;
    SystemIdSource ids;
    GalleryOptions shown = options.gallery;
    shown.madeUpJournal = folder.filePath(u"made-up.unrut"_s);
    if (const Status written = writeJournal(shown.madeUpJournal, options.years, clock, ids); !written)
        return fail(written.error());

    QStringList files;
    Gallery gallery(settings, shown, pictureTaker(options.folder, files));
    QObject::connect(&gallery, &Gallery::finished, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&gallery, &Gallery::failed, &application,
                     [](const Error& error) { QCoreApplication::exit(fail(error)); });
    QMetaObject::invokeMethod(&gallery, &Gallery::start, Qt::QueuedConnection);
    const int code = QApplication::exec();
    QTextStream(stdout) << files.join(u'\n') << '\n';
    return code == 0 && options.tour ? writeTourReport(options.folder, shown.madeUpJournal, clock, ids) : code;
}

} // namespace

bool asksForPictures(const QStringList& arguments)
{
    return !arguments.isEmpty() && (arguments.first() == "tour"_L1 || arguments.first() == "screenshots"_L1);
}

int runPictures(const QStringList& arguments, char** argv)
{
    const auto options = optionsFrom(arguments);
    if (!options) {
        QTextStream(stderr)
            << "usage: unrut tour DIR | unrut screenshots DIR [--dark] [--high-contrast] [--lang TAG] [--text PERCENT] "
               "[--size WxH] [--scale FACTOR] [--journal empty|demo|long] [--only NAME,...]\n"
               "       TAG: a language, en-XA (longer and accented), or ar-XB (Arabic letters)\n";
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A platform without a screen tells at every window what it cannot do. QT_LOGGING_RULES brings that back.
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options->scale));
    qputenv("TZ", "UTC");
    int onlyTheName = 1;
    QApplication application(onlyTheName, argv);
    if (!QDir().mkpath(options->folder))
        return fail(failure(ErrorCode::OutputFailed, options->folder));
    return takePictures(application, *options);
}

} // namespace unrut
