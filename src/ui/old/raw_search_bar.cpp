#include "ui/old/raw_search_bar.h"

#include <algorithm>

#include "app/raw_view.h"
#include "ui/old/flow.h"
#include "ui/old/widgets.h"
#include "words/common.h"
#include "words/raw_search.h"

namespace ui::old {
namespace {

constexpr float kProgressWidth = 80;
constexpr float kStepsWidth = 70;  // of the buttons to the previous and the next match

// "3 of 17", and what is not as one would think of it.
std::string match_text(const app::RawSearch& search) {
    if (!search.found) return {};
    const document::Search& found = *search.found;
    if (found.count() == 0) return search.running ? words::kNoMatchYet : words::kNoMatch;
    std::string text = words::match_of(static_cast<int64_t>(search.match) + 1,
                                       static_cast<int64_t>(found.count()));
    if (search.running) text = words::matches_so_far(text);
    if (search.cancelled) text = words::matches_cancelled(text);
    if (found.count() > found.matches().size())
        text = words::matches_within_reach(text, static_cast<int64_t>(found.matches().size()));
    return text;
}

std::string filter_text(const app::RawFilter& filter) {
    if (!filter.kept || !filter.fault.empty()) return {};
    return words::nodes(static_cast<int64_t>(filter.count));
}

class SearchBar {
public:
    SearchBar(Frame& frame, const Rect& area)
        : frame_(frame),
          height_(frame.tool_height()),
          flow_{area.x + 16, area.x + area.width - 16, height_ + 8, area.x + 16, area.y + 4} {}

    void draw_search_field(float width) {
        const app::RawSearch& search = frame_.state.raw.search;
        field({words::kSearchBody, search.text, app::Field::kSearch, search.fault,
               words::kSearchBodyHint},
              width);
    }

    void draw_switches() {
        using app::SearchSwitch;
        const document::SearchOptions& options = frame_.state.raw.search.options;
        check(words::kMatchCase, options.match_case, SearchSwitch::kMatchCase);
        check(words::kWholeWords, options.whole_words, SearchSwitch::kWholeWords);
        check(words::kRegularExpression, options.regular_expression,
              SearchSwitch::kRegularExpression);
    }

    void draw_matches() {
        const app::RawSearch& search = frame_.state.raw.search;
        label(match_text(search));
        if (search.found && search.found->count() > 0) {
            button({"‹", app::MatchStepped{-1}, ButtonLook::kQuiet, words::kPreviousMatch});
            button({"›", app::MatchStepped{1}, ButtonLook::kQuiet, words::kNextMatch});
        }
        if (search.running) {
            const auto all = static_cast<double>(app::raw_document(frame_.state)->nodes.size());
            progress(words::kSearchBody, 100.0 * search.found->at() / all);
            button({words::kCancelSearch, app::SearchCancelled{}, ButtonLook::kQuiet});
        }
        fault(search.fault);
    }

    void draw_filter() {
        const app::RawFilter& filter = frame_.state.raw.filter;
        flow_.x += 10;
        field({words::kPathFilter, filter.text, app::Field::kPathFilter, filter.fault,
               words::kPathFilterHint},
              width_of_field());
        label(filter_text(filter));
        if (filter.running) progress(words::kFilterProgress, 100.0 * filter.running->progress());
        if (!filter.text.empty())
            button({words::kClearFilter, app::FilterCleared{}, ButtonLook::kQuiet});
        fault(filter.fault);
    }

    float bottom() const { return flow_.y + height_ + 9; }
    float width_of_field() const {
        return frame_.narrow() ? flow_.width() : std::min(300.f, flow_.width());
    }
    // What the matches leave of one line.
    float width_beside_matches() const {
        const app::RawSearch& search = frame_.state.raw.search;
        const std::string text = match_text(search);
        if (text.empty()) return flow_.width();
        const float matches = frame_.width_of(frame_.caption(), text) + kStepsWidth;
        return std::max(flow_.width() / 2, flow_.width() - matches);
    }

private:
    void field(const TextField& field, float width) {
        const float x = flow_.place(width, 8);
        draw_text_field(frame_, {x, flow_.y, width, height_}, field);
    }
    void check(std::string_view name, bool on, app::SearchSwitch which) {
        const CheckBox box{name, name, on, app::SearchSwitchFlipped{which}};
        const float x = flow_.place(check_box_width(frame_, box), 12);
        draw_check_box(frame_, x, flow_.y, height_, box);
    }
    void label(const std::string& text) {
        if (text.empty()) return;
        const TextStyle style = frame_.caption();
        const float width = std::min(frame_.width_of(style, text), flow_.width());
        const float x = flow_.place(width, 4);
        frame_.label_fitted({x, flow_.y + (height_ - style.line_height()) / 2, width, height_},
                            style, text);
    }
    void button(const Button& button) {
        const float x = flow_.place(button_width(frame_, button), 0);
        draw_button(frame_, x, flow_.y, height_, button);
    }
    void progress(std::string_view name, double percent) {
        const float x = flow_.place(kProgressWidth, 8);
        draw_progress(frame_, {x, flow_.y + height_ / 2 - 3, kProgressWidth, 6}, percent,
                      frame_.theme.accent.strong, name, true);
    }
    // Below what is at fault, in words.
    void fault(const std::string& sentence) {
        if (sentence.empty()) return;
        flow_.new_line();
        flow_.y += frame_.paragraph(flow_.left, flow_.y, flow_.width(),
                                    {Face::kText, 13, frame_.theme.failed.strong}, sentence) -
                   height_ + 8;
        flow_.x = flow_.right;
    }

    Frame& frame_;
    float height_;
    Flow flow_;
};

}  // namespace

float draw_raw_search_bar(Frame& frame, const Rect& area) {
    SearchBar bar(frame, area);
    bar.draw_search_field(bar.width_of_field());
    bar.draw_switches();
    bar.draw_matches();
    if (frame.state.raw.mode == app::RawMode::kTree) bar.draw_filter();
    return bar.bottom() - area.y;
}

float draw_raw_search_options(Frame& frame, const Rect& area) {
    SearchBar bar(frame, area);
    bar.draw_switches();
    if (frame.state.raw.mode == app::RawMode::kTree) bar.draw_filter();
    return bar.bottom() - area.y;
}

float draw_raw_search_line(Frame& frame, const Rect& area) {
    SearchBar bar(frame, area);
    bar.draw_search_field(bar.width_beside_matches());
    bar.draw_matches();
    return bar.bottom() - area.y;
}

}  // namespace ui::old
