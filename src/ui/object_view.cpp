#include "ui/object_view.h"

#include "app/raw_body.h"
#include "app/spots.h"
#include "base/text.h"
#include "document/query.h"
#include "ui/credentials.h"
#include "ui/picture.h"
#include "ui/time_text.h"
#include "words/facts.h"
#include "words/problems.h"

namespace ui {
namespace {

constexpr float kMemberColumn = 150;
constexpr size_t kMembersAtFirst = 100;
constexpr size_t kMembersAtMost = 2000;  // the raw view has them all

// When the object was read, with which request, and the button that reads it again.
void draw_as_of(Ui& ui, const app::Object& object, const job::Target& target) {
    const std::string request = without_secrets(ui, api::request_line(object.request));
    const std::string as_of =
        joined({words::object_received(short_time_text(ui, object.as_of_ms)),
                object.changes ? app::count_of_changes(object.changes->count) : "", request});
    moment(ui, kCaption, as_of, object.as_of_ms);
    if (object.number != 0) return;
    const float width = width_of_button(ui, words::kReadAgain, ButtonLook::kQuiet);
    if (ImGui::GetItemRectSize().x + 8 + width <= room()) ImGui::SameLine(0, 8);
    if (button(ui, words::kReadAgain,
               {.look = ButtonLook::kQuiet, .description = request, .height = ui.small_height()}))
        ui.emit(app::ObjectReloaded{target});
}

// It could not be read; the rest of the job is there.
void draw_problem_of(Ui& ui, const Chip& chip) {
    const app::Object& object = *chip.object;
    notice(ui, ui.theme.failed,
           words::problem_in_brief(object.problem->title, object.problem->explanation));
    Flow flow;
    if (button(ui, flow, words::kTryAgain, {.height = ui.tool_height()}))
        ui.emit(app::ObjectReloaded{chip.target});
    if (!object.unread || app::body_of(object) == nullptr) return;
    if (button(ui, flow, words::kShowTheAnswer, {.height = ui.tool_height()}))
        ui.emit(app::NodeShownInRaw{document::kNoNode, chip.key});
}

std::string key_label(const document::Document& document, document::NodeId node) {
    constexpr size_t kLongestLabel = 200;
    return base::cut_short(document::key_text(document, node), kLongestLabel);
}

// What a member is called; counts those that count.
std::string member_label(const document::Document& document, document::NodeId child, bool in_array,
                         size_t& number) {
    if (in_array && document[child].form != document::Form::kAttribute)
        return "[" + std::to_string(number++) + "]";
    if (!in_array) ++number;
    std::string label = key_label(document, child);
    if (label.empty() && document[child].form == document::Form::kText) label = "text()";
    return label;
}

// The children of an object or array as facts.
void draw_members(Ui& ui, const Nesting& nesting, document::NodeId container) {
    const document::Document& document = nesting.document;
    const bool array = document[container].kind == document::Kind::kArray;
    const app::Spot spot = nesting.spot(container);
    const size_t count = document[container].child_count;
    const size_t shown = shown_of(ui, spot, count);
    {
        Facts facts(ui, kMemberColumn);
        size_t number = 0;
        for (document::NodeId child = document::first_child(document, container);
             child != document::kNoNode && number < shown; child = document[child].next_sibling) {
            if (document[child].kind == document::Kind::kNote) continue;
            const std::string label = member_label(document, child, array, number);
            facts.row({label, nesting.place(child), Face::kMono},
                      [&] { draw_value(ui, nesting, child, label); });
        }
    }
    if (shown < count) ui.hold_back(nesting.place(container));
    draw_more(ui, spot, shown, count);
}

// An object with a request of its own: what went wrong last, and what is known of it.
void draw_object(Ui& ui, const Nesting& nesting, const Chip& chip) {
    const app::Object& object = *chip.object;
    if (object.number != 0) {
        progress(ui, words::loading_object(without_secrets(ui, chip.key)), std::nullopt,
                 ui.theme.running.strong,
                 {.width = std::min(room(), 220.f), .height = 4, .running = true});
    } else if (object.problem) {
        draw_problem_of(ui, chip);
    }
    if (!object.document) return;
    const document::NodeId root = app::resource_root(*object.document);
    Nesting inner{*object.document, nesting.open, chip.key, true, nesting.owner, chip.spot};
    inner.open.push_back({chip.key, inner.place(root)});
    draw_as_of(ui, object, chip.target);
    if ((*object.document)[root].child_count > 0) {
        draw_members(ui, inner, root);
    } else {
        draw_value(ui, inner, root);
    }
}

std::string label_of(const document::Document& document, document::NodeId node) {
    const document::NodeId parent = document[node].parent;
    const bool is_item =
        parent != document::kNoNode && document[parent].kind == document::Kind::kArray;
    return is_item ? "[" + std::to_string(document::index_in_parent(document, node)) + "]"
                   : key_label(document, node);
}

void draw_leaf(Ui& ui, const Nesting& nesting, document::NodeId node) {
    const document::Document& document = nesting.document;
    const std::string label = label_of(document, node);
    std::string storage;
    const std::string_view data_uri = data_uri_at(document, node, storage);
    const Place place = nesting.place(node);
    if (!data_uri.empty()) return draw_data_uri(ui, label, data_uri, place);
    const ValueText value = value_text(ui, document, node);
    if (value.quiet) return missing_text(ui, label, value.text, place);
    copyable_text(ui, {label, value.text, place, value.original, value.exact, 0, value.secret},
                  kBody);
}

}  // namespace

void draw_reference(Ui& ui, const Nesting& nesting, const job::Reference& reference,
                    std::string_view said) {
    if (reference.presence == job::Presence::kUnexpected)
        return draw_value(ui, nesting, reference.node);
    if (!reference.has_value()) {
        return missing_text(ui, reference.kind, word_for(reference.presence),
                            nesting.place(reference.node));
    }
    const Chip chip = chip_of(ui, nesting, reference);
    draw_chip(ui, nesting, reference, chip, said);
    if (chip.opening == Opening::kEmbeddedOpen) {
        Nesting inner = nesting;
        inner.open.push_back({chip.key, nesting.place(reference.node)});
        Nested nested(ui);
        draw_members(ui, inner, reference.node);
    } else if (chip.opening == Opening::kOpen || chip.opening == Opening::kLoading) {
        Nested nested(ui);
        draw_object(ui, nesting, chip);
    } else if (reference.expanded) {
        ui.hold_back(nesting.place(reference.node));
    }
}

void draw_value(Ui& ui, const Nesting& nesting, document::NodeId node, std::string_view said) {
    const document::Document& document = nesting.document;
    if (document[node].child_count == 0) return draw_leaf(ui, nesting, node);
    if (job::looks_like_reference(document, node)) {
        return draw_reference(ui, nesting,
                              job::read_reference(document, node, key_label(document, node)), said);
    }
    Nested nested(ui);
    draw_members(ui, nesting, node);
}

size_t shown_of(const Ui& ui, const app::Spot& spot, size_t count) {
    const bool more = count > kMembersAtFirst && app::is_open(ui.state, spot, false);
    return std::min(count, more ? kMembersAtMost : kMembersAtFirst);
}

void draw_more(Ui& ui, const app::Spot& spot, size_t shown, size_t count) {
    if (count <= kMembersAtFirst) return;
    const auto all = static_cast<int64_t>(count);
    const auto left = static_cast<int64_t>(count - shown);
    const bool opened = shown > kMembersAtFirst;
    if (opened && shown < count) paragraph(ui, kMuted, words::more_members_in_raw(left, all));
    const std::string label =
        opened ? words::kShowFewerMembers : words::show_more_members(left, all);
    if (button(ui, label, {.look = ButtonLook::kSoft})) ui.emit(app::SpotOpened{spot, !opened});
}

std::string original_of(Ui& ui, document::NodeId node) {
    return document::text(ui.state.loaded->document, node);
}

Nesting nesting_of(Ui& ui) {
    const job::Job& job = *ui.state.loaded->job;
    return {ui.state.loaded->document, {{"job/" + job.id.value, {{}, job.node}}}};
}

std::string shown_text(Ui& ui, const job::TextFact& fact) {
    if (!fact.has_value()) return {};
    std::string better = read_text(ui, ui.state.loaded->document, fact.node);
    return better.empty() ? without_secrets(ui, fact.value) : better;
}

void draw_fact(Ui& ui, const Nesting& nesting, std::string_view label, job::Presence presence,
               document::NodeId node, std::string_view text, const TextStyle& style) {
    if (presence == job::Presence::kUnexpected) return draw_value(ui, nesting, node);
    const std::string name = nesting.owned(label);
    const Place place{{}, node};
    if (presence != job::Presence::kValue) return missing_text(ui, name, word_for(presence), place);
    copyable_text(ui, {name, text, place, original_of(ui, node)}, style);
}

void add_fact(Facts& facts, std::string_view label, const job::TextFact& fact,
              const TextStyle& style) {
    add_fact(facts, label, fact, shown_text(facts.ui, fact), style);
}

void add_reference(Facts& facts, std::string_view label, const job::Reference& reference) {
    facts.row({label, {{}, reference.node}},
              [&] { draw_reference(facts.ui, nesting_of(facts.ui), reference, label); });
}

bool is_asked_for(const Ui& ui, std::string_view kind) {
    const app::State& state = ui.state;
    if (state.loaded && !state.loaded->exchange.source.is_network()) return true;
    const api::Options options = app::options_of(state.form);
    return options.expand_all ||
           std::find(options.expand.begin(), options.expand.end(), kind) != options.expand.end();
}

}  // namespace ui
