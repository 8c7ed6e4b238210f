// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether looks_check sees what is wrong: each test shows it a fault, and once a window without any.

#include "fit.h"
#include "keyboard_walk.h"
#include "painted_texts.h"
#include "spoken.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundWindowHasNoFindings();
    void cutLabelIsFound();
    void wordTooLongForItsLabelIsFound();
    void wrappedLabelTooLowIsFound();
    void textPaintedPastTheEdgeIsFound();
    void textPaintedOverTextIsFound();
    void elidedTextIsFound();
    void elidedTextOfARowIsFound_data();
    void elidedTextOfARowIsFound();
    void lineThatShowsItsEndIsFound_data();
    void lineThatShowsItsEndIsFound();
    void markOfAMnemonicIsFound();
    void widgetsOverOneAnotherAreFound();
    void widgetOutsideItsParentIsFound();
    void sidewaysScrollingIsFound();
    void dialogLargerThanItsRoomIsFound();
    void namelessControlsAreFound_data();
    void namelessControlsAreFound();
    void smallTargetIsFound();
    void smallPaintedTargetIsFound();
    void nameShortenedInTheStatusBarIsNoFinding();
};

namespace {

constexpr QSize room(800, 600);

QLabel* plainLabel(const QString& text, QWidget* parent = nullptr)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

bool finds(const QStringList& lines, const QString& what)
{
    return !lines.filter(what).isEmpty();
}

QStringList fitOf(QWidget& window)
{
    window.show();
    [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&window);
    return misfits(window, room);
}

QStringList walkOf(QWidget& window)
{
    QSet<QString> seen;
    window.show();
    return keyboardFaults(window, seen);
}

/// Paints what it is told, where it is told.
class Painted : public QWidget
{
public:
    Painted(const QList<std::pair<QRect, QString>>& texts, QWidget* parent) : QWidget(parent), m_texts(texts) {}

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        for (const auto& [rect, text] : m_texts)
            painter.drawText(rect, Qt::TextDontClip, text);
    }

private:
    QList<std::pair<QRect, QString>> m_texts;
};

} // namespace

void LooksTest::soundWindowHasNoFindings()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new QLineEdit;
    auto* label = plainLabel(u"&Name"_s);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(new QPushButton(u"Save"_s));
    QCOMPARE(fitOf(window), QStringList());
    QCOMPARE(unspoken(window), QStringList());
    QCOMPARE(walkOf(window), QStringList());
}

void LooksTest::cutLabelIsFound()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* label = plainLabel(u"A text that is longer than its place"_s);
    label->setFixedWidth(40);
    column->addWidget(label);
    const QStringList lines = fitOf(window);
    QVERIFY2(finds(lines, u"'A text that is longer than its place': needs "_s), qPrintable(lines.join(u'\n')));
}

void LooksTest::wordTooLongForItsLabelIsFound()
{
    QWidget window;
    auto* label = plainLabel(u"Donaudampfschifffahrtsgesellschaft"_s, &window);
    label->setWordWrap(true);
    label->setGeometry(0, 0, 60, 100);
    window.resize(200, 200);
    QVERIFY(finds(fitOf(window), u"its longest word needs"_s));
}

void LooksTest::wrappedLabelTooLowIsFound()
{
    QWidget window;
    auto* label = plainLabel(u"One line after another, and there is room for one of them only"_s, &window);
    label->setWordWrap(true);
    label->setGeometry(0, 0, 150, 16);
    window.resize(200, 200);
    QVERIFY(finds(fitOf(window), u": needs "_s));
}

void LooksTest::textPaintedPastTheEdgeIsFound()
{
    QWidget window;
    auto* painted = new Painted({{QRect(70, 10, 20, 20), u"Past the edge"_s}}, &window);
    painted->setGeometry(0, 0, 100, 40);
    window.resize(300, 100);
    QVERIFY(finds(fitOf(window), u"paints 'Past the edge' at"_s));
    QCOMPARE(textsPaintedBy(*painted).size(), size_t(1));
}

void LooksTest::textPaintedOverTextIsFound()
{
    QWidget window;
    auto* painted = new Painted({{QRect(5, 10, 90, 20), u"first"_s}, {QRect(8, 12, 90, 20), u"second"_s}}, &window);
    painted->setGeometry(0, 0, 100, 60);
    window.resize(300, 100);
    QVERIFY(finds(fitOf(window), u"paints 'first' over 'second'"_s));

    QWidget other;
    auto* field = new QLineEdit(u"Chosen"_s, &other);
    field->selectAll();
    other.resize(300, 100);
    QVERIFY(!finds(fitOf(other), u"paints 'Chosen' over"_s));
}

void LooksTest::elidedTextIsFound()
{
    QWidget window;
    auto* painted = new Painted({{QRect(0, 10, 90, 20), u"Some of…"_s}}, &window);
    painted->setGeometry(0, 0, 100, 60);
    auto* honest = new QPushButton(u"Save PDF…"_s, &window);
    honest->move(0, 60);
    window.resize(300, 120);
    const QStringList lines = fitOf(window);
    QVERIFY(finds(lines, u"elides its text to 'Some of…'"_s));
    QVERIFY(!finds(lines, u"Save PDF"_s));
}

void LooksTest::elidedTextOfARowIsFound_data()
{
    QTest::addColumn<QString>("tip");
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<bool>("isFound");
    const QString whole = u"A goal whose title is so long that no list has room for it"_s;
    QTest::newRow("said nowhere") << QString() << u"A goal"_s << true;
    QTest::newRow("only spoken") << QString() << whole << true;
    QTest::newRow("only in the tip") << whole << u"A goal"_s << true;
    QTest::newRow("another tip") << u"Press it"_s << whole << true;
    QTest::newRow("in the tip and spoken") << whole << whole << false;
}

/// Paints what its row has in a role of its own, as far as there is room.
class Elided : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::UserRole).toString();
        painter->drawText(option.rect, Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, option.rect.width()));
    }
};

void LooksTest::elidedTextOfARowIsFound()
{
    QFETCH(QString, tip);
    QFETCH(QString, spoken);
    QFETCH(bool, isFound);
    QListWidget list;
    list.setItemDelegate(new Elided(&list));
    // What one row has in full helps no other.
    for (const QString& name : {spoken, u"A goal whose title is so long that no list has room for it"_s}) {
        auto* item = new QListWidgetItem(name, &list);
        item->setToolTip(tip);
        item->setSizeHint({100, 30});
    }
    list.item(0)->setData(Qt::UserRole, u"A goal whose title is so long that no list has room for it"_s);
    list.resize(160, 120);
    QCOMPARE(finds(fitOf(list), u"elides its text to 'A goal"_s), isFound);
}

void LooksTest::lineThatShowsItsEndIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("left to right") << u"Ask the head of Platform for a week on loan"_s;
    QTest::newRow("right to left") << u"اطلب من مديرة القسم أسبوعا للتجربة في فريق آخر"_s;
}

void LooksTest::lineThatShowsItsEndIsFound()
{
    QFETCH(QString, text);
    QWidget window;
    auto* button = new QPushButton(u"Elsewhere"_s, &window);
    button->setGeometry(0, 60, 100, 30);
    auto* line = new QLineEdit(text, &window); // its cursor is at the end
    line->setGeometry(0, 0, 100, 30);
    window.resize(200, 100);
    button->setFocus();
    QVERIFY(finds(fitOf(window), u"shows its end instead of its beginning"_s));
    line->setCursorPosition(0);
    QCOMPARE(fitOf(window), QStringList());
    line->end(false);
    line->setFocus(); // who types sees what is typed
    QCOMPARE(fitOf(window), QStringList());
}

void LooksTest::markOfAMnemonicIsFound()
{
    QWidget window;
    plainLabel(u"&Colours"_s, &window); // no buddy, so nothing that its key could lead to
    window.resize(200, 40);
    QVERIFY(finds(fitOf(window), u"paints the mark of a mnemonic: '&Colours'"_s));
}

void LooksTest::widgetsOverOneAnotherAreFound()
{
    QWidget window;
    (new QPushButton(u"One"_s, &window))->setGeometry(0, 0, 100, 40);
    (new QPushButton(u"Two"_s, &window))->setGeometry(80, 20, 100, 40);
    window.resize(300, 100);
    QVERIFY(finds(fitOf(window), u"lies over QPushButton 'Two' by 20x20"_s));
}

void LooksTest::widgetOutsideItsParentIsFound()
{
    QWidget window;
    auto* inside = new QWidget(&window);
    inside->setGeometry(0, 0, 100, 50);
    (new QPushButton(u"Out"_s, inside))->setGeometry(60, 0, 80, 40);
    window.resize(300, 100);
    QVERIFY(finds(fitOf(window), u"sticks out of its parent of 100x50"_s));
}

void LooksTest::sidewaysScrollingIsFound()
{
    QScrollArea area;
    auto* wide = new QWidget;
    wide->resize(600, 50);
    area.setWidget(wide);
    area.resize(300, 200);
    QVERIFY(finds(fitOf(area), u"has to be scrolled sideways"_s));
    // Whoever cannot be narrower is named, not those at the far side of the width that it makes.
    QScrollArea page;
    page.setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(plainLabel(u"A sentence that stands in one line, however narrow the page is"_s));
    column->addWidget(new QPushButton(u"Close"_s), 0, Qt::AlignRight);
    page.setWidget(inside);
    page.resize(200, 200);
    QVERIFY(finds(fitOf(page), u"for QScrollArea > QLabel 'A sentence"_s));
    area.setObjectName(u"board"_s);
    QVERIFY(!finds(fitOf(area), u"has to be scrolled sideways"_s));
}

void LooksTest::dialogLargerThanItsRoomIsFound()
{
    QWidget window;
    window.resize(900, 100);
    QVERIFY(finds(fitOf(window), u"does not fit on 800x600"_s));
}

void LooksTest::namelessControlsAreFound_data()
{
    QTest::addColumn<bool>("isScrolled");
    QTest::newRow("in a window") << false;
    QTest::newRow("in what is scrolled") << true;
}

void LooksTest::namelessControlsAreFound()
{
    QFETCH(const bool, isScrolled);
    auto* things = new QWidget;
    auto* column = new QVBoxLayout(things);
    column->addWidget(new QPushButton);
    auto* combo = new QComboBox;
    combo->addItem(u"A value is no name"_s);
    column->addWidget(combo);
    auto* list = new QListWidget;
    list->setAccessibleName(u"Rows"_s);
    list->addItem(QString());
    column->addWidget(list);
    QWidget window;
    auto* around = new QVBoxLayout(&window);
    if (isScrolled) {
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setWidget(things);
        around->addWidget(area);
    } else {
        around->addWidget(things);
    }
    window.show();
    const QStringList lines = unspoken(window);
    QVERIFY2(finds(lines, u"a Button without a name"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(finds(lines, u"a ComboBox without a name"_s));
    QVERIFY(finds(lines, u"a ListItem without a name"_s));
}

void LooksTest::smallTargetIsFound()
{
    QWidget window;
    (new QPushButton(u"Tiny"_s, &window))->setGeometry(0, 0, 60, 20);
    window.resize(200, 100);
    window.show();
    QVERIFY(finds(unspoken(window), u"a target of 60x20, less than 24"_s));
}

void LooksTest::nameShortenedInTheStatusBarIsNoFinding()
{
    QStatusBar line;
    line.setFixedWidth(200);
    line.showMessage(u"Moved: A name of so…"_s);
    QVERIFY(finds(fitOf(line), u"elides its text"_s));
    line.setToolTip(u"Moved: A name of some length"_s);
    QVERIFY(!finds(fitOf(line), u"elides its text"_s));
}

/// Says what of it can be pressed.
class Pressable : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QList<QRect> targets READ targets)

public:
    using QWidget::QWidget;
    [[nodiscard]] QList<QRect> targets() const { return all; }
    QList<QRect> all;
};

void LooksTest::smallPaintedTargetIsFound()
{
    QWidget window;
    auto* strip = new Pressable(&window);
    strip->setGeometry(0, 0, 100, 40);
    strip->all = {QRect(0, 0, 7, 22), QRect(30, 0, 24, 24)};
    window.resize(200, 100);
    window.show();
    const QStringList lines = unspoken(window);
    QVERIFY(finds(lines, u"Pressable: paints a target of 7x22, less than 24"_s));
    QCOMPARE(lines.filter(u"paints a target"_s).size(), 1);
}

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
