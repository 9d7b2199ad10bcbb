// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Language.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace svodka {

bool isRightToLeft(QStringView language) {
    const QString known = normalizedLanguage(language);
    return !known.isEmpty() && QLocale(known).textDirection() == Qt::RightToLeft;
}

QString normalizedLanguage(QStringView language) {
    QString tag = language.trimmed().toString().toLower().replace(u'_', u'-');
    qsizetype primaryLength = tag.indexOf(u'-');
    if (primaryLength < 0)
        primaryLength = tag.size();
    const bool letters = std::all_of(tag.cbegin(), tag.cbegin() + primaryLength,
                                     [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!letters || primaryLength < 2 || primaryLength > 3 || tag.size() > 35)
        return {};
    if (primaryLength == 2)
        return tag;
    // ISO 639-2 codes as the field guide's `analytics:lang` has them.
    const QString primary = tag.left(primaryLength);
    const QLocale::Language known = QLocale::codeToLanguage(primary);
    if (known == QLocale::AnyLanguage)
        return tag;
    return QLocale::languageToCode(known) + tag.mid(primaryLength);
}

} // namespace svodka
