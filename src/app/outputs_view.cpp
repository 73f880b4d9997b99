#include "app/outputs_view.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "app/file_reports.h"
#include "base/canonical.h"
#include "base/natural_order.h"
#include "base/no_break.h"
#include "base/text.h"
#include "job/outputs_state.h"
#include "words/outputs.h"
#include "words/page.h"

namespace app {
namespace {

const std::vector<job::Output>& outputs_of(const State& state) {
    return state.loaded->job->outputs.value;
}

bool has_job(const State& state) {
    return state.loaded && state.loaded->job;
}

constexpr job::OutputColumns bits_of(auto... columns) {
    return (job::bit_of(columns) | ...);
}

// The columns whose cells may have a second line.
job::OutputColumns two_lines_of(const State& state, const job::Output& output) {
    using enum job::OutputColumn;
    const bool says_more = !output.thumbnails.value.empty() || !output.logos.value.empty() ||
                           output.settings.has_value() || output.status.has_value() ||
                           job::says_failed(output);
    const bool has_file = contents_of(state, output.file).document != nullptr;
    const bool has_preset = contents_of(state, output.preset).document != nullptr;
    return (says_more ? bits_of(kName, kThumbnails, kLogos) : 0) |
           (has_file ? bits_of(kVideo, kAudio, kFileState) : 0) |
           (has_preset ? bits_of(kPreset) : 0);
}

// Cells apart from one another, so that nothing is found across their edge, with the spaces that
// people type, in their canonical decomposition.
std::string text_of_output(const State& state, size_t index) {
    job::OutputCells cells = cells_of_output(state, index);
    std::string text;
    for (size_t number = 0; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<job::OutputColumn>(number);
        const job::OutputCell cell = cells.cell(column);
        if (cell.main.empty()) continue;
        const std::string shown = job::shown_text(column, cell);
        text += base::with_plain_spaces(shown) + '\n';
        if (column == job::OutputColumn::kName) text += cell.below + '\n';
        if (cell.original != shown) text += cell.original + '\n';
    }
    return base::decomposed(text);
}

void keep_found(State& state) {
    OutputsView& view = state.outputs;
    if (view.filter.empty()) return;
    if (view.texts.empty()) {
        view.texts.reserve(view.rows.size());
        for (const uint32_t index : view.rows) view.texts.push_back(text_of_output(state, index));
    }
    const std::string wanted = base::decomposed(view.filter);
    std::erase_if(view.rows, [&](uint32_t index) {
        return !base::contains_ignoring_case(view.texts[index], wanted);
    });
}

// Texts are after all numbers, and empty cells after all texts.
int rank(const job::OutputCell& cell) {
    if (cell.number) return 0;
    return cell.main.empty() ? 2 : 1;
}

int order_of(const job::OutputCell& left, const job::OutputCell& right, bool descending) {
    if (rank(left) != rank(right)) return rank(left) - rank(right);
    const int order = left.number ? static_cast<int>(*left.number > *right.number) -
                                        static_cast<int>(*left.number < *right.number)
                                  : base::compare_naturally(left.main, right.main);
    return descending ? -order : order;
}

void sort_rows(State& state) {
    OutputsView& view = state.outputs;
    if (!view.sorted_by) return;
    std::vector<job::OutputCell> keys(view.positions.size());
    for (const uint32_t index : view.rows) {
        keys[index] = cells_of_output(state, index).cell(*view.sorted_by);
    }
    const bool descending = view.descending;
    std::stable_sort(view.rows.begin(), view.rows.end(), [&](uint32_t left, uint32_t right) {
        return order_of(keys[left], keys[right], descending) < 0;
    });
}

void arrange(State& state) {
    OutputsView& view = state.outputs;
    const size_t count = has_job(state) ? outputs_of(state).size() : 0;
    view.rows.resize(count);
    std::iota(view.rows.begin(), view.rows.end(), 0);
    view.positions.assign(count, kNotShown);
    keep_found(state);
    sort_rows(state);
    for (size_t at = 0; at < view.rows.size(); ++at) {
        view.positions[view.rows[at]] = static_cast<uint32_t>(at);
    }
}

void announce_count(State& state) {
    state.announcement =
        words::announce_outputs_shown(static_cast<int64_t>(state.outputs.rows.size()),
                                      static_cast<int64_t>(state.outputs.positions.size()));
}

std::string copied_title(job::OutputColumn column, bool shown) {
    const job::ColumnTitle& title = job::title_of(column);
    if (shown || title.unit.empty()) return std::string(title.title);
    return words::column_in_unit(title.title, title.unit);
}

// The table has a column for them from the first time on that there is something to say in it.
void read_files(State& state) {
    FileChecks& checks = state.file_checks;
    checks.summary = files_summary(state);
    checks.next_round = files_of_next_round(state).size();
    const bool anything = checks.running() || checks.summary.known() > 0;
    if (!anything || std::exchange(state.outputs.file_state_offered, true)) return;
    state.outputs.columns |= job::bit_of(job::OutputColumn::kFileState);
}

}  // namespace

void read_outputs(State& state) {
    OutputsView& view = state.outputs;
    view.revision += 1;
    view.texts.clear();
    read_files(state);
    view.two_lines =
        state.file_checks.summary.known() > 0 ? bit_of(job::OutputColumn::kFileState) : 0;
    for (size_t index = 0; has_job(state) && index < outputs_of(state).size(); ++index)
        view.two_lines |= two_lines_of(state, outputs_of(state)[index]);
    arrange(state);
}

void sort_outputs(State& state, job::OutputColumn column) {
    OutputsView& view = state.outputs;
    const bool again = view.sorted_by == column;
    if (again && view.descending) {
        view.sorted_by.reset();
    } else {
        view.sorted_by = column;
    }
    view.descending = again && !view.descending;
    arrange(state);
    const std::string title(job::title_of(column).title);
    state.announcement = !view.sorted_by   ? words::kAnnounceUnsorted
                         : view.descending ? words::announce_sorted_descending(title)
                                           : words::announce_sorted_ascending(title);
}

void filter_outputs(State& state, std::string wanted) {
    state.outputs.filter = std::move(wanted);
    arrange(state);
    announce_count(state);
}

void toggle_output_column(State& state, job::OutputColumn column) {
    OutputsView& view = state.outputs;
    if (column == job::OutputColumn::kName) return;
    view.columns ^= job::bit_of(column);
    const bool shown = (view.columns & job::bit_of(column)) != 0;
    if (!shown && view.sorted_by == column) view.sorted_by.reset();
    arrange(state);
}

std::vector<job::OutputColumn> shown_columns(const OutputsView& view) {
    std::vector<job::OutputColumn> columns;
    for (size_t number = 0; number < job::kOutputColumnCount; ++number) {
        const auto column = static_cast<job::OutputColumn>(number);
        if ((view.columns & job::bit_of(column)) != 0) columns.push_back(column);
    }
    return columns;
}

job::Contents contents_of(const State& state, const job::Reference& reference) {
    if (!reference.has_value()) return {};
    if (reference.expanded) return {&state.loaded->document, reference.node};
    if (state.objects.empty()) return {};
    const auto found = state.objects.find(object_key({reference.kind, reference.id}));
    if (found == state.objects.end() || !found->second.document) return {};
    const document::Document& document = *found->second.document;
    return {&document, resource_root(document)};
}

job::OutputCells cells_of_output(const State& state, size_t index) {
    const job::Output& output = outputs_of(state)[index];
    const base::Zone utc;
    const base::Zone& zone = state.times == Times::kUtc ? utc : state.zone;
    return job::OutputCells({state.loaded->document, output, index, contents_of(state, output.file),
                             contents_of(state, output.preset),
                             job::words_of(file_report(state, output), zone), state.secrets_shown});
}

std::string outputs_as_text(const State& state, job::TableFormat format) {
    const std::vector<job::OutputColumn> columns = shown_columns(state.outputs);
    const bool shown = state.outputs.copies_shown;
    std::vector<std::string> fields;
    std::string text;
    for (const job::OutputColumn column : columns) fields.push_back(copied_title(column, shown));
    job::append_record(text, fields, format);
    for (const uint32_t index : state.outputs.rows) {
        job::OutputCells cells = cells_of_output(state, index);
        fields.clear();
        for (const job::OutputColumn column : columns) {
            const job::OutputCell cell = cells.cell(column);
            fields.push_back(shown ? base::with_plain_spaces(job::shown_text(column, cell))
                                   : cells.whole_original(cell));
        }
        job::append_record(text, fields, format);
    }
    return text;
}

}  // namespace app
