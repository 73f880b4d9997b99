#include <doctest/doctest.h>

#include <regex>
#include <sstream>

#include "app/support/story.h"

using namespace story;

namespace {

std::string strict_form(const std::string& relaxed) {
    static const std::regex bare_key(R"(([{,] ?)([a-z_]+): )");
    return std::regex_replace(relaxed, bare_key, "$1\"$2\": ");
}

// Every fact of a job in one line each: its name, presence and value.
class FactLines {
public:
    template <typename T>
    void add(const char* name, const job::Fact<T>& fact) {
        lines_ << name << " " << static_cast<int>(fact.presence) << " " << fact.value << "\n";
    }
    template <typename T>
    void add_list(const char* name, const job::Fact<std::vector<T>>& fact) {
        lines_ << name << " " << static_cast<int>(fact.presence) << " × " << fact.value.size()
               << "\n";
    }
    void add(const char* name, const job::Reference& reference) {
        lines_ << name << " " << static_cast<int>(reference.presence) << " " << reference.kind
               << "/" << reference.id << " " << reference.name << " " << reference.expanded << "\n";
    }
    std::string text() const { return lines_.str(); }

private:
    std::ostringstream lines_;
};

void add_output(FactLines& lines, const job::Output& output) {
    lines.add("preset", output.preset);
    lines.add("file", output.file);
    lines.add("output_name", output.output_name);
    lines.add("percentage_completed", output.percentage_completed);
    lines.add("thumbnail_zip", output.thumbnail_zip);
    lines.add_list("thumbnails", output.thumbnails);
    for (const job::Thumbnails& each : output.thumbnails.value) {
        lines.add("thumbnail_names", each.names);
        lines.add("thumbnail_preset", each.preset);
        lines.add("thumbnail file", each.file);
    }
    lines.add_list("logos", output.logos);
    for (const job::Logo& each : output.logos.value) {
        lines.add("logo_image", each.image);
        lines.add("logo_preset", each.preset);
    }
    lines.add("settings", output.settings);
}

std::string facts_of(const job::Job& job) {
    FactLines lines;
    lines.add("pipeline", job.pipeline);
    lines.add("application", job.application);
    lines.add("user_data", job.user_data);
    lines.add("input_name", job.input.input_name);
    lines.add("force_container", job.input.force_container);
    lines.add("force_aspect_ratio", job.input.force_aspect_ratio);
    lines.add("force_framerate", job.input.force_framerate);
    lines.add("force_interlaced", job.input.force_interlaced);
    lines.add("input file", job.input.file);
    lines.add("autograph", job.autograph);
    lines.add("output_prefix", job.output_prefix);
    lines.add_list("outputs", job.outputs);
    for (const job::Output& output : job.outputs.value) add_output(lines, output);
    lines.add("status", job.status);
    lines.add("percentage_completed", job.percentage_completed);
    lines.add("error_msg", job.error_msg);
    lines.add("error_code", job.error_code);
    lines.add("finished_at", job.finished_at);
    lines.add("version", job.version);
    lines.add("user", job.user);
    lines.add("created_at", job.created_at);
    lines.add("updated_at", job.updated_at);
    lines.add("id", job.id);
    lines.add("href", job.href);
    return lines.text();
}

Story loaded_with(const std::string& body) {
    Story story;
    story.load(body);
    REQUIRE(story.problem_title() == "");
    REQUIRE(story.state.loaded->job.has_value());
    return story;
}

}  // namespace

TEST_CASE("the seed's body with bare keys says the same job as its strict form") {
    const std::string strict = strict_form(seed_body());
    REQUIRE(strict.size() > seed_body().size() + 50);
    const Story as_printed = loaded_with(seed_body());
    const Story as_json = loaded_with(strict);
    CHECK(as_printed.state.loaded->document.format == document::Format::kRelaxedJson);
    CHECK(as_json.state.loaded->document.format == document::Format::kJson);
    const std::string facts = facts_of(*as_printed.state.loaded->job);
    CHECK(facts == facts_of(*as_json.state.loaded->job));
    CHECK(facts.find("finished_at 3 1436335151874\n") != std::string::npos);
    CHECK(facts.find("logo_preset 3 logo_30_bottom_right\n") != std::string::npos);
    CHECK(facts.find("input file 3 file/559cbbe7a636e56d8ae111f0  0\n") != std::string::npos);
    CHECK(as_printed.state.raw.rows.size() == as_json.state.raw.rows.size());
}

TEST_CASE("the job knows every field of the seed") {
    const Story story = loaded_with(seed_body());
    CHECK(story.state.loaded->coverage.leaves > 30);
    CHECK(story.state.loaded->coverage.others.empty());
    CHECK(story.state.loaded->coverage.other_leaves == 0);
}
