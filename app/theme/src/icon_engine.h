// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIconEngine>
#include <QPalette>
#include <QString>

#include <map>
#include <memory>
#include <optional>

class QSvgRenderer;

namespace unrut {

/// Draws one SVG in the colour of a palette. QtSvg draws 'currentColor' black, so the colour is put into the text of
/// the drawing before it is read; each colour's reading is kept.
class IconEngine final : public QIconEngine
{
public:
    /// Without \a palette, the application's palette at the moment of painting.
    IconEngine(QString name, QByteArray drawing, std::optional<QPalette> palette);
    /// Turned round where the program is read from the right: for an icon that points back or onwards.
    void setMirrors(bool mirrors) { m_mirrors = mirrors; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;
    QIconEngine* clone() const override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode, QIcon::State state) const;
    [[nodiscard]] QSvgRenderer& rendererFor(const QColor& colour);

    QString m_name;
    QByteArray m_drawing;
    std::optional<QPalette> m_palette;
    bool m_mirrors = false;
    std::map<QRgb, std::shared_ptr<QSvgRenderer>> m_renderers;
};

/// How QIcon::name() of an icon made here begins; no icon theme has such names.
[[nodiscard]] QString ourPrefix();

} // namespace unrut
