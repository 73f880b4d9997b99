#include "app/link.h"

#include <doctest/doctest.h>

#include <string>

namespace {

using app::Link;
using app::Tab;
using app::Times;

Link link_to(std::string job_id) {
    Link link;
    link.job_id = std::move(job_id);
    return link;
}

struct Row {
    const char* fragment;
    void (*change)(Link&);  // what it says beside the job "a"
};

// Each is read as this and written like this.
const Row kLinks[] = {
    {"job=a", [](Link&) {}},
    {"job=a&tab=raw", [](Link& link) { link.tab = Tab::kRaw; }},
    {"job=a&tab=request", [](Link& link) { link.tab = Tab::kRequest; }},
    {"job=a&tab=changes", [](Link& link) { link.tab = Tab::kChanges; }},
    {"job=a&path=$.job.outputs[3]", [](Link& link) { link.path = "$.job.outputs[3]"; }},
    {"job=a&path=$[%27odd%20key%27]", [](Link& link) { link.path = "$['odd key']"; }},
    {"job=a&path=$.%C3%A9%26%3D%23%2B%25", [](Link& link) { link.path = "$.é&=#+%"; }},
    {"job=a&format=xml", [](Link& link) { link.options.format = api::BodyFormat::kXml; }},
    {"job=a&human=true", [](Link& link) { link.options.human = true; }},
    {"job=a&show_null=true", [](Link& link) { link.options.show_null = true; }},
    {"job=a&expand_all=true", [](Link& link) { link.options.expand_all = true; }},
    {"job=a&expand=file,preset",
     [](Link& link) {
         link.options.expand = {"file", "preset"};
     }},
    {"job=a&user_data=a%20b%26c", [](Link& link) { link.options.user_data = "a b&c"; }},
    {"job=a&bin_data=true", [](Link& link) { link.options.bin_data = true; }},
    {"job=a&times=utc", [](Link& link) { link.times = Times::kUtc; }},
    {"job=a&times=relative", [](Link& link) { link.times = Times::kRelative; }},
    {"job=a&times=local", [](Link& link) { link.times = Times::kLocal; }},
    {"job=a&tab=raw&path=$&format=xml&human=true&times=utc",
     [](Link& link) {
         link.tab = Tab::kRaw;
         link.path = "$";
         link.options.format = api::BodyFormat::kXml;
         link.options.human = true;
         link.times = Times::kUtc;
     }},
};

TEST_CASE("links are read and written alike") {
    for (const Row& row : kLinks) {
        CAPTURE(row.fragment);
        Link link = link_to("a");
        row.change(link);
        CHECK(app::read_link(row.fragment) == link);
        CHECK(app::fragment_of(link) == row.fragment);
    }
}

TEST_CASE("what is unknown or wrong in a link has its default") {
    const char* const fragments[] = {
        "job=a&tab=nothing",
        "job=a&tab=",
        "job=a&tab=RAW",
        "job=a&format=yaml",
        "job=a&human=yes",
        "job=a&human",
        "job=a&show_null=1",
        "job=a&times=gmt",
        "job=a&expand=fi le",
        "job=a&expand=,",
        "job=a&other=1",
        "job=a&access_token=secret",
        "job=a&api=http://evil",
        "job=a&",
        "&&job=a",
        "job=a&path=%FF",
        "job=a&path=%00",
        "job=a&user_data=a%0Ab",
        "tab=raw%00&job=a",
        "job=a&=raw",
        "Tab=raw&job=a",
        "job=b&job=a",
        "job=a&api_address=x",
        "job=a&token=x",
    };
    for (const char* const fragment : fragments) {
        CAPTURE(fragment);
        CHECK(app::read_link(fragment) == link_to("a"));
    }
    for (const char* const fragment : {"", "#", "a", "job", "jobs=a", "job=%C3"}) {
        CAPTURE(fragment);
        CHECK(app::read_link(fragment) == Link{});
    }
}

TEST_CASE("a space may be written as a plus") {
    CHECK(app::read_link("job=a&user_data=b+c").options.user_data == "b c");
}

}  // namespace
