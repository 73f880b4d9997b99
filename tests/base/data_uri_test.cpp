#include "base/data_uri.h"

#include <doctest/doctest.h>

namespace {

using base::PictureFault;

}  // namespace

TEST_CASE("what is a data URI and what is not") {
    CHECK(base::is_data_uri("data:,"));
    CHECK(base::is_data_uri("DATA:image/png;base64,AAAA"));
    CHECK_FALSE(base::is_data_uri("data:image/png"));
    CHECK_FALSE(base::is_data_uri("database, the"));
    CHECK_FALSE(base::is_data_uri(""));
}

TEST_CASE("pictures of four types are shown, all else says why not") {
    const struct {
        const char* uri;
        const char* media_type;
        size_t size_bytes;
        PictureFault fault;
    } cases[] = {
        {"data:image/png;base64,iVBORw0KGgoA", "image/png", 9, PictureFault::kNone},
        {"data:IMAGE/PNG;BASE64,iVBORw0KGgo=", "image/png", 8, PictureFault::kNone},
        {"data:image/jpeg;base64,/9j/4AAQ", "image/jpeg", 6, PictureFault::kNone},
        {"data:image/gif;base64,R0lGODlhAQ==", "image/gif", 7, PictureFault::kNone},
        {"data:image/gif;base64,R0lGODdhAQ==", "image/gif", 7, PictureFault::kNone},
        {"data:image/webp;base64,UklGRgAA", "image/webp", 6, PictureFault::kNone},
        {"data:image/svg+xml;base64,PHN2Zz4=", "image/svg+xml", 5, PictureFault::kOtherType},
        {"data:image/svg+xml,<svg/>", "image/svg+xml", 0, PictureFault::kOtherType},
        {"data:text/html;base64,PGI+", "text/html", 3, PictureFault::kOtherType},
        {"data:,hello", "", 0, PictureFault::kOtherType},
        {"data:image/bmp;base64,Qk0A", "image/bmp", 3, PictureFault::kOtherType},
        {"data:image/png;base64,PHN2Zz4=", "image/png", 5, PictureFault::kOtherBytes},
        {"data:image/png;base64,", "image/png", 0, PictureFault::kOtherBytes},
        {"data:image/png,iVBORw0KGgo=", "image/png", 0, PictureFault::kNotPlain},
        {"data:image/png;charset=utf-8;base64,iVBORw0KGgo=", "image/png", 8,
         PictureFault::kNotPlain},
        {"data:image/png;base64,iVBORw0KGgoA\"", "image/png", 9, PictureFault::kBroken},
        {"data:image/png;base64,iVBORw0KGgoA A==", "image/png", 10, PictureFault::kBroken},
        {"data:image/png;base64,iVBORw0KGgo===", "image/png", 7, PictureFault::kBroken},
        {"data:image/png;base64,iVBORw0KGgoA<img", "image/png", 12, PictureFault::kBroken},
    };
    for (const auto& test : cases) {
        CAPTURE(test.uri);
        const base::DataUri uri = base::read_data_uri(test.uri);
        CHECK(uri.media_type == test.media_type);
        CHECK(uri.size_bytes == test.size_bytes);
        CHECK(uri.fault == test.fault);
        CHECK(uri.is_picture() == (test.fault == PictureFault::kNone));
    }
}

TEST_CASE("a picture may have as many bytes as the limit, and not one more") {
    const std::string head = "data:image/png;base64,iVBORw0KGgo";
    // 11 letters stand in the head; 4 letters are 3 bytes.
    const size_t letters = base::kMaxPictureBytes / 3 * 4 + 4;
    std::string uri = head + std::string(letters - 11, 'A');
    uri.back() = '=';
    CHECK(base::read_data_uri(uri).size_bytes == base::kMaxPictureBytes);
    CHECK(base::read_data_uri(uri).is_picture());
    uri.back() = 'A';
    CHECK(base::read_data_uri(uri).fault == PictureFault::kTooLarge);
}
