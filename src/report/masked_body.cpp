#include "report/masked_body.h"

#include <algorithm>

#include "base/credentials.h"
#include "base/text.h"
#include "document/path/paths.h"
#include "document/query.h"
#include "words/evidence.h"

namespace report {
namespace {

using document::Document;
using document::Form;
using document::Kind;
using document::NodeId;

constexpr const char* kMask = "•••";

std::string escaped_for_xml(std::string text) {
    base::replace_all(text, "&", "&amp;");
    base::replace_all(text, "<", "&lt;");
    base::replace_all(text, ">", "&gt;");
    base::replace_all(text, "\"", "&quot;");
    return text;
}

// In the spelling of the body's format.
std::string spelled(const Document& document, NodeId node, std::string text) {
    if (document[node].form == Form::kJson) return base::quote_for_script(text);
    const bool quoted = document[node].form == Form::kAttribute &&
                        document::token(document, node).find_first_of("\"'") == 0;
    return quoted ? "\"" + escaped_for_xml(std::move(text)) + "\""
                  : escaped_for_xml(std::move(text));
}

// The key that says what a value is: of an item of a list or a text that of what it is in.
std::string key_of(const Document& document, NodeId node) {
    while (document[node].key.empty() && document[node].parent != document::kNoNode)
        node = document[node].parent;
    return document::whole_key_text(document, node);
}

bool is_value(const Document& document, NodeId node) {
    const Kind kind = document[node].kind;
    const bool is_scalar = kind == Kind::kString || kind == Kind::kNumber || kind == Kind::kBoolean;
    if (!is_scalar || document[node].value.empty()) return false;
    const NodeId child = document::first_child(document, node);
    return child == document::kNoNode || document[child].form == Form::kAttribute;
}

// In the order of the bytes: attributes come before what their element holds.
std::vector<NodeId> values_of(const Document& document) {
    std::vector<NodeId> values;
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        if (is_value(document, node)) values.push_back(node);
    }
    std::sort(values.begin(), values.end(), [&document](NodeId one, NodeId other) {
        return document[one].value.begin < document[other].value.begin;
    });
    return values;
}

class Masking {
public:
    Masking(const Document& document, const std::function<std::string(std::string)>& without_tokens)
        : document_(document), without_tokens_(without_tokens) {}

    MaskedBody masked() {
        for (const NodeId node : values_of(document_)) {
            const document::Span span = document_[node].value;
            if (span.begin < done_) continue;
            add_between(span.begin);
            add_value(node);
            done_ = span.end;
        }
        add_between(document_.bytes.size());
        return std::move(body_);
    }

private:
    std::string cleaned(std::string_view text) const {
        return without_tokens_(base::mask_credentials(text));
    }

    void add_between(size_t end) {
        const std::string_view text = std::string_view(document_.bytes).substr(done_, end - done_);
        std::string clean = cleaned(text);
        if (clean != text) body_.paths.push_back(words::outside_of_values(done_));
        body_.text += clean;
    }

    void add_value(NodeId node) {
        const std::string text = document::whole_text(document_, node);
        const bool is_secret = base::names_secret(key_of(document_, node)) && !text.empty();
        std::string clean = is_secret ? kMask : cleaned(text);
        if (clean == text) {
            body_.text += document::token(document_, node);
            return;
        }
        body_.text += spelled(document_, node, std::move(clean));
        body_.paths.push_back(document::path(document_, node));
    }

    const Document& document_;
    const std::function<std::string(std::string)>& without_tokens_;
    MaskedBody body_;
    size_t done_ = 0;  // bytes
};

}  // namespace

MaskedBody mask_body(const Document& document,
                     const std::function<std::string(std::string)>& without_tokens) {
    return Masking(document, without_tokens).masked();
}

}  // namespace report
