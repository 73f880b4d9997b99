#include "ui/job_cards.h"

#include "base/data_uri.h"
#include "base/text.h"
#include "base/units.h"
#include "document/query.h"
#include "document/xpath.h"
#include "job/media.h"
#include "ui/card.h"
#include "ui/change_marks.h"
#include "ui/copying.h"
#include "ui/credentials.h"
#include "ui/facts.h"
#include "ui/object_view.h"
#include "ui/picture.h"
#include "ui/time_text.h"
#include "ui/value_text.h"
#include "ui/widgets.h"

namespace ui {
namespace {

// A card that holds nothing but facts.
template <typename Fill>
float draw_facts_card(Frame& frame, float x, float y, float width, std::string_view title,
                      Fill fill) {
    return draw_card(frame, x, y, width, title, [&](const Rect& inner) {
        Facts facts(frame, inner.x + 16, inner.y + 12, inner.width - 32);
        fill(facts);
        return facts.bottom() - inner.y + 8;
    });
}

// The last part of the path in bold, the folder below it; credentials masked.
float draw_input_name(Frame& frame, const Rect& area, const job::TextFact& fact) {
    const std::string& whole = fact.value;
    const std::string shown = without_secrets(frame, whole);
    const size_t slash = shown.find_last_of('/');
    const bool has_folder = slash != std::string::npos && slash + 1 < shown.size();
    const Copyable copyable{"File", shown, original_to_copy(frame, shown, whole), {}, fact.node};
    frame.semantics.show(copyable.place(), static_cast<uint32_t>(frame.semantics.nodes().size()));
    float height =
        draw_marked(frame, {area.x, area.y, area.width - copy_room(copyable), 0}, frame.strong(),
                    has_folder ? shown.substr(slash + 1) : shown, fact.node);
    draw_copying(frame, area.x + area.width, area.y, copyable);
    if (has_folder) {
        const TextStyle style{Face::kText, 13, frame.theme.muted};
        height +=
            frame.paragraph(area.x, area.y + height, area.width, style, shown.substr(0, slash + 1));
    }
    if (base::has_credentials(whole)) height += draw_reveal(frame, area.x, area.y + height);
    return height;
}

// The first picture the file holds: it tells at once whether this is the right file.
void add_picture(Facts& facts, Frame& frame, const Contents& contents) {
    const document::Document& document = *contents.document;
    for (document::NodeId child = document::first_child(document, contents.node);
         child != document::kNoNode; child = document[child].next_sibling) {
        std::string storage;
        const std::string_view uri = data_uri_at(document, child, storage);
        if (uri.empty() || !base::read_data_uri(uri).is_picture()) continue;
        facts.row("Picture", [&](const Rect& area) {
            return draw_picture(frame, area, document::key_text(document, child), uri);
        });
        return;
    }
}

void add_media(Facts& facts, Frame& frame, const job::Reference& file) {
    const Contents contents = contents_of(frame, file);
    if (contents.document == nullptr) return;
    add_picture(facts, frame, contents);
    const job::Media media = job::read_file_media(*contents.document, contents.node);
    if (const std::string summary = media.summary(); !summary.empty()) {
        facts.copyable({"Media", summary}, frame.body());
    }
    if (media.duration_ms) {
        facts.copyable({"Length", base::format_duration(*media.duration_ms),
                        std::to_string(*media.duration_ms)},
                       frame.body());
    }
    if (media.size_bytes) {
        facts.copyable(
            {"Size", base::format_bytes(*media.size_bytes), std::to_string(*media.size_bytes)},
            frame.body());
    }
}

// An override that is set stands out: what was asked for there is not what the input says.
void add_override(Facts& facts, Frame& frame, const char* label, const job::TextFact& fact) {
    if (!fact.has_value()) {
        add_fact(facts, frame, label, fact, frame.strong());
        return;
    }
    facts.copyable({label,
                    shown_text(frame, fact),
                    original_of(frame, fact.node),
                    {},
                    fact.node,
                    frame.theme.accent.soft},
                   frame.strong());
}

void add_overrides(Facts& facts, Frame& frame, const job::Input& input) {
    const std::pair<const char*, const job::TextFact*> overrides[] = {
        {"force_container", &input.force_container},
        {"force_aspect_ratio", &input.force_aspect_ratio},
        {"force_framerate", &input.force_framerate},
        {"force_interlaced", &input.force_interlaced}};
    int nulls = 0;
    int set = 0;
    for (const auto& each : overrides) {
        const job::TextFact& fact = *each.second;
        if (fact.presence == job::Presence::kNull) ++nulls;
        if (fact.presence == job::Presence::kNull || fact.presence == job::Presence::kAbsent)
            continue;
        ++set;
        add_override(facts, frame, each.first, fact);
    }
    if (set > 0 && nulls == 0) return;
    const std::string text =
        set > 0 ? "null"
        : nulls > 0
            ? "none (" + base::plural(nulls, "force_… key is", "force_… keys are") + " null)"
            : "none (no force_… key in this answer)";
    const auto index = static_cast<uint32_t>(frame.semantics.nodes().size()) + 2;
    facts.text(set > 0 ? "Other overrides" : "Overrides", text, missing_style(frame));
    for (const auto& each : overrides) {
        if (each.second->presence == job::Presence::kNull)
            frame.semantics.show({{}, each.second->node}, index);
    }
}

}  // namespace

float draw_input(Frame& frame, float x, float y, float width) {
    const job::Input& input = frame.state.loaded->job->input;
    return draw_facts_card(frame, x, y, width, "Input", [&](Facts& facts) {
        if (input.input_name.has_value()) {
            facts.row("File", [&](const Rect& area) {
                return draw_input_name(frame, area, input.input_name);
            });
        } else {
            add_fact(facts, frame, "File", input.input_name, frame.body());
        }
        add_media(facts, frame, input.file);
        add_overrides(facts, frame, input);
        facts.row("Object", [&](const Rect& area) {
            return draw_reference(frame, area, nesting_of(frame), input.file);
        });
    });
}

float draw_references(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    const Nesting nesting = nesting_of(frame);
    return draw_facts_card(frame, x, y, width, "References", [&](Facts& facts) {
        const std::pair<const char*, const job::Reference*> references[] = {
            {"Pipeline", &job.pipeline}, {"Application", &job.application}, {"User", &job.user}};
        for (const auto& each : references) {
            facts.row(each.first, [&](const Rect& area) {
                return draw_reference(frame, area, nesting, *each.second, each.first);
            });
        }
        add_part(facts, frame, "Autograph", job.autograph);
        add_fact(facts, frame, "User data", job.user_data, frame.body());
        add_fact(facts, frame, "Output prefix", job.output_prefix, frame.code());
    });
}

float draw_times(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    const auto add_time = [&](Facts& facts, const char* label, const job::TimeFact& fact) {
        if (!fact.has_value()) {
            add_fact(facts, frame, label, fact, "", frame.body());
            return;
        }
        facts.row(label, [&](const Rect& area) {
            const float height =
                draw_copyable(frame, area,
                              {label, time_text(frame, fact.value), original_of(frame, fact.node),
                               base::format_exact(fact.value), fact.node},
                              frame.body());
            const TextStyle exact{Face::kMono, 12, frame.theme.muted};
            return height + frame.paragraph(
                                area.x, area.y + height, area.width, exact,
                                std::to_string(fact.value) + " · " + base::format_iso(fact.value));
        });
    };
    return draw_facts_card(frame, x, y, width, "Times", [&](Facts& facts) {
        add_time(facts, "Created", job.created_at);
        if (job.started_at.presence != job::Presence::kAbsent)
            add_time(facts, "Started", job.started_at);
        add_time(facts, "Finished", job.finished_at);
        add_time(facts, "Updated", job.updated_at);
    });
}

float draw_status(Frame& frame, float x, float y, float width) {
    const job::Job& job = *frame.state.loaded->job;
    return draw_facts_card(frame, x, y, width, "Status", [&](Facts& facts) {
        add_fact(facts, frame, "ID", job.id, frame.code());
        add_fact(facts, frame, "Status", job.status, frame.code());
        add_fact(facts, frame, "Progress", job.percentage_completed,
                 base::format_percent(job.percentage_completed.value), frame.body());
        add_fact(facts, frame, "Error code", job.error_code, frame.code());
        add_fact(facts, frame, "Error message", job.error_msg, frame.body());
        add_fact(facts, frame, "Version", job.version, frame.body());
        if (job.href.presence != job::Presence::kAbsent)
            add_fact(facts, frame, "Address", job.href, frame.code());
    });
}

float draw_other_fields(Frame& frame, float x, float y, float width) {
    const app::Loaded& loaded = *frame.state.loaded;
    if (loaded.coverage.others.empty()) return 0;
    return draw_facts_card(frame, x, y, width, "Other fields", [&](Facts& facts) {
        for (const document::NodeId node : loaded.coverage.others) {
            facts.row(
                document::path(loaded.document, node),
                [&](const Rect& area) { return draw_value(frame, area, nesting_of(frame), node); },
                Face::kMono);
        }
    });
}

}  // namespace ui
