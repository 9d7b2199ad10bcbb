// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/LanguageController.h"

#include <QCoreApplication>

namespace svodka {
namespace {

bool systemSpeaksRussian() {
    for (const QString& language : QLocale::system().uiLanguages()) {
        const auto spoken = QLocale(language).language();
        if (spoken == QLocale::Russian)
            return true;
        if (spoken == QLocale::English)
            return false;
    }
    return false;
}

void exchange(QTranslator& translator, const QString& file) {
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

LanguageController::LanguageController(QObject* parent) : QObject(parent) {
    setLanguage(InterfaceLanguage::System);
}

void LanguageController::setLanguage(InterfaceLanguage language) {
    m_language = language;
    // First the locale: who hears of the change already formats numbers and dates by it.
    QLocale::setDefault(locale());
    const QString code =
        effective() == InterfaceLanguage::Russian ? QStringLiteral("ru") : QStringLiteral("en");
    exchange(m_qtWords, QStringLiteral(":/i18n/qtbase_%1.qm").arg(code));
    exchange(m_words, QStringLiteral(":/i18n/svodka_%1.qm").arg(code));
    emit languageChanged();
}

InterfaceLanguage LanguageController::effective() const {
    if (m_language != InterfaceLanguage::System)
        return m_language;
    return systemSpeaksRussian() ? InterfaceLanguage::Russian : InterfaceLanguage::English;
}

QLocale LanguageController::locale() const {
    const auto language = effective() == InterfaceLanguage::Russian ? QLocale::Russian : QLocale::English;
    const QLocale system = QLocale::system();
    return system.language() == language ? system : QLocale(language);
}

} // namespace svodka
