// How much of long lists is recorded for the browser: with the canvas, and on the plain page.
#include "ui/recorded.h"

#include <doctest/doctest.h>

#include "ui/support/bodies.h"
#include "ui/support/screens.h"

using headless::find_exactly;
using headless::open_raw;
using headless::Page;
using ui::Role;

namespace {

// A tree of so many rows, the brackets of the array included.
std::string list_of(size_t rows) {
    std::string body = "[0";
    for (size_t item = 3; item < rows; ++item) body += ",1";
    return body + "]";
}

}  // namespace

TEST_CASE("outputs are recorded as far as the page says") {
    struct Case {
        int outputs;
        bool plain;
        bool searched;
        size_t rows;  // 0: those in the window
        const char* said;
    };
    const Case cases[] = {
        {50, false, false, 50, nullptr},
        {51, false, false, 0, nullptr},
        {1000, false, true, 1000, nullptr},
        {1001, false, true, 0,
         "Your browser’s own search finds only the rows in view. To search all 1,001 outputs, use "
         "Filter outputs."},
        {1000, true, false, 1000, nullptr},
        {1001, true, false, 1000,
         "The first 1,000 of 1,001 outputs are shown here. Copy CSV copies all of them."},
    };
    for (const Case& each : cases) {
        INFO(each.outputs, each.plain ? " plain" : " painted");
        Page page;
        page.view.plain = each.plain;
        page.view.searched = each.searched;
        page.load(headless::outputs_body(each.outputs));
        page.draw();
        const size_t rows = headless::output_rows(page).size();
        if (each.rows > 0) CHECK(rows == each.rows);
        if (each.rows == 0) CHECK(rows < 40);
        const std::string said = each.said == nullptr ? "outputs are shown here" : each.said;
        CHECK((find_exactly(page, Role::kText, said) != nullptr) == (each.said != nullptr));
    }
}

TEST_CASE("rows of a body are recorded as far as the page says, with their brackets") {
    struct Case {
        size_t rows;
        bool plain;
        bool searched;
        size_t recorded;  // 0: those in the window
        const char* said;
    };
    const Case cases[] = {
        {1500, false, false, 1500, nullptr},
        {1501, false, false, 0, nullptr},
        {5000, false, true, 5000, nullptr},
        {5001, false, true, 0,
         "Your browser’s own search finds only the rows in view. To search all 5,001 rows, use "
         "Search above."},
        {5001, true, false, 5000,
         "The first 5,000 of 5,001 rows are shown here. Search covers all of them; Save body saves "
         "all."},
    };
    for (const Case& each : cases) {
        INFO(each.rows, each.plain ? " plain" : " painted");
        Page page;
        page.view.plain = each.plain;
        page.view.searched = each.searched;
        open_raw(page, list_of(each.rows));
        page.press(Role::kRadio, "Tree");
        page.press(Role::kButton, "Unfold all");
        page.draw();
        const size_t items = page.find_all(Role::kTreeItem).size();
        const bool closed = find_exactly(page, Role::kText, "]") != nullptr;
        const size_t recorded = items + (closed ? 1 : 0);
        if (each.recorded > 0) CHECK(recorded == each.recorded);
        if (each.recorded == 0) CHECK(recorded < 60);
        CHECK(closed == (each.recorded == each.rows));
        if (each.said != nullptr) CHECK(find_exactly(page, Role::kText, each.said) != nullptr);
    }
}
