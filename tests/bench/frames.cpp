// What one frame of the interface costs natively: laying out, painting into lists and recording,
// for jobs of growing size, at rest and while scrolling. Prints one line for each, in milliseconds.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

namespace {

using headless::Page;

// Each frame a little further down the page.
void measure(const char* what, Page& page) {
    constexpr int kFrames = 200;
    page.view.scroll_y = 0;
    page.draw();
    const float furthest = std::max(0.f, page.screen().page_height - page.view.height);
    std::vector<double> frames_ms;
    for (int frame = 0; frame < kFrames; ++frame) {
        page.view.scroll_y = furthest * static_cast<float>(frame) / kFrames;
        const auto begin = std::chrono::steady_clock::now();
        page.draw_once();
        const std::chrono::duration<double, std::milli> elapsed =
            std::chrono::steady_clock::now() - begin;
        frames_ms.push_back(elapsed.count());
    }
    std::sort(frames_ms.begin(), frames_ms.end());
    std::printf("%-28s %8.3f ms, 95 %% under %8.3f ms, %zu nodes\n", what, frames_ms[kFrames / 2],
                frames_ms[kFrames * 95 / 100], page.screen().semantics.nodes().size());
}

void measure_outputs(const char* what, int count) {
    Page page;
    page.load(headless::outputs_body(count));
    headless::finish_work(page);
    measure(what, page);
}

std::string big_body(size_t bytes) {
    std::string body = R"({"job":{"status":"SUCCESS","id":"559cbbec14ea67a7cad6c7d8","outputs":[)";
    for (size_t index = 0; body.size() < bytes; ++index) {
        const std::string number = std::to_string(index);
        if (index > 0) body += ",";
        body += R"({"preset":{"id":"5260e39d84aea12008b69bc1"},"file":{"name":"episode_)" + number +
                R"(.mp4","size":8094037,"duration":24576},"output_name":"episode_)" + number +
                R"(","percentage_completed":100})";
    }
    return body + "]}}";
}

}  // namespace

int main() {
    measure_outputs("job, 2 outputs", 2);
    measure_outputs("job, 500 outputs", 500);
    measure_outputs("job, 10,000 outputs", 10'000);
    Page page;
    headless::open_raw(page, big_body(48'000'000));
    measure("raw tree of 48 MB", page);
    page.dispatch(app::AllUnfolded{});
    headless::finish_work(page);
    measure("raw tree of 48 MB, unfolded", page);
    return 0;
}
