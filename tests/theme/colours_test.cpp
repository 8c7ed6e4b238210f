// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/colours.h>

#include <QTest>

#include <vector>

using namespace unrut;

namespace {

constexpr double textBound = 4.5;     // WCAG 2.1, 1.4.3
constexpr double graphicsBound = 3.0; // WCAG 2.1, 1.4.11

struct Pair
{
    const char* name;
    QColor over;
    QColor under;
    double bound;
};

/// Every text that is drawn, on every ground it is drawn on.
std::vector<Pair> textPairs(const Colours& c)
{
    return {
        {"text on window", c.text, c.window, textBound},
        {"text on panel", c.text, c.panel, textBound},
        {"text on hover", c.text, c.hover, textBound},
        {"text on column", c.text, c.column, textBound},
        {"text on the chosen row", c.text, c.chosenSoft, textBound},
        {"muted on window", c.muted, c.window, textBound},
        {"muted on panel", c.muted, c.panel, textBound},
        {"muted on hover: chips, disabled primary", c.muted, c.hover, textBound},
        {"muted on column", c.muted, c.column, textBound},
        {"muted on the chosen row", c.muted, c.chosenSoft, textBound},
        {"accent on window", c.accent, c.window, textBound},
        {"accent on panel", c.accent, c.panel, textBound},
        {"link under the pointer", c.accent, c.hover, textBound},
        {"accent on column", c.accent, c.column, textBound},
        {"primary button", c.onAccent, c.accent, textBound},
        {"primary button under the pointer", c.onAccent, hovered(c.accent, c), textBound},
        {"primary button held", c.onAccent, pressed(c.accent, c), textBound},
        {"chosen answer", c.chosen, c.chosenSoft, textBound},
        {"chosen answer under the pointer", c.chosen, mixed(c.chosen, c.chosenSoft, 0.06), textBound},
        {"number chosen on a scale", c.onChosen, c.chosen, textBound},
        {"selected text", c.onChosen, c.chosen, textBound},
        {"danger on panel", c.warning, c.panel, textBound},
        {"danger under the pointer", c.warning, c.hover, textBound},
        {"warning on window", c.warning, c.window, textBound},
        {"good on panel", c.good, c.panel, textBound},
        {"good on window", c.good, c.window, textBound},
        {"good on hover", c.good, c.hover, textBound},
        {"text on a visit's banner and on found words", c.text, c.accentSoft, textBound},
        {"muted on found words", c.muted, c.accentSoft, textBound},
        {"link on a visit's banner", c.accent, c.accentSoft, textBound},

        {"line end label 1", c.series[0], c.panel, textBound},
        {"line end label 2", c.series[1], c.panel, textBound},
        {"line end label 3", c.series[2], c.panel, textBound},
        {"line end label 4", c.series[3], c.panel, textBound},
    };
}

/// Control borders, marks and the parts of charts that carry meaning.
std::vector<Pair> graphicPairs(const Colours& c)
{
    std::vector<Pair> pairs = {
        {"field border on panel", c.field, c.panel, graphicsBound},
        {"field border on window", c.field, c.window, graphicsBound},
        {"field border under the pointer", c.field, c.hover, graphicsBound},
        {"dashed note on column", c.field, c.column, graphicsBound},
        {"focus ring on panel", c.chosen, c.panel, graphicsBound},
        {"focus ring on window", c.chosen, c.window, graphicsBound},
        {"focus ring on column", c.chosen, c.column, graphicsBound},
        {"focus ring on what is chosen", c.chosen, c.chosenSoft, graphicsBound},
        {"focus ring on a visit's banner", c.chosen, c.accentSoft, graphicsBound},
        {"focus ring under the pointer", c.chosen, c.hover, graphicsBound},
        {"line within the ring of a primary button", c.panel, c.accent, graphicsBound},
        {"tick in a check box", c.onChosen, c.chosen, graphicsBound},
        {"tick in a disabled check box", c.panel, c.field, graphicsBound},
        {"hovered check box", hovered(c.chosen, c), c.panel, graphicsBound},
        {"focus card on column", c.accent, c.column, graphicsBound},
        {"thumb of a scroll bar on window", c.field, c.window, graphicsBound},
        {"thumb of a scroll bar on column", c.field, c.column, graphicsBound},
        {"progress on panel", c.chosen, c.panel, graphicsBound},
        {"progress on its groove", c.chosen, c.hover, graphicsBound},
        {"kept week on panel", c.weekKept, c.panel, graphicsBound},
        {"kept week beside an empty one", c.weekKept, c.weekEmpty, graphicsBound},
        {"rising line on panel", c.accent, c.panel, graphicsBound},
        {"dot on its wobble band", c.series[0], c.wobble, graphicsBound},
        {"ring of the time before on the wobble band", c.muted, c.wobble, graphicsBound},
        {"sign of a warning on window", c.warning, c.window, graphicsBound},
    };
    for (const QColor& series : c.series) {
        pairs.push_back({"series on panel", series, c.panel, graphicsBound});
        pairs.push_back({"a day's dot on panel", dotColour(series, c), c.panel, graphicsBound});
    }
    return pairs;
}

QPalette systemPalette(const QColor& ground, const QColor& text, const QColor& highlight, const QColor& link)
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Link, link);
    return palette;
}

void addRows(const char* theme, const std::vector<Pair>& pairs)
{
    for (const Pair& pair : pairs) {
        QTest::addRow("%s: %s, %s", theme, pair.name, qPrintable(pair.over.name()))
            << pair.over << pair.under << pair.bound;
    }
}

} // namespace

class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsWcagSays();
    void everyPairReads_data();
    void everyPairReads();
    void bordersOfPlainButtonsAreStrongInHighContrast();
    void aPaletteSaysWhichColoursMadeIt_data();
    void aPaletteSaysWhichColoursMadeIt();
    void otherRolesMayChange();
    void aForeignPaletteIsReadAsHighContrast();
    void disabledTextDiffersFromText();
    void mixingIsByShare();
};

void ColoursTest::contrastIsMeasuredAsWcagSays()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // The grey that is known to be the lightest one to pass on white.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void ColoursTest::everyPairReads_data()
{
    QTest::addColumn<QColor>("over");
    QTest::addColumn<QColor>("under");
    QTest::addColumn<double>("bound");
    const std::vector<std::pair<const char*, Colours>> themes = {
        {"light", lightColours()},
        {"dark", darkColours()},
        {"white on black", highContrastColours(systemPalette(Qt::black, Qt::white, Qt::cyan, Qt::yellow))},
        {"black on white", highContrastColours(systemPalette(Qt::white, Qt::black, Qt::darkBlue, Qt::darkBlue))},
        {"a careless theme",
         highContrastColours(systemPalette(Qt::lightGray, Qt::gray, Qt::darkGray, QColor(200, 200, 190)))},
    };
    for (const auto& [name, colours] : themes) {
        addRows(name, textPairs(colours));
        addRows(name, graphicPairs(colours));
    }
}

void ColoursTest::everyPairReads()
{
    QFETCH(QColor, over);
    QFETCH(QColor, under);
    QFETCH(double, bound);
    const double ratio = contrastRatio(over, under);
    QVERIFY2(ratio >= bound,
             qPrintable(QStringLiteral("%1 on %2 is %3").arg(over.name(), under.name()).arg(ratio, 0, 'f', 2)));
}

/// The exception of docs/decisions/0034: elsewhere this border is fainter than 3:1.
void ColoursTest::bordersOfPlainButtonsAreStrongInHighContrast()
{
    const Colours colours = highContrastColours(systemPalette(Qt::black, Qt::white, Qt::cyan, Qt::yellow));
    QVERIFY(contrastRatio(colours.line, colours.panel) >= graphicsBound);
    QVERIFY(contrastRatio(colours.line, colours.window) >= graphicsBound);
    for (const Colours* each : {&lightColours(), &darkColours()})
        QVERIFY(contrastRatio(each->line, each->panel) < graphicsBound); // else the exception has no reason left
}

void ColoursTest::aPaletteSaysWhichColoursMadeIt_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::newRow("light") << lightColours();
    QTest::newRow("dark") << darkColours();
    QTest::newRow("high contrast") << highContrastColours(systemPalette(Qt::black, Qt::white, Qt::cyan, Qt::yellow));
}

void ColoursTest::aPaletteSaysWhichColoursMadeIt()
{
    QFETCH(Colours, colours);
    QCOMPARE(coloursOf(paletteFor(colours)), colours);
}

void ColoursTest::otherRolesMayChange()
{
    QPalette palette = paletteFor(darkColours());
    palette.setColor(QPalette::WindowText, Qt::red);
    palette.setColor(QPalette::Base, Qt::green);
    palette.setColor(QPalette::Disabled, QPalette::Text, Qt::blue);
    QCOMPARE(coloursOf(palette), darkColours());
}

void ColoursTest::aForeignPaletteIsReadAsHighContrast()
{
    const Colours colours = coloursOf(systemPalette(Qt::black, Qt::white, Qt::cyan, Qt::yellow));
    QVERIFY(colours.highContrast);
    QVERIFY(colours.dark);
    QCOMPARE(colours.text, QColor(Qt::white));
    QCOMPARE(colours.muted, colours.text);
    QCOMPARE(colours.accent, QColor(Qt::yellow));
    QCOMPARE(colours.chosen, QColor(Qt::cyan));
}

void ColoursTest::disabledTextDiffersFromText()
{
    const QPalette plain = systemPalette(Qt::black, Qt::white, Qt::cyan, Qt::yellow);
    QPalette telling = plain;
    telling.setColor(QPalette::Disabled, QPalette::Text, Qt::green);
    for (const Colours& colours :
         {lightColours(), darkColours(), highContrastColours(plain), highContrastColours(telling)}) {
        const QPalette palette = paletteFor(colours);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            QVERIFY(palette.color(QPalette::Disabled, role) != palette.color(QPalette::Active, role));
        QCOMPARE(coloursOf(palette), colours);
    }
    // As the system has it, where it has one that reads.
    QCOMPARE(paletteFor(highContrastColours(telling)).color(QPalette::Disabled, QPalette::Text), QColor(Qt::green));
    telling.setColor(QPalette::Disabled, QPalette::Text, Qt::darkBlue);
    QCOMPARE(highContrastColours(telling), highContrastColours(plain));
}

void ColoursTest::mixingIsByShare()
{
    QCOMPARE(mixed(Qt::white, Qt::black, 0).rgb(), QColor(Qt::black).rgb());
    QCOMPARE(mixed(Qt::white, Qt::black, 1).rgb(), QColor(Qt::white).rgb());
    QCOMPARE(mixed(Qt::white, Qt::black, 0.5).red(), 128);
}

QTEST_APPLESS_MAIN(ColoursTest)
#include "colours_test.moc"
