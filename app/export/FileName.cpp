// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/FileName.h"

#include "core/Text.h"

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

constexpr qsizetype longestName = 120; // bytes, without the suffix; file systems end at 255

/// What a person cannot see in a name, or a file system or a shell takes for something else.
bool isUnsafe(QChar c) {
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           u"/\\:*?\"<>|"_s.contains(c);
}

/// "CON", "con.txt", "LPT1": names of devices on Windows, whatever follows the first dot.
bool isDevice(const QString& name) {
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (QStringList{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s}.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1)) &&
           stem.back().isDigit();
}

QString cut(QString name) {
    while (name.toUtf8().size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

QString fileName(const QString& title, Format format) {
    QString name = text::oneLine(title);
    for (QChar& c : name)
        if (isUnsafe(c))
            c = u' ';
    name = cut(text::folded(name));
    while (!name.isEmpty() && u".-~ "_s.contains(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && u". "_s.contains(name.back()))
        name.chop(1);
    if (name.isEmpty() || isDevice(name))
        name.prepend(name.isEmpty() ? u"svodka"_s : u"svodka "_s);
    return name + fileSuffix(format);
}

} // namespace svodka::exporting
