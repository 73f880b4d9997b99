#include "base/visible_text.h"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_literals;

TEST_CASE("what leaves no trace, or reorders the text around it, is marked") {
    const struct {
        std::string text;
        const char* shown;
    } cases[] = {
        {"pay\u00A0pal\u200B\u2060 \uFEFF\u00AD.com",
         "pay\u00A0pal⟦U+200B⟧⟦U+2060⟧ ⟦U+FEFF⟧⟦U+00AD⟧.com"},
        {"evil\u202Egpj.exe", "evil⟦U+202E⟧gpj.exe"},
        {"a\u2067b\u2069", "a⟦U+2067⟧b⟦U+2069⟧"},
        {"\u200Ea\u200F\u061C", "⟦U+200E⟧a⟦U+200F⟧⟦U+061C⟧"},
        {"\u200B", "⟦U+200B⟧"},
        {"n\0l\x1b[31m\x7f\u0085"s, "n⟦U+0000⟧l⟦U+001B⟧[31m⟦U+007F⟧⟦U+0085⟧"},
        {"a\rb", "a⟦U+000D⟧b"},
        {"a\u2028b\uFFFE", "a⟦U+2028⟧b⟦U+FFFE⟧"},
        {"\u3164\u115F", "⟦U+3164⟧⟦U+115F⟧"},
        {"pay\u200Dpal\u200Cx", "pay⟦U+200D⟧pal⟦U+200C⟧x"},
        {"a\uFE0F \uFE0F", "a⟦U+FE0F⟧ ⟦U+FE0F⟧"},
        {"hi\U000E0041\U000E0001", "hi⟦U+E0041⟧⟦U+E0001⟧"},
        {"👍\u200D", "👍⟦U+200D⟧"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.shown);
        CHECK(base::has_invisible(test.text));
        CHECK(base::with_visible_marks(test.text) == test.shown);
        CHECK_FALSE(base::has_invisible(test.shown));
    }
}

TEST_CASE("what shapes its neighbours, and what shows itself, is not marked") {
    for (const char* const text : {
             "",
             "plain",
             "a\tb\nc\r\nd",
             "42\u00A0% · “x” … ⟦U+200B⟧",
             "Crème brûlée",
             "字幕付き映画「東京物語」",
             "می\u200Cخواهم",
             "ه\u200D",
             "क\u094D\u200Dष",
             "ක\u0DCA\u200Dර",
             "👩\u200D👩\u200D👧",
             "🏳\uFE0F\u200D🌈",
             "❤\uFE0F",
             "1\uFE0F\u20E3",
             "©\uFE0F",
             "葛\U000E0100",
             "🏴\U000E0067\U000E0062\U000E007F",
             "e\u0301",
             "\xFF\xC2",
         }) {
        CAPTURE(text);
        CHECK_FALSE(base::has_invisible(text));
        CHECK(base::with_visible_marks(text) == text);
    }
}
