// The rest of the browser: its window, clock, canvas and requests, as a test sets them, and what
// was asked of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/effect.h"
#include "app/event.h"
#include "browser/viewport.h"

namespace fake {

struct Browser {
    browser::Viewport viewport = {
        .width = 1280, .height = 800, .canvas_width = 2560, .canvas_height = 1600};
    double monotonic_ms = 1000;
    int64_t now_ms = 1'436'335'200'000;

    bool canvas_is_truthful = true;
    bool has_webgl = true;
    std::string shader_fault;  // what the driver says of a shader; empty where it compiles all

    size_t frames_requested = 0;
    std::optional<double> frame_later_s;
    bool continue_is_due = false;
    bool is_working = true;
    bool canvas_is_due = false;
    size_t contexts = 0;      // that were opened
    std::vector<bool> shown;  // the page, painted or not, as it was told
    size_t file_choices = 0;
    size_t meanings_asked = 0;

    size_t paints = 0;
    std::vector<std::string> shown_plainly;  // the reasons
    std::string selected_text;               // as last given
    std::optional<float> scrolled_to;

    std::vector<app::Send> sent;
    std::vector<uint32_t> aborted;
    std::vector<app::CopyText> copied;
    std::vector<app::SaveFile> saved;
    std::vector<std::string> addresses;
    app::ThemeChoice theme = app::ThemeChoice::kAuto;
    std::string keys;  // the sheet that is shown
    std::vector<std::string> remembered;
    std::vector<app::TellHost> told;
    std::vector<app::AskHostForToken> tokens_asked;
    std::vector<std::string> opened;  // the jobs of full pages
};

// The browser there is. A test begins with another one.
Browser& browser();

// What comes of the newest request.
void answer(api::Answer answer);

}  // namespace fake
