#include "document/path/xpath.h"

#include <vector>

#include "base/text.h"
#include "document/query.h"
#include "document/text/characters.h"

namespace document {
namespace {

bool is_xml_declaration(std::string_view markup) {
    return markup.substr(0, 5) == "<?xml" && is_space(markup[5]);
}

// Empty for what XPath does not see: the XML declaration and the DOCTYPE.
std::string node_test(const Document& document, NodeId node) {
    const std::string_view markup = token(document, node);
    switch (document[node].form) {
        case Form::kAttribute: return base::concat({"@", key_token(document, node)});
        case Form::kText: return "text()";
        case Form::kMarkup: break;
        default: return std::string(key_token(document, node));
    }
    if (markup.substr(0, 4) == "<!--") return "comment()";
    const bool seen = markup.substr(0, 2) == "<?" && !is_xml_declaration(markup);
    return seen ? "processing-instruction()" : "";
}

std::string step(const Document& document, NodeId node) {
    std::string test = node_test(document, node);
    size_t position = 0;
    size_t count = 0;
    for (NodeId sibling = first_child(document, document[node].parent); sibling != kNoNode;
         sibling = document[sibling].next_sibling) {
        if (document[sibling].form != document[node].form) continue;
        if (node_test(document, sibling) == test) ++count;
        if (sibling == node) position = count;
    }
    if (count < 2) return test;
    return base::concat({test, "[", std::to_string(position), "]"});
}

}  // namespace

std::string xpath(const Document& document, NodeId node) {
    if (node == kRoot || node_test(document, node).empty()) return "/";
    std::vector<std::string> steps;
    for (; node != kRoot; node = document[node].parent) steps.push_back(step(document, node));
    std::string path;
    for (auto next = steps.rbegin(); next != steps.rend(); ++next) path += "/" + *next;
    return path;
}

}  // namespace document
