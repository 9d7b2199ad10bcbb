// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"

#include <QSettings>

namespace svodka {
namespace {

/// Enums are kept as words, so that the file can be read and a new order of the enum changes nothing.
const QStringList& words(InterfaceLanguage) {
    static const QStringList list{QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("ru")};
    return list;
}

const QStringList& words(PicturePolicy) {
    static const QStringList list{QStringLiteral("ask"), QStringLiteral("always"), QStringLiteral("never")};
    return list;
}

const QStringList& words(Theme) {
    static const QStringList list{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    return list;
}

const QStringList& words(ProxyChoice::Kind) {
    static const QStringList list{QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("http"),
                                  QStringLiteral("socks5")};
    return list;
}

template <typename T>
QVariant stored(T value) {
    if constexpr (std::is_enum_v<T>)
        return words(value).at(static_cast<int>(value));
    else
        return value;
}

template <typename T>
std::optional<T> read(const QVariant& variant) {
    const QString text = variant.toString().trimmed();
    if constexpr (std::is_enum_v<T>) {
        const auto index = words(T{}).indexOf(text);
        return index < 0 ? std::nullopt : std::optional(static_cast<T>(index));
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text == QLatin1StringView("true"))
            return true;
        return text == QLatin1StringView("false") ? std::optional(false) : std::nullopt;
    } else {
        bool ok = false;
        const int number = text.toInt(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
}

QString stateKey(const QString& name) {
    return QStringLiteral("window/state/") + name;
}

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent),
      m_store(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

Settings::~Settings() = default;

template <typename T>
T Settings::get(const Key<T>& key) const {
    const auto value = read<T>(m_store->value(QString::fromLatin1(key.name)));
    return value && key.allows(*value) ? *value : key.standard;
}

template <typename T>
void Settings::set(const Key<T>& key, T value) {
    if (!key.allows(value))
        value = key.standard;
    const QString name = QString::fromLatin1(key.name);
    m_store->setValue(name, stored(value));
    m_store->sync();
    emit changed(name);
}

template InterfaceLanguage Settings::get(const Key<InterfaceLanguage>&) const;
template PicturePolicy Settings::get(const Key<PicturePolicy>&) const;
template Theme Settings::get(const Key<Theme>&) const;
template int Settings::get(const Key<int>&) const;
template bool Settings::get(const Key<bool>&) const;
template void Settings::set(const Key<InterfaceLanguage>&, InterfaceLanguage);
template void Settings::set(const Key<PicturePolicy>&, PicturePolicy);
template void Settings::set(const Key<Theme>&, Theme);
template void Settings::set(const Key<int>&, int);
template void Settings::set(const Key<bool>&, bool);

QByteArray Settings::windowState(const QString& name) const {
    return m_store->value(stateKey(name)).toByteArray();
}

void Settings::setWindowState(const QString& name, const QByteArray& state) {
    m_store->setValue(stateKey(name), state);
}

QString Settings::author() const {
    return m_store->value(QStringLiteral("discussion/author")).toString();
}

void Settings::setAuthor(const QString& name) {
    m_store->setValue(QStringLiteral("discussion/author"), name);
    m_store->sync();
    emit changed(QStringLiteral("discussion/author"));
}

ProxyChoice Settings::proxy() const {
    const QString name = QString::fromLatin1(proxyName);
    ProxyChoice choice;
    choice.kind = read<ProxyChoice::Kind>(m_store->value(name)).value_or(ProxyChoice::Kind::System);
    choice.host = m_store->value(name + QStringLiteral("Host")).toString().trimmed();
    const int port = m_store->value(name + QStringLiteral("Port")).toInt();
    choice.port = port > 0 && port <= 65535 ? static_cast<quint16>(port) : 0;
    const bool needsHost = choice.kind == ProxyChoice::Kind::Http || choice.kind == ProxyChoice::Kind::Socks5;
    return needsHost && choice.host.isEmpty() ? ProxyChoice{} : choice;
}

void Settings::setProxy(const ProxyChoice& proxy) {
    const QString name = QString::fromLatin1(proxyName);
    m_store->setValue(name, stored(proxy.kind));
    m_store->setValue(name + QStringLiteral("Host"), proxy.host);
    m_store->setValue(name + QStringLiteral("Port"), int{proxy.port});
    m_store->sync();
    emit changed(name);
}

} // namespace svodka
