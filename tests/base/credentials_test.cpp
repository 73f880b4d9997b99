#include "base/credentials.h"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("credentials are masked wherever they stand in a text") {
    const struct {
        const char* text;
        const char* masked;
    } cases[] = {
        {"ftp://user:secret@host/path", "ftp://•••@host/path"},
        {"s3://KEY:SE@CRET@bucket/a@2x.png", "s3://•••@bucket/a@2x.png"},
        {"s3://KEY:se/cr/et@bucket/a", "s3://•••@bucket/a"},
        {"s3://KEY:se/cr@et@bucket/a@2x.png", "s3://•••@bucket/a@2x.png"},
        {"sftp://user@host", "sftp://•••@host"},
        {"cannot copy ftp://a:b@one/x to \"s3://k:s@two/y\", mail c@d.e",
         "cannot copy ftp://•••@one/x to \"s3://•••@two/y\", mail c@d.e"},
        {"ftp://a:b@one/x,ftp://c:d@two/y", "ftp://•••@one/x,ftp://•••@two/y"},
        {"http://host/a?u=ftp://a:b@c/d", "http://host/a?u=ftp://•••@c/d"},
        {"http://host/a?u=ftp%3A%2F%2Fa%3Ab%40c%2Fd&n=1",
         "http://host/a?u=ftp%3A%2F%2F•••%40c%2Fd&n=1"},
        {"s3://KEY:12%2F34@bucket/a", "s3://•••@bucket/a"},
        {"https://b.s3/k?X-Amz-Date=2024&X-Amz-Signature=ab12&x-id=Get",
         "https://b.s3/k?X-Amz-Date=2024&X-Amz-Signature=•••&x-id=Get"},
        {"https://b/k?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=a%2Bb%3D&Expires=1",
         "https://b/k?AWSAccessKeyId=•••&Signature=•••&Expires=1"},
        {"https://b/k?sv=2020&sig=a%2Fb%3D#top", "https://b/k?sv=2020&sig=•••#top"},
        {"https://b/k?file_id=5&access_token=t0ken", "https://b/k?file_id=5&access_token=•••"},
        {"u=http%3A%2F%2Fb%2Fk%3Fid%3D5%26token%3Dt0k",
         "u=http%3A%2F%2Fb%2Fk%3Fid%3D5%26token%3D•••"},
        {"denied (token=abc.def-1), try again", "denied (token=•••), try again"},
        {"aws_secret_access_key = wJalr/XUtn+FEMI", "aws_secret_access_key = •••"},
        {"{\"user\": \"me\", \"password\" : \"hunter 2\"}",
         "{\"user\": \"me\", \"password\" : \"•••\"}"},
        {R"({\"token\":\"hunter2\"})", R"({\"token\":\"•••\"})"},
        {R"({"password":"$ ftp://user:hunter2@host"})", R"({"password":"$ ftp://•••@host"})"},
        {"login failed, password: hunter2", "login failed, password: •••"},
        {"Authorization: Basic dXNlcjpwYXNz\nHost: a", "Authorization: Basic •••\nHost: a"},
        {"Authorization: AWS4-HMAC-SHA256 Credential=a, Signature=b\nHost: a",
         "Authorization: AWS4-HMAC-SHA256 •••\nHost: a"},
        {"Authorization: us%20er secret\n", "Authorization: •••\n"},
        {"refused bearer abcDEF-123456", "refused bearer •••"},
        {"key AKIAIOSFODNN7EXAMPLE is unknown", "key ••• is unknown"},
        {"ftp://a:b?token=c@d&e@host/path", "ftp://•••@host/path"},
        {"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl here", "got ••• here"},
    };
    for (const auto& test : cases) {
        CAPTURE(test.text);
        CHECK(base::mask_credentials(test.text) == test.masked);
        CHECK(base::has_credentials(test.text));
        CHECK(base::mask_credentials(test.masked) == test.masked);
        CHECK_FALSE(base::has_credentials(test.masked));
    }
}

TEST_CASE("what is no credential stays as it is") {
    const char* const open[] = {
        "",
        "https://host/a@2x.png",
        "http://host:8080/a@b",
        "http://[::1]/a@b",
        "uploads/a@b.mp4",
        "user:secret@host",
        "http://@host/",
        "://",
        "token=",
        "Invalid token: it has expired",
        "Signature: does not match",
        "Bearer token missing",
        "Bearer authentication failed",
        "https://api.xvid.com/v1/files/downloads/?file_id=559663a7a3bdaa55024c53f7",
        "video/quicktime, variant=(string)iso",
        "passes=2 design=new config=x keyframe=25",
        "AKIA is short, AKIAIOSFODNN7EXAMPLELONG is long",
        "data:image/png;base64,iVBORw0KGgoA",
        "100 % = all",
        "curl -H \"Authorization: Bearer $MEDIAHUB_TOKEN\" https://host",
    };
    for (const char* const text : open) {
        CAPTURE(text);
        CHECK(base::mask_credentials(text) == text);
        CHECK_FALSE(base::has_credentials(text));
    }
}

TEST_CASE("names whose value is a secret as a whole") {
    for (const char* name : {"password", "X-Amz-Signature", "s3_secret_key", "accessKeyId", "sig",
                             "client_secret", "api-key", "Authorization"}) {
        CAPTURE(name);
        CHECK(base::names_secret(name));
    }
    for (const char* name : {"", "passes", "design", "id", "key", "max_key_distance", "author",
                             "client_password_hint"}) {
        CAPTURE(name);
        CHECK_FALSE(base::names_secret(name));
    }
}

TEST_CASE("a text made to be slow is masked in time") {
    std::string slashes;
    std::string equals;
    for (int count = 0; count < 200'000; ++count) {
        slashes += "://:";
        equals += "token=";
    }
    CHECK_FALSE(base::has_credentials(slashes));
    CHECK(base::has_credentials(equals));
}

TEST_CASE("of a long text the beginning is shown, without what may be a part of a credential") {
    const std::string mega(1'000'000, 'y');
    CHECK(base::masked_beginning("ftp://me:pass@host", 100) == "ftp://•••@host");
    CHECK(base::masked_beginning("0123456789", 10) == "0123456789");
    CHECK(base::masked_beginning("0123456789", 9) == "012345678…");
    CHECK(base::masked_beginning("åå", 3) == "å…");
    CHECK(base::masked_beginning("0123456789" + mega, 10) == "0123456789…");
    // The text between the beginning and its "@" is never shown, however it is cut.
    const std::string secret = "ftp://me:" + std::string(1500, 's') + "@host/";
    for (const size_t before : {0, 10, 90, 100, 110, 4000, 8000}) {
        const std::string shown =
            base::masked_beginning(std::string(before, ' ') + secret + mega, 100);
        CHECK(shown.size() <= 100 + std::string("…").size());
        CHECK(shown.find("me:") == std::string::npos);
    }
    CHECK(base::shorten_masked("ftp://me:pass@host", 10) == "ftp://•••…");
    CHECK(base::shorten_masked(mega, 3) == "yy…");
}
