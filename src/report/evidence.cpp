#include "report/evidence.h"

#include <cstdint>

#include "base/version.h"
#include "document/text/sha256.h"
#include "report/evidence_page.h"
#include "report/evidence_parts.h"
#include "words/common.h"
#include "words/copying.h"
#include "words/evidence.h"

namespace report {
namespace {

constexpr std::string_view kPage = kEvidencePage;

uint32_t hex_value(char digit) {
    return static_cast<uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

// Of the bytes that a text of hexadecimal digits stands for (RFC 4648, 4).
std::string base64_of_hex(std::string_view hex) {
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    uint32_t bits = 0;
    int count = 0;
    for (const char digit : hex) {
        bits = (bits << 4 | hex_value(digit)) & 0x3ff;
        count += 4;
        if (count < 6) continue;
        count -= 6;
        text += kLetters[(bits >> count) & 0x3f];
    }
    if (count > 0) text += kLetters[(bits << (6 - count)) & 0x3f];
    while (text.size() % 4 != 0) text += '=';
    return text;
}

// As a policy names the one style that it allows (CSP 3, 2.3.1).
std::string hash_of_style() {
    constexpr std::string_view kBegin = "<style>";
    const size_t begin = kPage.find(kBegin) + kBegin.size();
    document::Sha256 hash;
    hash.add(kPage.substr(begin, kPage.find("</style>") - begin));
    return base64_of_hex(hash.hex());
}

// The page with its blanks filled in, in the order in which it has them.
std::string filled(const std::vector<std::pair<std::string_view, std::string>>& blanks) {
    std::string html;
    std::string_view rest = kPage;
    for (const auto& [blank, text] : blanks) {
        const size_t at = rest.find(blank);
        html.append(rest.substr(0, at)).append(text);
        rest.remove_prefix(at + blank.size());
    }
    return html.append(rest);
}

void write_about(Html& html, const Facts& facts) {
    html.element("h2", words::kEvidenceAbout);
    FactTable table(html, facts);
    table.row(words::kReportVersion, base::kVersion);
    table.row(words::kEvidenceBrowser, facts.browser);
    if (facts.saved_at_ms > 0)
        table.row(words::kEvidenceClock,
                  words::report_by_this_clock(time_text(facts, facts.saved_at_ms)));
}

std::string content_of(const Facts& facts) {
    Html html;
    write_element(html, facts, "h1", headline_of(facts));
    html.element("p", words::evidence_saved(time_text(facts, facts.saved_at_ms), base::kVersion),
                 {{"class", "muted"}});
    write_verdict(html, facts);
    write_job(html, facts);
    write_history(html, facts);
    write_requests(html, facts);
    write_received(html, facts);
    write_about(html, facts);
    return html.html();
}

}  // namespace

std::string evidence_file(const Facts& facts) {
    const std::string id = job_id_of(facts);
    const std::string title =
        id.empty() ? std::string(words::kEvidenceTitle) : words::evidence_title(id);
    return filled({{"{style}", hash_of_style()},
                   {"{version}", base::kVersion},
                   {"{title}", escaped(cleaned(facts, title))},
                   {"{content}", content_of(facts)}});
}

}  // namespace report
