// Writes the same body as XML 1.0, since the vendor prints none. Read back, it says what the JSON
// says but for the types of leaves:
//
//   {"job": {…}}                 the root element <job>
//   "outputs": [{…}, {…}]        <outputs><output>…</output><output>…</output></outputs>
//   a list without a plural name <item> for each entry; see singular_of
//   null                         <key xsi:nil="true"/>, the namespace declared on the root
//   {} and []                    <key/>
//   ""                           <key></key>
//   numbers, true and false      spelled as in the account
//
// Keys that are no names are escaped by xml_name; xml_text says what becomes of characters that XML
// cannot hold. Where people read it every element but the leaves' ends stands on a line of its own.
#pragma once

#include <vector>

#include "server/writer.h"

namespace server {

class XmlWriter : public Writer {
public:
    explicit XmlWriter(bool human) : human_(human) {}

    void begin(char bracket) override;
    void end(char bracket) override;
    void key(std::string_view token) override;
    void value(std::string_view token) override;
    std::string take() override;

private:
    // An open element; the outermost level is the JSON's root object, which has none.
    struct Level {
        std::string name;
        std::string item_name;  // of a list's entries, empty for an object
    };

    std::string next_name() const;
    void begin_tag(const std::string& name);
    void new_line();

    std::string text_ = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    std::vector<Level> levels_;
    std::string key_;           // decoded
    size_t root_name_end_ = 0;  // offset in text_
    bool human_ = false;
    bool in_begin_tag_ = false;  // its ">" is still to come
    bool holds_nil_ = false;
};

}  // namespace server
