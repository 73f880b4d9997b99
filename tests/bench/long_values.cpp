// What one long value costs natively: reading the job, and a frame of each tab, for every field
// that can be long. Prints one line for each, in milliseconds.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "ui/support/long_bodies.h"
#include "ui/support/screens.h"

namespace {

template <typename Work>
double time_of(Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - begin;
    return elapsed.count();
}

void measure(const std::string& place, size_t bytes) {
    headless::Page page;
    std::printf("%-22s", place.c_str());
    std::string body = headless::long_body(place, bytes);
    std::printf(" read %8.1f ms;", time_of([&] { page.load(std::move(body)); }));
    for (const app::Tab tab : {app::Tab::kJob, app::Tab::kRaw, app::Tab::kRequest}) {
        const double event_ms = time_of([&] { page.dispatch(app::TabChosen{tab}); });
        double slice_ms = 0;
        while (page.state.more_to_do)
            slice_ms = std::max(slice_ms, time_of([&] { page.dispatch(app::TimeToContinue{}); }));
        const double frame_ms = time_of([&] { page.draw_once(); });
        size_t label_bytes = 0;
        for (const ui::SemanticNode& node : page.screen().semantics.nodes())
            label_bytes += node.name.size() + node.value.size() + node.description.size();
        std::printf(" %6.1f %6.1f %7.1f ms %6zu KB;", event_ms, slice_ms, frame_ms,
                    label_bytes / 1000);
        std::fflush(stdout);
    }
    std::printf("\n");
}

}  // namespace

int main(int argc, char** argv) {
    const size_t bytes = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const std::string_view only = argc > 2 ? argv[2] : "";
    for (const std::string& place : headless::long_places()) {
        if (only.empty() || place == only) measure(place, bytes);
    }
    return 0;
}
