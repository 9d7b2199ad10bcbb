// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Language.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace svodka {

/// Switches the interface's language at once: Svodka's words, Qt's own buttons, plurals, dates and numbers.
/// Widgets hear of it as QEvent::LanguageChange.
class LanguageController : public QObject {
    Q_OBJECT
public:
    explicit LanguageController(QObject* parent = nullptr);
    void setLanguage(InterfaceLanguage language);
    [[nodiscard]] InterfaceLanguage language() const { return m_language; } ///< as chosen, System included
    [[nodiscard]] InterfaceLanguage effective() const;                      ///< English or Russian
    [[nodiscard]] QLocale locale() const;

signals:
    void languageChanged();

private:
    InterfaceLanguage m_language = InterfaceLanguage::System;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace svodka
