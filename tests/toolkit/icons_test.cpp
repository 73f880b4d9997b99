// The signs of the look, each alone: what it paints, and the room it takes.
#include "toolkit/icons.h"

#include <doctest/doctest.h>

#include "toolkit/support/canvas.h"

using headless::Canvas;
using toolkit::Frame;
using toolkit::Icon;
using toolkit::Sign;

TEST_CASE("an icon is a sign on a disc, and says nothing") {
    Canvas canvas;
    constexpr float kRadius = toolkit::kIconSize / 2;
    canvas.draw([](Frame&) {
        ImGui::GetWindowDrawList()->AddCircleFilled({kRadius, kRadius}, kRadius, 0xffffffff, 48);
    });
    const int disc = canvas.vertices;
    for (const Icon each : {Icon::kCheckMark, Icon::kCross, Icon::kClock, Icon::kPause,
                            Icon::kQuestionMark, Icon::kExclamationMark, Icon::kMagnifier}) {
        CAPTURE(static_cast<int>(each));
        const auto& nodes = canvas.draw([each](Frame& frame) {
            icon(frame, each, frame.theme.accent);
            CHECK(ImGui::GetItemRectSize().x == toolkit::kIconSize);
        });
        CHECK(nodes.empty());
        CHECK(canvas.vertices > disc);
    }
}

TEST_CASE("a button that is a sign is named in full, and pressed") {
    for (const Sign sign : {Sign::kSheets, Sign::kBraces, Sign::kAngleBrackets}) {
        CAPTURE(static_cast<int>(sign));
        Canvas canvas;
        int presses = 0;
        const auto draw = [&](Frame& frame) {
            if (sign_button(frame, sign, "Copy ID", "of the job")) ++presses;
        };
        canvas.draw(draw);
        CHECK(canvas.vertices > 0);
        CHECK(canvas["Copy ID"].is_sign);
        CHECK(canvas["Copy ID"].description == "of the job");
        CHECK(canvas["Copy ID"].bounds.width == toolkit::kSignSize);
        canvas.press("Copy ID", draw);
        CHECK(presses == 1);
    }
}
