#include "document/sibling_positions.h"

#include <doctest/doctest.h>

#include "document/parse.h"
#include "document/query.h"

TEST_CASE("every member knows its place, in short lists and in long ones") {
    for (const int count : {1, 64, 65, 500}) {
        CAPTURE(count);
        std::string body = "[0";
        for (int item = 1; item < count; ++item) body += "," + std::to_string(item);
        const document::Document document = document::parse_json(body + "]");
        document::SiblingPositions positions;
        CHECK(positions.of(document, document::kRoot) == 0);
        for (int item = count; item-- > 0;)
            CHECK(positions.of(document, static_cast<document::NodeId>(item + 1)) == item + 1);
    }
}

TEST_CASE("what is no member has no place") {
    const document::Document document = document::parse_xml("<a><!--x--><b/><b/></a>");
    document::SiblingPositions positions;
    CHECK(positions.of(document, 2) == 0);
    CHECK(positions.of(document, 3) == 1);
    CHECK(positions.of(document, 4) == 2);
}
