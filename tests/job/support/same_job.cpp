#include "job/support/same_job.h"

namespace test {
namespace {

class Facts {
public:
    void add(const char* name, const job::TextFact& fact) { line(name, fact.presence, fact.value); }
    void add(const char* name, const job::NumberFact& fact) {
        line(name, fact.presence, std::to_string(fact.value));
    }
    void add(const char* name, const job::TimeFact& fact) {
        line(name, fact.presence, std::to_string(fact.value));
    }
    void add(const char* name, const job::Fact<bool>& fact) {
        line(name, fact.presence, fact.value ? "true" : "false");
    }
    void add(const char* name, const job::Reference& reference) {
        line(name, reference.presence,
             reference.kind + "/" + reference.id + " '" + reference.name +
                 (reference.expanded ? "' expanded" : "'"));
    }
    template <typename T>
    void add(const char* name, const job::Fact<std::vector<T>>& list) {
        line(name, list.presence, std::to_string(list.value.size()));
        for (const T& item : list.value) add(item);
    }
    void add(const job::Thumbnails& thumbnails) {
        add("  names", thumbnails.names);
        add("  preset", thumbnails.preset);
        add("  file", thumbnails.file);
    }
    void add(const job::Logo& logo) {
        add("  image", logo.image);
        add("  preset", logo.preset);
    }
    void add(const job::Output& output) {
        add(" preset", output.preset);
        add(" file", output.file);
        add(" output_name", output.output_name);
        add(" percentage_completed", output.percentage_completed);
        add(" thumbnail_zip", output.thumbnail_zip);
        add(" thumbnails", output.thumbnails);
        add(" logos", output.logos);
        add(" settings", output.settings);
        add(" status", output.status);
        add(" error_code", output.error_code);
        add(" error_msg", output.error_msg);
    }
    void add(const job::Job& job) {
        add("pipeline", job.pipeline);
        add("application", job.application);
        add("user_data", job.user_data);
        add("input_name", job.input.input_name);
        add("force_container", job.input.force_container);
        add("force_aspect_ratio", job.input.force_aspect_ratio);
        add("force_framerate", job.input.force_framerate);
        add("force_interlaced", job.input.force_interlaced);
        add("input file", job.input.file);
        add("autograph", job.autograph);
        add("output_prefix", job.output_prefix);
        add("outputs", job.outputs);
        add("status", job.status);
        add("percentage_completed", job.percentage_completed);
        add("error_msg", job.error_msg);
        add("error_code", job.error_code);
        add("finished_at", job.finished_at);
        add("version", job.version);
        add("user", job.user);
        add("created_at", job.created_at);
        add("updated_at", job.updated_at);
        add("id", job.id);
        add("href", job.href);
    }
    const std::string& text() const { return text_; }

private:
    void line(const std::string& name, job::Presence presence, const std::string& value) {
        static constexpr const char* kWords[] = {"absent", "null", "empty", "", "unexpected"};
        text_ += name + ": " + kWords[static_cast<size_t>(presence)];
        if (presence == job::Presence::kValue) text_ += value;
        text_ += "\n";
    }

    std::string text_;
};

}  // namespace

std::string facts_of(const job::Job& job) {
    Facts facts;
    facts.add(job);
    return facts.text();
}

}  // namespace test
