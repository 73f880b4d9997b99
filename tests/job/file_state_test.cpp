#include "job/file_state.h"

#include <doctest/doctest.h>

#include "base/no_break.h"
#include "base/text.h"
#include "document/parse.h"
#include "document/query.h"

using job::FileReport;
using job::FileState;

namespace {

constexpr int64_t kFinished_ms = 1436335151874;  // 8 Jul 2015, 05:59:11 UTC
constexpr int64_t kDay_ms = 24 * 3600 * 1000;

FileReport there(std::optional<int64_t> until_ms) {
    return {FileState::kThere, {}, kFinished_ms, until_ms, kFinished_ms + kDay_ms};
}

job::FilesSummary summary_of(const std::vector<FileReport>& reports) {
    job::FilesSummary summary;
    for (const FileReport& report : reports) summary.add(report);
    return summary;
}

const FileReport kGone{FileState::kGone, "File not found", {}, {}, 0};
const FileReport kHidden{FileState::kNotVisible, "Token rejected", {}, {}, 0};
const FileReport kFailed{FileState::kNotKnown, "Request timed out", {}, {}, 0};
const FileReport kNotAsked{FileState::kNotAsked, {}, {}, {}, 0};

}  // namespace

TEST_CASE("a response for a file says since when and until when it is there") {
    const struct {
        const char* body;
        const char* words;  // as in the table, the lines joined by " / "
    } cases[] = {
        {R"({"id": "f1", "finished_at": 1436335151874, "expires_at": 1436939951874})",
         "Available / since 8 Jul 2015, 05:59:11 UTC · until 15 Jul 2015, 05:59:11 UTC"},
        {R"({"id": "f1", "finished_at": 1436335151874, "expires_at": null})",
         "Available / since 8 Jul 2015, 05:59:11 UTC"},
        {R"({"id": "f1", "created_at": 1436335084091})",
         "Available / since 8 Jul 2015, 05:58:04 UTC"},
        {R"({"id": "f1", "expires_at": 1436335151000})",
         "Available / expired 8 Jul 2015, 05:59:11 UTC"},
        {R"({"id": "f1"})", "Available / "},
        {R"({"id": "f1", "finished_at": "soon"})", "Available / "},
        {R"({"id": "f2", "finished_at": 1436335151874})",
         "Unknown / The response isn’t this file."},
        {R"({"files": []})", "Unknown / The response isn’t this file."},
        {R"([])", "Unknown / The response isn’t this file."},
        {R"("f1")", "Unknown / The response isn’t this file."},
    };
    for (const auto& test : cases) {
        CAPTURE(test.body);
        const document::Document document = document::parse(test.body, "application/json");
        const FileReport report =
            job::report_of(document, document::kRoot, "f1", kFinished_ms + kDay_ms);
        const job::FileWords words = job::words_of(report, {});
        CHECK(words.main + " / " + words.below == test.words);
    }
    CHECK(job::report_of({}, document::kNoNode, "f1", 0).state == FileState::kNotKnown);
}

TEST_CASE("a file that is not there says why in the table") {
    const std::pair<FileReport, const char*> cases[] = {
        {{}, " / "},
        {kNotAsked, "Not checked / "},
        {{FileState::kBeingAsked, {}, {}, {}, 0}, "Checking … / "},
        {kGone, "Gone / File not found"},
        {kHidden, "Not visible / Token rejected"},
        {kFailed, "Unknown / Request timed out"},
    };
    for (const auto& [report, expected] : cases) {
        const job::FileWords words = job::words_of(report, {});
        CHECK(words.main + " / " + words.below == expected);
    }
}

TEST_CASE("the files of a job are counted, and the worst is said last") {
    const struct {
        std::vector<FileReport> files;
        const char* parts;
    } cases[] = {
        {{}, ""},
        {{{}}, ""},
        {{kNotAsked, kNotAsked}, ""},
        {{there({})}, "file available"},
        {{there({}), there({})}, "both files available"},
        {{there({}), kGone}, "1 of 2 files available / 1 of 2 files gone"},
        {{kGone}, "file gone"},
        {{kHidden, kNotAsked, {}}, "1 of 2 files not visible"},
        {{kGone, kHidden, kFailed, there({}), there({})},
         "2 of 5 files available / 1 of 5 files unknown / 1 of 5 files not visible / "
         "1 of 5 files gone"},
    };
    for (const auto& test : cases)
        CHECK(base::join(job::parts_of(summary_of(test.files)), " / ") == test.parts);
}

TEST_CASE("what becomes of the files is reckoned, and what to do is said") {
    const std::string ready = "The outputs are ready to use. ";
    const std::string seven_days =
        "MediaHub’s internal storage deletes files after 7 days unless configured otherwise.";
    const std::string in_time = "Download the outputs in time. " + seven_days;
    const std::string gone = "The files may be gone. " + seven_days +
                             " Counted from finished_at, that was Wed 15 Jul 2015, 05:59:11 UTC. ";
    const struct {
        std::vector<FileReport> files;
        std::optional<int64_t> finished_at_ms;
        int64_t now_ms;
        std::string next;
    } cases[] = {
        {{}, {}, kFinished_ms, in_time},
        {{kNotAsked}, 1436335151, kFinished_ms, in_time},              // in seconds
        {{kNotAsked}, kFinished_ms + kDay_ms, kFinished_ms, in_time},  // in the future
        {{kNotAsked},
         kFinished_ms,
         kFinished_ms + kDay_ms,
         in_time + " Counted from finished_at, that is Wed 15 Jul 2015, 05:59:11 UTC."},
        {{kNotAsked},
         kFinished_ms,
         kFinished_ms + 7 * kDay_ms,
         gone + "Check whether they are still there."},
        {{kNotAsked, there({})},
         kFinished_ms,
         kFinished_ms + 7 * kDay_ms,
         gone + "Check whether they are still there."},
        {{},
         kFinished_ms,
         kFinished_ms + 7 * kDay_ms,
         gone + "This response has no file IDs, so they can’t be checked from here."},
        {{there({})},
         kFinished_ms,
         kFinished_ms + 9 * kDay_ms,
         ready + "The API gives no expires_at for the files."},
        {{there(kFinished_ms + 7 * kDay_ms)},
         kFinished_ms,
         kFinished_ms + kDay_ms,
         ready + "The only file expires Wed 15 Jul 2015, 05:59:11 UTC (expires_at)."},
        {{there(kFinished_ms + 8 * kDay_ms), there(kFinished_ms + 7 * kDay_ms), there({})},
         kFinished_ms,
         kFinished_ms + kDay_ms,
         ready + "The first file expires Wed 15 Jul 2015, 05:59:11 UTC (expires_at)."},
        {{there(kFinished_ms)},
         kFinished_ms,
         kFinished_ms + kDay_ms,
         ready + "expires_at of a file has passed (Wed 8 Jul 2015, 05:59:11 UTC). Download it "
                 "soon."},
        {{kGone, kGone},
         kFinished_ms,
         kFinished_ms,
         "No file is left to download. If you need the outputs, run the job again."},
        {{kGone, there({})},
         kFinished_ms,
         kFinished_ms,
         "Download the files that are available soon. If you need the others, run the job again."},
        {{kHidden, there({})},
         kFinished_ms,
         kFinished_ms,
         "This token can’t see all files. Use a token of the account that owns them."},
    };
    for (const auto& test : cases) {
        const std::string next = job::next_for_files(summary_of(test.files), test.finished_at_ms,
                                                     test.now_ms, words::TimeStyle());
        CHECK(base::with_plain_spaces(next) == test.next);
    }
}
