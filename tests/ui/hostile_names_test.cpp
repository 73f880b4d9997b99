// Texts of an answer may be anything; ImGui cuts its labels at ## and at NUL, so none is ever one.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "ui/support/difference.h"
#include "ui/support/screens.h"

using headless::Page;
using ui::Role;
using ui::SemanticNode;

namespace {

struct Name {
    const char* what;
    std::string text;
    std::string plain;  // as many letters; empty where the shape of the text is another
};

std::vector<Name> hostile_names() {
    return {
        {"##", "film##one", "filmxxone"},
        {"##", "##", "xx"},
        {"###", "film###one", "filmxxxone"},
        {"###", "###film", "xxxfilm"},
        {"NUL", std::string("film\0one", 8), "film⟦U+0000⟧one"},
        {"NUL", std::string("\0film", 5), "⟦U+0000⟧film"},
        {"formats", "%s%n%d%%", "xxxxxxxx"},
        {"line breaks", "film\none\r\n\ttwo", ""},
        {"ten thousand letters", std::string(10'000, 'w'), ""},
        {"right to left", "فيلم قصير", ""},
        {"right to left, forced", "film\u202Egpj.exe", ""},
    };
}

std::string quoted(const std::string& text) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string json = "\"";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20) {
            json += std::string("\\u00") + kDigits[byte >> 4] + kDigits[byte & 15];
        } else {
            json += letter;
        }
    }
    return json + "\"";
}

// Two outputs of the same name; the name is a key, a text, an ID and a status, too.
std::string body_of(const std::string& text) {
    const std::string name = quoted(text);
    const std::string output = R"({"output_name":)" + name + R"(,"percentage_completed":50,)" +
                               R"("preset":{"id":)" + name + R"(,"href":"/v1/presets/1"}})";
    return R"({"job":{"status":"PROCESSING","user_data":)" + name + R"(,"input":{"input_name":)" +
           name + R"(},"outputs":[)" + output + "," + output + R"(],"user":{"id":)" + name +
           R"(,"name":)" + name + "},\"" + "key of " + name.substr(1) + ":" + name + R"(,"id":)" +
           name + "}}";
}

// Up to the first letter that a path spells otherwise.
std::string printable(const std::string& text) {
    return text.substr(
        0, static_cast<size_t>(std::find_if(text.begin(), text.end(),
                                            [](unsigned char byte) { return byte < 0x20; }) -
                               text.begin()));
}

// Of a long name the beginning.
std::string spoken(const std::string& name) {
    constexpr size_t kSpoken = 900;
    return name.substr(0, kSpoken);
}

std::vector<const SemanticNode*> called(const Page& page, const std::string& name) {
    const bool is_whole = spoken(name) == name;
    std::vector<const SemanticNode*> found;
    for (const SemanticNode& node : page.screen().semantics.nodes()) {
        if (is_whole ? node.name == name : node.name.starts_with(spoken(name)))
            found.push_back(&node);
    }
    return found;
}

// The ids of the nodes that the buttons of this name toggle the details of.
std::set<document::NodeId> toggled(Page& page, const std::string& button) {
    std::set<document::NodeId> nodes;
    for (const SemanticNode* node : page.find_all(Role::kButton, button)) {
        if (const auto event = page.event_of<app::DetailsToggled>(*node)) nodes.insert(event->node);
    }
    return nodes;
}

}  // namespace

TEST_CASE("hostile names are spoken and keep the rules, in wide and narrow windows") {
    for (const Name& name : hostile_names()) {
        INFO(std::string(name.what));
        for (const float width : {1280.f, 360.f}) {
            CAPTURE(width);
            Page page;
            page.view.width = width;
            page.load(body_of(name.text));
            page.draw();
            headless::check_rules(page);
            // In the table, the references, the input and the user data.
            CHECK(called(page, name.text).size() >= 4);
            CHECK(!page.find_all(Role::kText, "key of " + printable(name.text).substr(0, 150))
                       .empty());
        }
    }
}

TEST_CASE("hostile names are pressed as any others") {
    for (const Name& name : hostile_names()) {
        INFO(std::string(name.what));
        Page page;
        page.load(body_of(name.text));
        page.draw();
        std::vector<ui::Press> presses;
        for (const SemanticNode& node : page.screen().semantics.nodes()) {
            if (node.active && !node.disabled) presses.push_back(page.press_of(node));
        }
        CHECK(page.events_of(presses).size() == presses.size());
        CHECK(toggled(page, "Details of output " + spoken(name.text)).size() == 2);
    }
}

TEST_CASE("hostile names are painted to their end") {
    for (const Name& name : hostile_names()) {
        if (name.plain.empty()) continue;
        INFO(std::string(name.what));
        int vertices[2] = {};
        for (const bool is_plain : {false, true}) {
            Page page;
            page.view.height = 4000;
            page.load(body_of(is_plain ? name.plain : name.text));
            page.draw();
            vertices[is_plain ? 1 : 0] = page.vertices;
        }
        CHECK(vertices[0] == vertices[1]);
    }
}

TEST_CASE("hostile names are found by the filter, and say the same in the raw view") {
    for (const Name& name : hostile_names()) {
        INFO(std::string(name.what));
        Page page;
        page.load(body_of(name.text));
        page.dispatch(app::FieldTyped{app::Field::kOutputFilter, name.text});
        page.draw();
        CHECK(page.find(Role::kTextField, "Filter outputs")->value == name.text);
        CHECK(toggled(page, "Details of output " + spoken(name.text)).size() == 2);
        headless::check_rules(page);
        page.dispatch(app::TabChosen{app::Tab::kRaw});
        headless::finish_work(page);
        headless::check_rules(page);
    }
}
