#include "app/remarks.h"

#include "app/text_around.h"
#include "base/credentials.h"
#include "base/text.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "words/opened.h"
#include "words/remarks.h"

namespace app {
namespace {

constexpr size_t kLongestQuote = 80;

std::string quoted(const std::string& text) {
    return base::shorten_masked(text, kLongestQuote);
}

void add_user_data(std::vector<std::string>& remarks, const std::string& asked,
                   const job::TextFact& got) {
    if (asked.empty() || got.value == asked) return;
    remarks.push_back(got.has_value() ? words::other_user_data(quoted(got.value), quoted(asked))
                                      : std::string(words::kNoUserData));
}

void add_place(std::vector<std::string>& remarks, const Loaded& loaded,
               const job::Location& location) {
    if (location.envelope == document::kNoNode) return;
    if (location.listed > 1) {
        if (!loaded.exchange.source.is_network())
            return remarks.push_back(words::first_job_of_list(location.listed));
        remarks.push_back(location.by_id ? words::job_by_id_in_list(location.listed)
                                         : words::first_job_in_list(location.listed));
        return;
    }
    const bool is_xml = loaded.document.format == document::Format::kXml;
    remarks.push_back(words::job_in_envelope(quoted(document::path_of(
        loaded.document, location.node,
        is_xml ? document::PathLanguage::kXPath : document::PathLanguage::kJsonPath))));
}

}  // namespace

bool is_other_job(const Loaded& loaded) {
    const job::TextFact& id = loaded.job->id;
    return id.has_value() && base::trim(id.value) != loaded.exchange.request.id;
}

std::vector<std::string> remarks_on(const Loaded& loaded, const job::Location& location) {
    std::vector<std::string> remarks;
    if (!loaded.exchange.source.is_network()) {
        add_place(remarks, loaded, location);
        return remarks;
    }
    const api::Request& request = loaded.exchange.request;
    if (is_other_job(loaded))
        remarks.push_back(words::other_job(request.id, quoted(loaded.job->id.value)));
    const std::string asked = api::origin_of(request.api_address);
    const std::string responded = api::origin_of(loaded.exchange.answer.url);
    if (!responded.empty() && responded != asked)
        remarks.push_back(words::redirected(asked, responded));
    const bool wants_xml = request.options.format == api::BodyFormat::kXml;
    const bool is_xml = loaded.document.format == document::Format::kXml;
    if (wants_xml != is_xml)
        remarks.emplace_back(wants_xml ? words::kJsonInsteadOfXml : words::kXmlInsteadOfJson);
    add_user_data(remarks, request.options.user_data, loaded.job->user_data);
    add_place(remarks, loaded, location);
    for (std::string& remark : remarks_on_text_around(loaded.document))
        remarks.push_back(std::move(remark));
    if (loaded.exchange.answer.transport == api::Transport::kBroken)
        remarks.emplace_back(words::kBrokenBehindJob);
    return remarks;
}

}  // namespace app
