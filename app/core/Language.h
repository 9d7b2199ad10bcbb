// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>

namespace svodka {

/// The language of the interface. Articles have their own (BCP 47 strings).
enum class InterfaceLanguage { System, English, Russian };

/// True for languages written right to left (ar, fa, he, ur, ps, …); unknown = false.
[[nodiscard]] bool isRightToLeft(QStringView language);

/// "EN_us " → "en-us"; three-letter codes of the field guide ("rus") become two letters; nonsense → empty.
[[nodiscard]] QString normalizedLanguage(QStringView language);

} // namespace svodka
