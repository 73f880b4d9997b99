#include "server/xml_writer.h"

#include "document/json/strings.h"
#include "server/xml_text.h"

namespace server {

void XmlWriter::begin(char bracket) {
    if (levels_.empty()) return levels_.push_back({});
    Level level;
    level.name = next_name();
    if (bracket == '[') level.item_name = xml_name(singular_of(key_));
    key_.clear();
    begin_tag(level.name);
    in_begin_tag_ = true;
    levels_.push_back(std::move(level));
}

void XmlWriter::end(char) {
    const Level level = std::move(levels_.back());
    levels_.pop_back();
    if (levels_.empty()) return;
    if (in_begin_tag_) {
        text_ += "/>";
    } else {
        new_line();
        text_ += "</" + level.name + ">";
    }
    in_begin_tag_ = false;
}

void XmlWriter::key(std::string_view token) {
    key_ = document::decode_string(document::unquoted(token));
}

void XmlWriter::value(std::string_view token) {
    const std::string name = next_name();
    begin_tag(name);
    if (token == "null") {
        text_ += " xsi:nil=\"true\"/>";
        holds_nil_ = true;
        return;
    }
    text_ += '>';
    append_xml_text(text_, document::decode_string(document::unquoted(token)));
    text_ += "</" + name + ">";
}

// Only when the last null is written is it known whether the root needs the namespace.
std::string XmlWriter::take() {
    constexpr std::string_view kNamespace =
        R"( xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance")";
    if (holds_nil_) text_.insert(root_name_end_, kNamespace);
    return std::move(text_);
}

std::string XmlWriter::next_name() const {
    const Level& level = levels_.back();
    return level.item_name.empty() ? xml_name(key_) : level.item_name;
}

void XmlWriter::begin_tag(const std::string& name) {
    if (in_begin_tag_) text_ += '>';
    in_begin_tag_ = false;
    new_line();
    text_ += "<" + name;
    if (root_name_end_ == 0) root_name_end_ = text_.size();
}

void XmlWriter::new_line() {
    if (!human_) return;
    text_ += '\n';
    text_.append((levels_.size() - 1) * 2, ' ');
}

}  // namespace server
