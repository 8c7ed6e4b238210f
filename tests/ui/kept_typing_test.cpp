// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include "ways_out/cell_field.h"

#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/main_window.h>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600000; // longer than the test may take: the sanitizers need many times as long

/// Fields whose text may go with the program, by the name that a screen reader says, and why. All others have an
/// UnsentText or save as one types.
const std::map<QString, QString>& mayGo()
{
    static const QString looking = u"is looked for, not written"_s;
    static const QString ofTheReport = u"stands on a report that is made at once, and nowhere else"_s;
    static const std::map<QString, QString> names{
        {u"Search all entries"_s, looking},
        {u"Search everything"_s, looking},
        {u"Search goals"_s, looking},
        {u"Search people"_s, looking},
        {u"Search the help"_s, looking},
        {u"Search ways out"_s, looking},
        {u"What worries you"_s, u"its page promises that nothing is kept unless one says so"_s},
        {u"New name"_s, u"a word for what is named already"_s},
        {u"One word a line"_s, u"the dialog says that these are not in the journal"_s},
        {u"Title"_s, ofTheReport},
        {u"Your name, if it is to stand on the cover"_s, ofTheReport},
    };
    return names;
}

QString nameOf(QWidget& field)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&field);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// Words, not a number or a day.
bool takesWords(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return !line->isReadOnly() && !qobject_cast<const CellField*>(line) &&
               !qobject_cast<QAbstractSpinBox*>(line->parentWidget());
    const auto* text = qobject_cast<const QPlainTextEdit*>(&widget);
    return text && !text->isReadOnly();
}

/// At the end of what stands there, as a keyboard or dictation puts it.
void type(QWidget& field, const QString& word)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        line->end(false);
        line->insert(word);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        text->moveCursor(QTextCursor::End);
        text->insertPlainText(word);
    }
}

bool isInFile(const QString& path, const QString& word)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8());
}

bool isInSettings(const QString& path, const QString& word)
{
    const QSettings settings(path, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    return std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
        return settings.value(key).toStringList().join(u'\n').contains(word);
    });
}

/// Types a word of its own into every field that is shown, and says which of them are in no file then.
class Typist
{
public:
    explicit Typist(QString settings) : m_settings(std::move(settings)) {}
    void typeInto(const ShownState& state);

    [[nodiscard]] const QStringList& lost() const { return m_lost; }
    [[nodiscard]] const QSet<QString>& excused() const { return m_excused; }
    [[nodiscard]] int kept() const { return m_kept; }

private:
    QString m_settings;
    QStringList m_lost;
    QSet<QString> m_excused; ///< names that were met
    int m_kept = 0;
};

void Typist::typeInto(const ShownState& state)
{
    std::vector<QPointer<QWidget>> fields;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (takesWords(*widget))
            fields.emplace_back(widget);
    }
    std::map<QString, QString> typed; // the word by the name of its field
    for (const QPointer<QWidget>& field : fields) {
        if (!field)
            continue; // what was typed before took it away
        const QString name = nameOf(*field);
        if (mayGo().contains(name)) {
            m_excused.insert(name);
            continue;
        }
        const QString word = u"Quokka%1x"_s.arg(m_kept + static_cast<int>(typed.size()));
        typed[word] = name;
        type(*field, word);
    }
    QCoreApplication::processEvents();
    state.window.keepTyping();
    for (const auto& [word, name] : typed) {
        ++m_kept;
        if (!isInFile(state.workspace.path(), word) && !isInSettings(m_settings, word))
            m_lost << state.name + u": "_s + name;
    }
}

} // namespace

/// Whoever dies in the middle of a sentence has lost its last words at most, whichever field it was.
class KeptTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldForWordsKeepsThem_data();
    void everyFieldForWordsKeepsThem();
    void nothingIsExcusedThatIsNotThere();

private:
    QSet<QString> m_excused;
};

void KeptTypingTest::everyFieldForWordsKeepsThem_data()
{
    QTest::addColumn<StateJournal>("journal");
    QTest::addColumn<int>("least"); // words
    QTest::newRow("the first day") << StateJournal::Empty << 5;
    QTest::newRow("a year") << StateJournal::MadeUp << 400;
}

void KeptTypingTest::everyFieldForWordsKeepsThem()
{
    QFETCH(const StateJournal, journal);
    QFETCH(const int, least);
    const MadeUpFile file;
    const QString settingsFile = file.file(u"settings.ini"_s);
    Settings settings(settingsFile);
    GalleryOptions options;
    options.madeUpJournal = file.path();
    options.today = galleryDay();
    options.journal = journal;
    Typist typist(settingsFile);
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        typist.typeInto(state);
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    QSignalSpy failed(&gallery, &Gallery::failed);
    gallery.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(failed.count(), 0);
    QVERIFY2(typist.lost().isEmpty(), qPrintable(typist.lost().join(u'\n')));
    QVERIFY2(typist.kept() >= least, qPrintable(QString::number(typist.kept())));
    qInfo("%d words were typed and kept", typist.kept());
    m_excused += typist.excused();
}

void KeptTypingTest::nothingIsExcusedThatIsNotThere()
{
    for (const auto& [name, reason] : mayGo())
        QVERIFY2(m_excused.contains(name), qPrintable(name + u": "_s + reason));
}

QTEST_MAIN(KeptTypingTest)
#include "kept_typing_test.moc"
