// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/ProfileEditor.h"

#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/article/ArticleView.h"
#include "ui/notices/ProgressLine.h"
#include "ui/source/ElementModel.h"
#include "ui/source/SourceText.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace svodka {

namespace {

const QString generic = u"generic"_s; // what a page without a profile of its own is read by

QLabel* heading(const QString& objectName, QWidget* parent) {
    auto* made = plainLabel(objectName, parent);
    made->setFont(interfaceFont(1.0, QFont::DemiBold));
    made->setContentsMargins(12, 9, 12, 7);
    return made;
}

QWidget* column(QWidget* parent, std::initializer_list<QWidget*> parts, QLayout* below = nullptr) {
    auto* made = new QWidget(parent);
    made->setBackgroundRole(QPalette::AlternateBase);
    made->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* part : parts)
        layout->addWidget(part, part->sizePolicy().verticalPolicy() == QSizePolicy::Expanding);
    if (below)
        layout->addLayout(below);
    return made;
}

QHBoxLayout* row(std::initializer_list<QWidget*> parts) {
    auto* made = new QHBoxLayout;
    made->setContentsMargins(12, 7, 12, 8);
    made->setSpacing(8);
    for (QWidget* part : parts)
        made->addWidget(part);
    return made;
}

} // namespace

ProfileEditor::ProfileEditor(ProfileService& profiles, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_settings(settings),
      m_heading(heading(u"profileHeading"_s, this)),
      m_text(new SourceText(u"profileText"_s, this)),
      m_state(plainLabel(u"profileState"_s, this)),
      m_reset(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_treeHeading(heading(u"elementHeading"_s, this)),
      m_elements(new ElementModel(this)),
      m_tree(new QTreeView(this)),
      m_selector(new QLineEdit(this)),
      m_insert(new QPushButton(this)),
      m_showPlace(new QPushButton(this)),
      m_previewHeading(heading(u"previewHeading"_s, this)),
      m_progress(new ProgressLine(this)),
      m_previewPages(new QStackedWidget(this)),
      m_preview(new ArticleView(this)),
      m_nothing(plainLabel(u"previewNothing"_s, this, TextRole::Soft)) {
    setObjectName(u"profileEditor"_s);
    m_text->setWritable();
    m_state->setWordWrap(true);
    m_reset->setObjectName(u"resetProfileButton"_s);
    m_save->setObjectName(u"saveProfileButton"_s);
    m_save->setProperty("primary", true);
    m_tree->setObjectName(u"elementTree"_s);
    m_tree->setModel(m_elements);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, 260);
    m_selector->setObjectName(u"selectorField"_s);
    m_selector->setReadOnly(true);
    m_selector->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_insert->setObjectName(u"insertSelectorButton"_s);
    m_showPlace->setObjectName(u"showElementButton"_s);
    m_preview->setObjectName(u"profilePreview"_s);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(24, 24, 24, 24);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    buildLayout();
    dressTree();
    connectParts();
    retranslate();
}

/// The branches of a tree are drawn in the palette's highlight, its rows in the style's selection.
void ProfileEditor::dressTree() {
    QPalette dress = palette();
    dress.setColor(QPalette::Highlight, coloursOf(dress).selection);
    m_tree->setPalette(dress);
}

void ProfileEditor::buildLayout() {
    m_previewPages->addWidget(m_preview);
    m_previewPages->addWidget(m_nothing);
    auto* buttons = row({m_state, m_reset, m_save});
    buttons->setStretch(0, 1);
    auto* selector = row({m_selector, m_insert, m_showPlace});
    selector->setStretch(0, 1);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(u"profileSplitter"_s);
    left->addWidget(column(left, {m_heading, m_text}, buttons));
    left->addWidget(column(left, {m_treeHeading, m_tree}, selector));
    left->setSizes({400, 260});
    left->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"previewSplitter"_s);
    splitter->addWidget(left);
    splitter->addWidget(column(splitter, {m_previewHeading, m_progress, m_previewPages}));
    splitter->setSizes({600, 500});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void ProfileEditor::connectParts() {
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_setting || !m_text->isComplete())
            return;
        m_saved = false;
        m_failure.reset();
        m_delay.start();
    });
    connect(&m_delay, &QTimer::timeout, this, [this] {
        keepDraft();
        preview();
    });
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_reset, &QPushButton::clicked, this, &ProfileEditor::reset);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfileEditor::chooseElement);
    connect(m_insert, &QPushButton::clicked, this, &ProfileEditor::insertSelector);
    connect(m_showPlace, &QPushButton::clicked, this, [this] {
        if (const PageElement* element = m_elements->element(m_tree->currentIndex()))
            emit placeAsked(element->place);
    });
}

void ProfileEditor::setPage(const PageSource& page, const PageReading& reading) {
    if (m_delay.isActive())
        keepDraft(); // of the page before
    m_delay.stop();
    m_page = page;
    m_elements->setElements(reading.outline.elements);
    m_tree->expandToDepth(1);
    chooseElement();
    const QString id = reading.article.content.profile;
    showProfile(id == generic ? ProfileService::draftFor(page.address) : m_profiles.profile(id));
    show(reading);
    if (isChanged())
        preview();
}

void ProfileEditor::clear() {
    m_page = {};
    m_delay.stop();
    m_elements->setElements({});
    showProfile({});
    m_reading.reset();
    m_preview->showArticle(nullptr);
    retranslate();
}

/// With what was written and not saved before, if there is any.
void ProfileEditor::showProfile(const ProfileText& profile) {
    const QScopedValueRollback setting(m_setting, true);
    m_profile = profile;
    const QString draft = QString::fromUtf8(m_settings.windowState(draftKey()));
    m_text->setSource(draft.isEmpty() ? profile.json : draft, u"JSON"_s);
    m_fault.reset();
    m_failure.reset();
    m_saved = false;
    sayState();
}

QString ProfileEditor::draftKey() const {
    return u"profileDraft/"_s + m_profile.id;
}

bool ProfileEditor::isChanged() const {
    return m_text->toPlainText() != m_profile.json;
}

void ProfileEditor::keepDraft() {
    if (!m_profile.id.isEmpty())
        m_settings.setWindowState(draftKey(), isChanged() ? m_text->toPlainText().toUtf8() : QByteArray());
}

void ProfileEditor::preview() {
    m_progress->setBusy();
    sayState();
    whenReady(m_profiles.preview(m_page, m_text->toPlainText()), this,
              [this, id = m_profile.id](const Result<PageReading>& reading) {
                  if (id == m_profile.id && (reading || reading.error().kind != ErrorKind::Cancelled))
                      take(reading);
              });
}

/// With a fault in it, the last sound result stays.
void ProfileEditor::take(const Result<PageReading>& reading) {
    m_progress->setIdle();
    m_fault = reading ? std::optional<Error>() : reading.error();
    if (m_fault)
        m_text->setFault(int(m_fault->number), errorText(*m_fault));
    else
        m_text->setFault(0, {});
    if (reading)
        show(*reading);
    sayState();
}

void ProfileEditor::show(const PageReading& reading) {
    m_reading = reading;
    if (reading.isArticle) {
        const ReadingPosition position = m_preview->readingPosition();
        const bool wasThere = m_preview->article();
        m_preview->showArticle(
            std::make_unique<ArticleDocument>(reading.article, ArticleLook::of(palette(), m_settings)));
        if (wasThere)
            m_preview->setReadingPosition(position);
    }
    m_previewPages->setCurrentWidget(reading.isArticle ? static_cast<QWidget*>(m_preview) : m_nothing);
    sayState();
}

void ProfileEditor::save() {
    m_delay.stop();
    m_save->setEnabled(false);
    whenReady(m_profiles.save(m_text->toPlainText()), this,
              [this, json = m_text->toPlainText(), key = draftKey()](const Result<void>& saved) {
                  if (!saved && saved.error().kind == ErrorKind::BadProfile) {
                      m_fault = saved.error();
                      m_text->setFault(int(m_fault->number), errorText(*m_fault));
                  } else if (!saved) {
                      m_failure = saved.error();
                  } else {
                      m_settings.setWindowState(key, {});
                      m_profile.json = json;
                      m_saved = true;
                      emit readingChanged();
                  }
                  sayState();
              });
}

/// The reader's text can be had back with Undo, and lies beside the profiles.
void ProfileEditor::reset() {
    m_delay.stop();
    whenReady(m_profiles.reset(m_profile.id), this, [this](const Result<void>& done) {
        if (!done) {
            m_failure = done.error();
            return sayState();
        }
        m_profile.json = m_profile.builtIn;
        if (!m_profile.builtIn.isEmpty())
            m_text->replaceText(m_profile.builtIn);
        emit readingChanged();
    });
}

void ProfileEditor::showRule(const QString& rule) {
    const qsizetype colon = rule.indexOf(u": "_s);
    QString selector = rule.sliced(colon < 0 ? 0 : colon + 2);
    selector.replace(u'"', u"\\\""_s); // as JSON writes it
    const QStringList lines = m_text->toPlainText().split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        if (lines[i].contains(u'"' + selector + u'"')) {
            m_text->showLine(i + 1);
            QTextCursor cursor = m_text->textCursor();
            cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                                int(lines[i].indexOf(u'"' + selector)) + 1);
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(selector.size()));
            m_text->setTextCursor(cursor);
            break;
        }
    m_text->setFocus();
}

void ProfileEditor::showElementAt(qsizetype offset) {
    const QModelIndex index = m_elements->indexAt(offset);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ProfileEditor::chooseElement() {
    const PageElement* element = m_elements->element(m_tree->currentIndex());
    m_selector->setText(element ? element->selector : QString());
    m_insert->setEnabled(element);
    m_showPlace->setEnabled(element && element->place.isKnown());
}

void ProfileEditor::insertSelector() {
    QString json = m_selector->text();
    json.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    m_text->insertPlainText(u'"' + json + u'"');
    m_text->setFocus();
}

void ProfileEditor::sayState() {
    QString words;
    bool warns = true;
    if (m_failure)
        words = errorText(*m_failure);
    else if (m_fault)
        words = errorText(*m_fault);
    else if (m_reading && isChanged() && m_reading->article.content.profile != m_profile.id)
        words = tr("This page is read by another profile: “markup” finds nothing here.");
    else if (warns = false; m_saved)
        words = tr("Saved. It counts from the next page on.");
    else if (isChanged())
        words = tr("Changed, not saved yet.");
    else if (!m_profile.id.isEmpty() && m_profiles.profile(m_profile.id).json.isEmpty())
        words = tr("There is no profile for this site yet. This is a beginning.");
    m_state->setText(words);
    m_state->setForegroundRole(warns ? QPalette::BrightText : QPalette::PlaceholderText);
    m_save->setEnabled(!m_fault && isChanged() && !m_profile.id.isEmpty());
    const bool kept = !m_profiles.profile(m_profile.id).json.isEmpty();
    m_reset->setEnabled(kept && (m_profile.isOwn() || isChanged()));
    m_heading->setText(m_profile.id.isEmpty() ? tr("Profile")
                       : m_profile.builtIn.isEmpty() || m_profile.isOwn()
                           ? tr("Profile: %1 (yours)").arg(m_profile.id)
                           : tr("Profile: %1").arg(m_profile.id));
    const int removed = m_reading ? int(m_reading->article.content.furniture.size()) : 0;
    m_previewHeading->setText(tr("The article; %n part(s) left out", nullptr, removed));
}

void ProfileEditor::retranslate() {
    m_text->setAccessibleName(tr("Profile of the site"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the profile that comes with Svodka"));
    m_save->setText(tr("Save"));
    m_treeHeading->setText(tr("Elements of the page"));
    m_tree->setAccessibleName(tr("Elements of the page"));
    m_selector->setPlaceholderText(tr("Choose an element to see its selector"));
    m_selector->setAccessibleName(tr("Selector of the element"));
    m_insert->setText(tr("Insert"));
    m_insert->setToolTip(tr("Puts the selector where the cursor is in the profile"));
    m_showPlace->setText(tr("Show in Source"));
    m_preview->setAccessibleName(tr("The article as this profile reads it"));
    m_nothing->setText(tr("With this profile no article is found on the page."));
    if (m_fault)
        m_text->setFault(int(m_fault->number), errorText(*m_fault));
    sayState();
}

void ProfileEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_reading)
            show(*m_reading);
    }
    if (event->type() == QEvent::PaletteChange) {
        dressTree();
        if (m_reading)
            show(*m_reading);
    }
    QWidget::changeEvent(event);
}

} // namespace svodka
