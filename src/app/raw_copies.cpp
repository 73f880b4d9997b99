#include "app/raw_copies.h"

#include <algorithm>

#include "app/raw_body.h"
#include "document/query.h"
#include "words/copying.h"

namespace app {
namespace {

using document::Document;
using document::NodeId;

// "job-559c…", "file-559c…": the characters of IDs are safe in file names.
std::string file_name(const State& state) {
    const std::string& id = state.loaded->exchange.request.id;
    if (state.raw.body.empty()) return id.empty() ? "job" : "job-" + id;
    std::string name = state.raw.body;
    std::replace(name.begin(), name.end(), '/', '-');
    return name;
}

std::string_view element_of(const Document& document, const document::Node& node) {
    const std::string_view bytes = document.bytes;
    size_t end = node.value.end;
    // Behind the end tag, where the element has one and it was received.
    if (bytes.substr(end, 2) == "</") end = std::min(bytes.find('>', end), bytes.size() - 1) + 1;
    const size_t begin = node.key.begin - 1;
    return bytes.substr(begin, end - begin);
}

}  // namespace

std::string_view branch_of(const Document& document, NodeId node) {
    return document[node].form == document::Form::kElement ? element_of(document, document[node])
                                                           : document::token(document, node);
}

void copy_body(const State& state, Effects& effects) {
    const Document* document = raw_document(state);
    if (document == nullptr) return;
    const auto invalid = static_cast<int64_t>(document->invalid_count);
    std::string what =
        invalid > 0 ? words::thing_mended_body(invalid, document->encoding) : words::kThingBody;
    effects.push_back(CopyText{std::move(what), document->bytes});
}

void save_body(const State& state, Effects& effects) {
    const Document* document = raw_document(state);
    if (document == nullptr) return;
    SaveFile file{file_name(state), "text/plain", document->received()};
    if (!document->has_root()) {
        file.name += ".txt";
    } else {
        const bool xml = document->format == document::Format::kXml;
        file.name += xml ? ".xml" : ".json";
        file.media_type = xml ? "application/xml" : "application/json";
    }
    effects.push_back(std::move(file));
}

void copy_raw_part(const State& state, Effects& effects, RawPart part) {
    const Document* document = raw_document(state);
    if (document == nullptr) return;
    if (part == RawPart::kHash) {
        effects.push_back(CopyText{words::kThingHash, raw_checks(state)->sha256()});
        return;
    }
    const NodeId node = state.raw.selected;
    if (node >= document->nodes.size()) return;
    CopyText copy;
    switch (part) {
        case RawPart::kPath: copy = {words::kThingPath, state.raw.selected_path}; break;
        case RawPart::kKey:
            copy = {words::kThingKey, document::whole_key_text(*document, node)};
            break;
        case RawPart::kValue:
            copy = {words::kThingValue, document::whole_text(*document, node)};
            break;
        case RawPart::kBranch:
            copy = {words::kThingBranch, std::string(branch_of(*document, node))};
            break;
        case RawPart::kHash: break;
    }
    effects.push_back(std::move(copy));
}

}  // namespace app
