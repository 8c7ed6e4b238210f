// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// app_icons LARGE.svg SMALL.svg OUT.ico|OUT.icns: the program's icon as Windows and macOS want it, drawn while the
// packages are built, so that there is one drawing and no picture that could differ from it. Both formats are rows of
// PNG files: ICO with a directory before them (learn.microsoft.com, 'The format of icon resources'), ICNS each with its
// type and length (developer.apple.com, 'Icon Families').

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextStream>

#include <array>
#include <cstdio>
#include <utility>
#include <vector>

namespace {

using Drawings = std::pair<QString, QString>; ///< the usual one, and the one with fewer lines for few pixels

QByteArray pictureOf(const Drawings& drawings, int side)
{
    constexpr int mostOfSmall = 24;
    QSvgRenderer drawing(side <= mostOfSmall ? drawings.second : drawings.first);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool isDrawn = drawing.isValid() && buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG");
    return isDrawn ? bytes : QByteArray();
}

QByteArray windowsIcon(const Drawings& drawings)
{
    constexpr std::array sides = {16, 20, 24, 32, 40, 48, 64, 128, 256};
    constexpr quint32 headLength = 6;
    constexpr quint32 entryLength = 16;
    QByteArray directory;
    QByteArray pictures;
    QDataStream out(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16{0} << quint16{1} << quint16{sides.size()};
    for (const int side : sides) {
        const QByteArray picture = pictureOf(drawings, side);
        if (picture.isEmpty())
            return {};
        const auto length = static_cast<quint8>(side % 256); // 256 is written as 0
        const quint32 offset = headLength + entryLength * quint32{sides.size()} + static_cast<quint32>(pictures.size());
        out << length << length << quint8{0} << quint8{0} << quint16{1} << quint16{32}
            << static_cast<quint32>(picture.size()) << offset;
        pictures += picture;
    }
    return directory + pictures;
}

QByteArray macIcon(const Drawings& drawings)
{
    const std::vector<std::pair<const char*, int>> kinds = {{"icp4", 16},  {"icp5", 32},  {"icp6", 64},   {"ic07", 128},
                                                            {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}, {"ic11", 32},
                                                            {"ic12", 64},  {"ic13", 256}, {"ic14", 512}};
    constexpr int headLength = 8;
    QByteArray icons;
    const auto head = [](const char* type, qsizetype length) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.writeRawData(type, 4);
        out << static_cast<quint32>(length + headLength);
        return bytes;
    };
    for (const auto& [type, side] : kinds) {
        const QByteArray picture = pictureOf(drawings, side);
        if (picture.isEmpty())
            return {};
        icons += head(type, picture.size()) + picture;
    }
    return head("icns", icons.size()) + icons;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int wanted = 4;
    if (argc != wanted) {
        QTextStream(stderr) << "app_icons LARGE.svg SMALL.svg OUT.ico|OUT.icns\n";
        return 2;
    }
    const Drawings drawings(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]));
    const QString place = QFile::decodeName(argv[3]);
    const QByteArray icon = place.endsWith(QLatin1String(".icns")) ? macIcon(drawings) : windowsIcon(drawings);
    QSaveFile file(place);
    if (icon.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(icon) != icon.size() || !file.commit()) {
        QTextStream(stderr) << "app_icons: " << place << " cannot be made\n";
        return 1;
    }
    return 0;
}
