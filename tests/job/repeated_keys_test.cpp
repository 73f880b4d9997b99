#include "job/repeated_keys.h"

#include <doctest/doctest.h>

#include "job/support/parse.h"
#include "job/verdict.h"
#include "words/moments.h"

TEST_CASE("a decisive key that occurs twice is told with both of its values") {
    const struct {
        const char* members;
        std::vector<std::string> sentences;
    } cases[] = {
        {R"("status": "PROCESSING", "status": "QUEUED")",
         {"“status” occurs more than once, as PROCESSING and as QUEUED. This page uses the last "
          "one; other "
          "programs may use another."}},
        {R"("status": "a", "status": "b", "status": "c", "version": 1, "version": 2)",
         {"“status” occurs more than once, as b and as c. This page uses the last one; other "
          "programs may "
          "use another."}},
        {R"("status": "QUEUED", "outputs": [{"status": "a", "status": "b"}])", {}},
    };
    for (const auto& test : cases) {
        CAPTURE(test.members);
        const job::Job job = test::job_of(test.members);
        CHECK(job::verdict_of(job, 0, words::TimeStyle()).contradictions == test.sentences);
    }
}
