#include "words/facts.h"

#include <doctest/doctest.h>

TEST_CASE("a data URI that is not shown as a picture says why") {
    const struct {
        const char* uri;
        const char* sentence;
    } cases[] = {
        {"data:image/png;base64,iVBORw0KGgoA", ""},
        {"data:image/svg+xml;base64,PHN2Zz4=",
         "Not shown as a picture: only PNG, JPEG, GIF and WebP are."},
        {"data:image/png;base64,PHN2Zz4=", "Not shown as a picture: its content is not image/png."},
        {"data:image/png,iVBORw0KGgo=", "Not shown as a picture: it is not plain base64."},
        {"data:image/png;base64,iVBORw0KGgo===", "Not shown as a picture: its base64 is invalid."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.uri);
        CHECK(words::not_shown_as_picture(base::read_data_uri(test.uri)) == test.sentence);
    }
    base::DataUri large;
    large.fault = base::PictureFault::kTooLarge;
    CHECK(words::not_shown_as_picture(large) == "Not shown as a picture: larger than 524\u00a0KB.");
}
