// SPDX-License-Identifier: GPL-3.0-or-later
// What normalizing costs, beside what parsing alone costs and beside python3-readability, all in one run over
// the same pages: bench_normalizer FOLDER [--rounds N] [--python PROGRAM]. FOLDER holds *.html, and may hold
// urls.tsv (name TAB address). CPU seconds of one thread, warm: the first round is not counted.
#include "export/CanonicalHtml.h"
#include "page/ArticleNormalizer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>

#include <ctime>
#include <functional>
#include <lexbor/html/html.h>
#include <optional>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    QByteArray bytes;
    QUrl address;
};

QList<Page> pagesOf(const QDir& folder) {
    QHash<QString, QUrl> addresses;
    if (QFile list(folder.filePath(u"urls.tsv"_s)); list.open(QIODevice::ReadOnly))
        for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts))
            addresses.insert(line.section(u'\t', 0, 0), QUrl(line.section(u'\t', 1, 1).trimmed()));
    QList<Page> pages;
    for (const QString& name : folder.entryList({u"*.html"_s}, QDir::Files, QDir::Name))
        if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
            pages.append(
                {file.readAll(), addresses.value(name.chopped(5), QUrl(u"https://news.invalid/"_s + name))});
    return pages;
}

/// What any reader of HTML pays at the least: the tree, and one look at every node.
std::size_t parseAndWalk(const QByteArray& bytes) {
    lxb_html_document_t* document = lxb_html_document_create();
    lxb_html_document_parse(document, reinterpret_cast<const lxb_char_t*>(bytes.constData()),
                            static_cast<std::size_t>(bytes.size()));
    std::size_t texts = 0;
    lxb_dom_node_t* root = lxb_dom_interface_node(document);
    for (lxb_dom_node_t* node = root; node;) {
        texts += node->type == LXB_DOM_NODE_TYPE_TEXT;
        if (node->first_child) {
            node = node->first_child;
            continue;
        }
        while (node && node != root && !node->next)
            node = node->parent;
        node = node == root ? nullptr : node->next;
    }
    lxb_html_document_destroy(document);
    return texts;
}

/// CPU seconds of one round, after one that warms up.
double secondsOf(const QList<Page>& pages, int rounds, const std::function<std::size_t(const Page&)>& work) {
    std::size_t sink = 0;
    for (const Page& page : pages)
        sink += work(page);
    const std::clock_t start = std::clock();
    for (int round = 0; round < rounds; ++round)
        for (const Page& page : pages)
            sink += work(page);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC / rounds;
    return sink > 0 ? seconds : 0;
}

constexpr char pythonRound[] = R"(
import pathlib, sys, time
try:
    from readability import Document
except ImportError:
    sys.exit(3)
pages = [p.read_bytes().decode('utf-8', 'replace') for p in sorted(pathlib.Path(sys.argv[1]).glob('*.html'))]
start = time.process_time()
for page in pages:
    try:
        Document(page).summary()
    except Exception:
        pass
print(time.process_time() - start)
)";

/// Nothing where python3-readability is not installed.
std::optional<double> pythonSeconds(const QString& program, const QString& folder) {
    QProcess python;
    python.start(program, {u"-c"_s, QString::fromLatin1(pythonRound), folder});
    constexpr int longest = 600'000; // ms
    if (!python.waitForFinished(longest) || python.exitCode() != 0)
        return std::nullopt;
    return python.readAllStandardOutput().trimmed().toDouble();
}

void print(const char* name, qsizetype pages, double bytes, double seconds, double bare) {
    std::printf("%-28s %10.1f %10.1f %9.3f\n", name, double(pages) / seconds, bytes / 1e6 / seconds,
                bare / seconds);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"rounds"_s, {}, u"number"_s, u"5"_s}, {u"python"_s, {}, u"program"_s, u"/usr/bin/python3"_s}});
    parser.addPositionalArgument(u"folder"_s, {});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0);
    const int rounds = parser.value(u"rounds"_s).toInt();
    const QList<Page> pages = pagesOf(QDir(folder));
    if (folder.isEmpty() || pages.isEmpty() || rounds < 1) {
        std::fputs("usage: bench_normalizer FOLDER [--rounds N] [--python PROGRAM]\n", stderr);
        return 2;
    }
    double bytes = 0;
    for (const Page& page : pages)
        bytes += double(page.bytes.size());
    const auto profiles = page::ProfileSet::load({});
    const double bare =
        secondsOf(pages, rounds, [](const Page& page) { return parseAndWalk(page.bytes) + 1; });
    const double normalized = secondsOf(pages, rounds, [&](const Page& page) {
        const auto result = page::normalize({page.bytes, page.address}, profiles);
        return result ? result->draft.blocks.size() + 1 : 1;
    });
    const double written = secondsOf(pages, rounds, [&](const Page& page) {
        const auto result = page::normalize({page.bytes, page.address}, profiles);
        return result ? static_cast<std::size_t>(exporting::canonicalHtml(result->draft.blocks).size()) + 1
                      : 1;
    });
    std::printf("%lld pages, %.1f MB, %d rounds\n%-28s %10s %10s %9s\n", static_cast<long long>(pages.size()),
                bytes / 1e6, rounds, "", "pages/cpu-s", "MB/cpu-s", "of bare");
    print("lexbor, parse and walk", pages.size(), bytes, bare, bare);
    print("normalize", pages.size(), bytes, normalized, bare);
    print("normalize, canonical HTML", pages.size(), bytes, written, bare);
    if (const auto python = pythonSeconds(parser.value(u"python"_s), folder))
        print("python3-readability", pages.size(), bytes, *python, bare);
    else
        std::puts("python3-readability           not installed");
    return 0;
}
