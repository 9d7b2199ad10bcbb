// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace svodka {

/// The first thing that a new reader sees: language, what to read, pictures. One page, everything changeable
/// later, skippable; works without a network.
class FirstStartPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPage(Services& services, QWidget* parent = nullptr);

    struct Choice {
        bool sample = false;
        bool editions = false;
        bool address = false;
        bool import = false;
    };

signals:
    void languageChosen(svodka::InterfaceLanguage language);
    void finished(const svodka::FirstStartPage::Choice& choice);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    QRadioButton* languageButton(InterfaceLanguage language, const QString& name);
    QRadioButton* pictureButton(PicturePolicy policy, const QString& name);

    Services& m_services;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_languageLabel;
    QLabel* m_readLabel;
    QLabel* m_pictureLabel;
    QWidget* m_languageGroup;
    QWidget* m_pictureGroup;
    QRadioButton* m_system;
    QRadioButton* m_english;
    QRadioButton* m_russian;
    QCheckBox* m_sample;
    QCheckBox* m_editions;
    QCheckBox* m_address;
    QCheckBox* m_import;
    QRadioButton* m_ask;
    QRadioButton* m_always;
    QRadioButton* m_never;
    QPushButton* m_start;
    QPushButton* m_skip;
};

} // namespace svodka
