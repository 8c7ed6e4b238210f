// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_box.h"

#include "common/spoken_role.h"

#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace unrut {

TagBox::TagBox(QWidget* parent) : QComboBox(parent)
{
    constexpr int letters = 8; // a long tag is for the list that opens, not for the row of filters
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    nameChoice(*this, tr("Tags"));
    addItem(tr("All tags"));
    hide();
    connect(this, &QComboBox::currentIndexChanged, this, &TagBox::tagChosen);
}

QString TagBox::tag() const
{
    return currentIndex() > 0 ? currentText().sliced(1) : QString();
}

QSize TagBox::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize all = fontMetrics().size(Qt::TextSingleLine, itemText(0));
    return QComboBox::sizeHint().expandedTo(style()->sizeFromContents(QStyle::CT_ComboBox, &option, all, this));
}

QSize TagBox::minimumSizeHint() const
{
    return sizeHint();
}

void TagBox::fill(const std::vector<NameCount>& names)
{
    const QString before = tag();
    QStringList tags;
    for (const NameCount& name : names) {
        if (name.name.startsWith(QLatin1Char('#')))
            tags.append(name.name);
    }
    {
        const QSignalBlocker quiet(this);
        while (count() > 1)
            removeItem(count() - 1);
        addItems(tags);
        setCurrentIndex(before.isEmpty() ? 0 : std::max(0, findText(QLatin1Char('#') + before)));
    }
    setVisible(!tags.isEmpty());
    if (tag() != before)
        Q_EMIT tagChosen();
}

} // namespace unrut
