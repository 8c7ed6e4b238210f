// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <theme/fonts.h>
#include <theme/painting.h>

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <QtMath>

#include <algorithm>

namespace unrut {

namespace {

constexpr QChar mayBreak(0x200B);
constexpr int longestWord = 24;

QFont fontFor(TextRole role)
{
    const Fonts fonts = fontsFor(QApplication::font());
    switch (role) {
    case TextRole::Body:
    case TextRole::Muted:
        return fonts.base;
    case TextRole::Small:
    case TextRole::SmallMuted:
        return fonts.small;
    case TextRole::TinyMuted:
        return fonts.tiny;
    case TextRole::CardTitle:
        return fonts.cardTitle;
    case TextRole::PanelTitle:
    case TextRole::PanelTitleMuted:
        return fonts.panelTitle;
    case TextRole::PageTitle:
        return fonts.pageTitle;
    case TextRole::HeroTitle:
        return fonts.heroTitle;
    case TextRole::Statement:
        return fonts.statement;
    case TextRole::Lead:
    case TextRole::LeadMuted:
        return fonts.lead;
    }
    Q_UNREACHABLE();
}

bool isMuted(TextRole role)
{
    return role == TextRole::Muted || role == TextRole::SmallMuted || role == TextRole::TinyMuted ||
           role == TextRole::LeadMuted || role == TextRole::PanelTitleMuted;
}

/// A layout of one paragraph knows no other end of a line.
QString withLineSeparators(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

qreal widestLine(const QTextLayout& layout)
{
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    return width;
}

/// Such text is left to QLabel, which knows how.
bool canBeSelected(const QLabel& label)
{
    return label.textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// What QLabel does, but for the side: it would have figures and Latin letters of an Arabic window begin at the left.
void paintUnbroken(QPainter& painter, const QLabel& label)
{
    const QStyle& style = *label.style();
    int flags = static_cast<int>(QStyle::visualAlignment(label.layoutDirection(), label.alignment()).toInt());
    if (label.buddy())
        flags |= Qt::TextShowMnemonic;
    if (label.buddy() && !style.styleHint(QStyle::SH_UnderlineShortcut, nullptr, &label))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(&painter, label.contentsRect(), flags, label.palette(), label.isEnabled(), label.text(),
                       label.foregroundRole());
}

} // namespace

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    wear();
}

TextLabel* TextLabel::wrapping(TextRole role, const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(role, text, parent);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    wear();
}

void TextLabel::setLongestLine(int characters)
{
    m_longestLine = characters;
    wear();
}

int TextLabel::longestLine() const
{
    constexpr int averageCharacters = 90;
    return QFontMetrics(QApplication::font()).averageCharWidth() * averageCharacters;
}

bool TextLabel::breaksLines() const
{
    return wordWrap() && !canBeSelected(*this);
}

QTextLayout& TextLabel::shaped() const
{
    Measured& known = measured();
    if (!known.shaped) {
        known.shaped = std::make_unique<QTextLayout>(withLineSeparators(text()), font());
        known.shaped->setFormats(formats());
        known.shaped->setCacheEnabled(true); // lines may be broken anew, glyphs stay
    }
    return *known.shaped;
}

qreal TextLabel::layOut(QTextLayout& layout, qreal width) const
{
    QTextOption option;
    // It reads in its own direction and stands where all lines of the window do.
    option.setTextDirection(directionOf(text(), layoutDirection()));
    // A layout of text knows left and right only, not where reading begins.
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    option.setAlignment(side);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    const qreal pitch = this->pitch();
    const qreal longest = std::clamp<qreal>(width, 1, longestLine());
    const qreal unused = std::max(0.0, width - longest);
    const qreal x = side & Qt::AlignHCenter ? unused / 2 : side & Qt::AlignRight ? unused : 0;
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(longest);
        line.setPosition({x, y + std::max(0.0, (pitch - line.height()) / 2)});
        y += std::max(pitch, line.height());
    }
    layout.endLayout();
    return y;
}

qreal TextLabel::pitch() const
{
    Measured& known = measured();
    if (!known.pitch)
        known.pitch = linePitch(font(), QApplication::font());
    return *known.pitch;
}

QSizeF TextLabel::naturalSize() const
{
    Measured& known = measured();
    if (known.natural)
        return *known.natural;
    QTextLayout& layout = shaped();
    const qreal height = layOut(layout, QWIDGETSIZE_MAX);
    known.natural = QSizeF(widestLine(layout), height);
    return *known.natural;
}

QSize TextLabel::sizeHint() const
{
    if (breaksLines()) {
        const int natural = qCeil(naturalSize().width()) + 1;
        const int width = std::min({natural, longestLine(), maximumWidth()});
        return {width, heightForWidth(width)};
    }
    const QSize hint = wordWrap() ? QLabel::sizeHint() : plainSize();
    return hint.expandedTo({0, qRound(pitch())});
}

/// What QLabel says of lines that are not broken, without what it was told to be at least: it would keep that when it
/// is told another.
QSize TextLabel::plainSize() const
{
    Measured& known = measured();
    if (!known.plain) {
        const int flags = buddy() ? Qt::TextShowMnemonic : 0;
        const QSize text = fontMetrics().size(flags, this->text());
        const QMargins margins = contentsMargins();
        known.plain = text.grownBy(margins);
    }
    return *known.plain;
}

QSize TextLabel::minimumSizeHint() const
{
    const int line = qRound(pitch());
    if (!breaksLines()) {
        const QSize hint = wordWrap() ? QLabel::minimumSizeHint() : plainSize();
        return hint.expandedTo({0, line});
    }
    return {widestWord() + 1, line};
}

int TextLabel::widestWord() const
{
    Measured& known = measured();
    if (known.widest)
        return *known.widest;
    // With no room at all every line holds what cannot be broken.
    QTextLayout& layout = shaped();
    layOut(layout, 0);
    known.widest = qCeil(widestLine(layout));
    return *known.widest;
}

int TextLabel::heightForWidth(int width) const
{
    // A layout asks for all of its width, also where it will not give it.
    const int given = std::min(width, maximumWidth());
    Measured& known = measured();
    if (const auto height = known.heights.constFind(given); height != known.heights.constEnd())
        return *height;
    const int height = breaksLines() ? brokenHeight(given) : QLabel::heightForWidth(given);
    known.heights.insert(given, height);
    return height;
}

int TextLabel::brokenHeight(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    const QSizeF natural = naturalSize();
    qreal height = natural.height();
    if (room < qCeil(natural.width()))
        height = layOut(shaped(), room);
    return qCeil(height) + margins.top() + margins.bottom();
}

TextLabel::Measured& TextLabel::measured() const
{
    Measured now{text(), font(), contentsMargins(), formats(), wordWrap(), {}, {}, {}, {}, {}, {}};
    if (m_measured.text != now.text || m_measured.font != now.font || m_measured.margins != now.margins ||
        m_measured.formats != now.formats || m_measured.wraps != now.wraps)
        m_measured = std::move(now);
    return m_measured;
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (canBeSelected(*this)) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!wordWrap()) {
        paintUnbroken(painter, *this);
        return;
    }
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout& layout = shaped();
    const QRectF room = contentsRect();
    const qreal height = layOut(layout, room.width());
    const qreal above = alignment() & Qt::AlignTop ? 0 : std::max<qreal>(0, (room.height() - height) / 2);
    layout.draw(&painter, room.topLeft() + QPointF(0, above));
    measured().shaped.reset();
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange)
        m_measured = {};
    if (event->type() == QEvent::ApplicationFontChange)
        wear();
    return QLabel::event(event);
}

void TextLabel::wear()
{
    setFont(fontFor(m_role));
    setForegroundRole(isMuted(m_role) ? QPalette::PlaceholderText : QPalette::WindowText);
    if (m_longestLine > 0)
        setMaximumWidth(fontMetrics().averageCharWidth() * m_longestLine);
}

QString breakable(const QString& text)
{
    QString result;
    int inWord = 0;
    for (const QChar character : text) {
        // Never between the halves of a character, nor before a mark that belongs to the one before it.
        const bool begins = !character.isLowSurrogate() && !character.isMark();
        inWord = character.isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord && begins) {
            result += mayBreak;
            inWord = 1;
        }
        result += character;
    }
    return result;
}

void makeSelectable(QLabel& label, Qt::TextInteractionFlags how)
{
    label.setTextInteractionFlags(how);
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        label.setAlignment((label.alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

LineSeparator::LineSeparator(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFixedHeight(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Mid);
}

} // namespace unrut
