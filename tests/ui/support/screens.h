// Every screen of Jobglass, by name, and the rules that hold for all of them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ui/support/headless.h"

namespace headless {

struct NamedScreen {
    const char* name;
    void (*set_up)(Page& page);
};
const std::vector<NamedScreen>& all_screens();

struct Problem {
    const char* name;
    const char* title;
    api::Answer (*answer)();
};
const std::vector<Problem>& all_problems();
api::Answer without_answer(api::Transport transport, bool online = true);
// From another origin, after a redirect, compressed, with all times.
api::Answer answer_elsewhere();
void load_answer(Page& page, api::Answer answer);

// The jobs of the sample account, by their names ("jobs/65d4…"), as they are answered; without
// those that the sandbox answers in a way of its own.
const std::map<std::string, std::string>& sandbox_jobs();

// Loads a body and shows it in the raw view, all work on it done.
void open_raw(Page& page, std::string body, int status = 200,
              std::string media_type = "application/json");
// Sliced work, to its end; and draws.
void finish_work(Page& page);

bool is_interactive(const ui::SemanticNode& node);

// How many nodes are called exactly `name`.
size_t count_exactly(const Page& page, ui::Role role, std::string_view name);
const ui::SemanticNode* find_exactly(const Page& page, ui::Role role, std::string_view name);

// The rows of the table of outputs that are there, without its header and without details.
std::vector<const ui::SemanticNode*> output_rows(const Page& page);

// Ids unique, parents before children, bounds positive and within the window (or their scroller),
// nothing interactive over anything else interactive, everything interactive named, no token.
void check_rules(const Page& page);

}  // namespace headless
