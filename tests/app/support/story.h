// A story told in events: what the user does and the world answers, and what is asked of the world.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/update.h"

namespace story {

inline constexpr const char* kToken = "tok-3f9c2a71-secret";
inline constexpr const char* kJobId = "559cbbec14ea67a7cad6c7d8";
inline constexpr const char* kOtherJobId = "559cbbec14ea67a7cad6c7d9";
inline constexpr const char* kFileId = "559cbbe7a636e56d8ae111f0";

// {"job":{"id":…,"status":…}}
std::string job_body(std::string_view status, std::string_view id = kJobId);

// The seed's job as the vendor prints it, with bare keys.
std::string seed_body();

api::Answer answer_of(int status, std::string body, std::string media_type = "application/json");
api::Answer transport_of(api::Transport transport);

class Story {
public:
    app::State state;
    app::Effects effects;  // of the last event

    void on(app::Event event);
    void type(app::Field field, std::string text);
    void type_token(std::string_view token = kToken);
    void start(std::string_view job_id = kJobId);  // types ID and token and presses "Load job"
    void answer(api::Answer answer);               // to the newest request
    void load(std::string body);                   // start, and a 200
    size_t work_to_the_end();                      // how often it took the time to go on

    // Of the last event. Without exactly one such effect the test case fails.
    const app::Send& sent() const;
    std::string sent_url() const;
    const app::Abort& aborted() const;
    const app::CopyText& copied() const;
    const app::SaveFile& saved() const;
    const app::ShowInAddress& shown_in_address() const;
    template <typename Effect>
    size_t count() const {
        size_t found = 0;
        for (const app::Effect& effect : effects) {
            found += std::holds_alternative<Effect>(effect) ? 1 : 0;
        }
        return found;
    }

    // The title of the problem on the screen; empty without one.
    std::string problem_title() const;
    // Every text the state and the last effects hold, but the body and the token's own field.
    std::string everything_said() const;
};

}  // namespace story
