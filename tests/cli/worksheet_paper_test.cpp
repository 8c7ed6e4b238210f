// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <wording/play_words.h>
#include <wording/worksheet_forms.h>
#include <workspace/workspace.h>

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int longTextWords = 3000;
constexpr int manyRows = 40;
constexpr int lineWords = 30;

/// 'cause1 cause2 ...': every word can be found again.
QString wordsOf(const QString& stem, int count)
{
    QStringList words;
    words.reserve(count);
    for (int word = 1; word <= count; ++word)
        words.append(stem + QString::number(word));
    return words.join(u' ');
}

/// Words of Arabic letters, each one once.
QStringList arabicWords(int count)
{
    static constexpr std::array<char16_t, 12> letters{0x0628, 0x062a, 0x062d, 0x062f, 0x0631, 0x0633,
                                                      0x0635, 0x0639, 0x0641, 0x0643, 0x0645, 0x0646};
    QStringList words;
    words.reserve(count);
    for (int word = 0; word < count; ++word) {
        QString made;
        for (int rest = word + static_cast<int>(letters.size()); rest > 0; rest /= static_cast<int>(letters.size()))
            made += QChar(letters.at(static_cast<size_t>(rest) % letters.size()));
        words.append(made);
    }
    return words;
}

QStringList rowOf(const WorksheetField& table, int row)
{
    QStringList cells;
    for (const TableColumn& column : table.columns) {
        if (column.kind == TableColumn::Kind::Number)
            cells.append(numberCell(column.high));
        else if (column.kind == TableColumn::Kind::Choice)
            cells.append(column.choices.back().key);
        else if (column.kind == TableColumn::Kind::Text)
            cells.append(wordsOf(u"%1%2c%3w"_s.arg(table.key).arg(row).arg(cells.size()), lineWords));
    }
    return cells;
}

Cells matrixOf(const QString& key)
{
    constexpr int options = 12;
    constexpr int matters = 6;
    Cells cells(2, QStringList(QString()));
    cells.reserve(2 + options);
    for (int each = 0; each < matters; ++each) {
        cells[0].append(wordsOf(u"%1m%2w"_s.arg(key).arg(each), lineWords));
        cells[1].append(QString::number(each % 5 + 1));
    }
    for (int option = 0; option < options; ++option) {
        QStringList row{wordsOf(u"%1o%2w"_s.arg(key).arg(option), lineWords)};
        for (int each = 0; each < matters; ++each)
            row.append(QString::number((option + each) % 5 + 1));
        cells.push_back(row);
    }
    return cells;
}

Cells rowsOf(const WorksheetField& field)
{
    Cells rows;
    rows.reserve(manyRows);
    for (int row = 0; row < manyRows; ++row) {
        const QString line = wordsOf(u"%1l%2w"_s.arg(field.key).arg(row), lineWords);
        if (field.kind == FieldKind::Table)
            rows.push_back(rowOf(field, row));
        else if (field.kind == FieldKind::Entries || field.kind == FieldKind::Goals)
            rows.push_back(
                {EntryId::fromString(u"01890000-0000-7000-8000-0000000000%1"_s.arg(row + 10)).toString(), line});
        else
            rows.push_back({line});
    }
    return rows;
}

Cells chosenIn(const WorksheetField& field)
{
    Cells cells;
    cells.reserve(field.choices.size());
    for (const FieldChoice& choice : field.choices) {
        if (field.kind == FieldKind::Checklist)
            cells.push_back({choice.key, u"2026-10-30"_s});
        else
            cells.push_back({choice.key});
    }
    return cells;
}

/// As much as anybody could write, in every kind of field; what a field hangs on is answered so that it is shown.
Cells answerTo(const WorksheetForm& form, const WorksheetField& field, const Worksheet& sheet)
{
    switch (field.kind) {
    case FieldKind::Heading:
        return {};
    case FieldKind::ShortText:
    case FieldKind::Person:
        return {{wordsOf(field.key + u'w', lineWords) + u' ' + QString(120, u'x')}}; // and a word without an end
    case FieldKind::LongText:
        return {{wordsOf(field.key + u'w', longTextWords)}};
    case FieldKind::Day:
    case FieldKind::Month:
        return {{u"2026-12-01"_s}};
    case FieldKind::Number:
        return {{numberCell(field.high)}};
    case FieldKind::Scale10:
        return {{u"7"_s}};
    case FieldKind::Scale100:
        return {{u"63"_s}};
    case FieldKind::YesNo:
        return {{u"unknown"_s}};
    case FieldKind::Choice: {
        const std::vector<FieldChoice> choices = choicesOf(form, field, sheet);
        return choices.empty() ? Cells() : Cells{{choices.back().key}};
    }
    case FieldKind::SeveralOf:
    case FieldKind::Checklist:
        return chosenIn(field);
    case FieldKind::Matrix:
        return matrixOf(field.key);
    default:
        return rowsOf(field);
    }
}

Worksheet longOne(const WorksheetForm& form)
{
    Worksheet sheet;
    sheet.play = form.play;
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            sheet.set(field.key, answerTo(form, field, sheet));
            if (field.kind == FieldKind::FreeListing)
                sheet.setText(stageKey(field.key), u"yes"_s);
        }
    }
    return sheet;
}

/// Lines end anywhere, letters may be drawn as one, and what tells the direction is not drawn.
QString withoutSpaces(const QString& text)
{
    QString packed;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC)) {
        if (!letter.isSpace() && letter.category() != QChar::Other_Format)
            packed += letter;
    }
    return packed;
}

QByteArray read(const QStringList& arguments)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, arguments);
    return reader.waitForFinished(120'000) && reader.exitCode() == 0 ? reader.readAllStandardOutput() : QByteArray();
}

struct Paper
{
    QString text;
    int pages = 0;
    QStringList outside; ///< words that are not within the margins
};

/// \a margin of a worksheet is 48 points; letters may reach a little over it.
Paper paperOf(const QString& file)
{
    constexpr double margin = 46;
    Paper paper;
    paper.text = QString::fromUtf8(read({u"-enc"_s, u"UTF-8"_s, file, u"-"_s}));
    static const QRegularExpression part(
        uR"re(<page width="([0-9.]+)" height="([0-9.]+)">|<word xMin="([-0-9.]+)" yMin="([-0-9.]+)" )re"
        uR"re(xMax="([-0-9.]+)" yMax="([-0-9.]+)">([^<]*)<)re"_s);
    double width = 0;
    double height = 0;
    auto all = part.globalMatch(QString::fromUtf8(read({u"-bbox"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s})));
    while (all.hasNext()) {
        const auto found = all.next();
        const auto number = [&](int place) { return found.captured(place).toDouble(); };
        if (found.capturedLength(1) > 0) {
            width = number(1);
            height = number(2);
            ++paper.pages;
        } else if (number(3) < margin || number(4) < margin || number(5) > width - margin ||
                   number(6) > height - margin) {
            paper.outside.append(u"%1 on page %2"_s.arg(found.captured(7)).arg(paper.pages));
        }
    }
    return paper;
}

/// What was achieved is a document for others, which does not say what the worksheet asks.
bool isForOthers(const WorksheetForm& form)
{
    return form.play == Play::ResumeProfile;
}

/// The lines of a field that are to be found on paper, whole.
QStringList linesOnPaper(const WorksheetForm& form, const WorksheetField& field, const Worksheet& sheet)
{
    if (!isForOthers(form))
        return wording::answerLines(field, sheet) + wording::computedLines(form, field, sheet);
    if (field.key == u"wins"_s || field.key == u"learning"_s)
        return wording::answerLines(field, sheet);
    QStringList cells;
    if (field.key == u"achievements"_s) {
        for (const QStringList& row : sheet.cells(field.key))
            cells += row;
    }
    return cells;
}

} // namespace

/// Nothing is cut on paper, however much was written and in whatever kind of field.
class WorksheetPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_runner = std::make_unique<CommandRunner>(); }
    void cleanup() { m_runner.reset(); }
    void everyKindOfFieldIsAmongThem();
    void nothingIsCut_data();
    void nothingIsCut();
    void aTextFromRightToLeftIsThere();

private:
    Paper exported(const Worksheet& sheet);
    std::unique_ptr<CommandRunner> m_runner;
};

Paper WorksheetPaperTest::exported(const Worksheet& sheet)
{
    auto opened =
        Workspace::open(m_runner->journal(), WorkspaceMode::CreateIfMissing, m_runner->clock(), m_runner->ids());
    const Result<WorksheetId> saved =
        opened ? (*opened)->saveWorksheet(sheet) : Result<WorksheetId>(failure(ErrorCode::NotFound));
    if (!saved)
        return {};
    opened->reset();
    const QString out = m_runner->file(u"sheet.pdf"_s);
    const CommandResult result = m_runner->run({u"worksheet"_s, u"export"_s, saved->toString(), u"--out"_s, out});
    return result.exit == 0 ? paperOf(out) : Paper();
}

void WorksheetPaperTest::everyKindOfFieldIsAmongThem()
{
    QSet<int> kinds;
    for (int play = 0; play < playCount; ++play) {
        const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
        const Worksheet sheet = longOne(form);
        for (const WorksheetPage& page : form.pages) {
            for (const WorksheetField& field : page.fields) {
                if (!sheet.cells(field.key).empty())
                    kinds.insert(static_cast<int>(field.kind));
            }
        }
    }
    kinds.insert(static_cast<int>(FieldKind::Heading)); // asks nothing
    QCOMPARE(kinds.size(), fieldKindCount);
}

void WorksheetPaperTest::nothingIsCut_data()
{
    QTest::addColumn<int>("play");
    for (int play = 0; play < playCount; ++play)
        QTest::newRow(playKey(static_cast<Play>(play)).data()) << play;
}

void WorksheetPaperTest::nothingIsCut()
{
    QFETCH(const int, play);
    const WorksheetForm form = wording::worksheetForm(static_cast<Play>(play));
    const Worksheet sheet = longOne(form);
    const Paper paper = exported(sheet);
    QVERIFY(paper.pages > 1);
    QVERIFY2(paper.outside.isEmpty(), qPrintable(paper.outside.mid(0, 5).join(u", ")));
    const QString text = withoutSpaces(paper.text);
    int answers = 0;
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            if (!isShown(form, field, sheet))
                continue;
            const QStringList lines = linesOnPaper(form, field, sheet);
            for (const QString& line : lines)
                QVERIFY2(text.contains(withoutSpaces(line)), qPrintable(field.key + u": "_s + line.left(200)));
            answers += static_cast<int>(lines.size());
            const bool asks = !isForOthers(form) && !lines.isEmpty();
            QVERIFY2(!asks || text.contains(withoutSpaces(field.label)), qPrintable(field.label));
        }
    }
    QVERIFY(answers > 2);
}

void WorksheetPaperTest::aTextFromRightToLeftIsThere()
{
    constexpr int count = 300;
    Worksheet sheet;
    sheet.play = Play::Confide;
    const QStringList words = arabicWords(count);
    sheet.setText(u"tell"_s, words.join(u' '));
    sheet.setText(u"who"_s, u"\u0646\u0648\u0631"_s);
    const Paper paper = exported(sheet);
    QVERIFY(paper.pages > 0);
    QVERIFY2(paper.outside.isEmpty(), qPrintable(paper.outside.mid(0, 5).join(u", ")));
    QString text = paper.text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; }); // tells directions
    const QStringList there = text.simplified().split(u' ');
    const QSet<QString> found(there.begin(), there.end());
    QStringList missing;
    for (const QString& word : words) {
        if (!found.contains(word))
            missing.append(word);
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"%1 of %2: %3"_s.arg(missing.size()).arg(count).arg(missing.mid(0, 5).join(u' '))));
}

QTEST_MAIN(WorksheetPaperTest)
#include "worksheet_paper_test.moc"
