#include "report/support/made_facts.h"

#include "api/access_token.h"
#include "document/parse.h"
#include "document/text/sha256.h"

namespace made {

Made::Made(std::string body, std::string content_type) {
    const size_t bytes = body.size();
    document::Sha256 hash;
    hash.add(body);
    document = document::parse(std::move(body), content_type);
    job = job::read(document);
    request.api_address = "https://api.xvid.com/v1";
    request.id = job ? job->id.value : "1";
    answer.status = 200;
    answer.headers = {{"content-type", content_type}, {"x-request-id", "req-1"}};
    answer.received_at_ms = 1708438600000;
    answer.duration_ms = 90;
    facts.browser = "Mozilla/5.0 (Test)";
    facts.saved_at_ms = 1708438700000;
    if (job) facts.job = &*job;
    facts.exchange = {
        .request = &request, .answer = &answer, .status = "200 OK", .body_bytes = bytes};
    facts.requests = {facts.exchange};
    facts.body = &document;
    facts.sha256 = hash.hex();
    facts.without_tokens = [](std::string text) {
        return api::AccessToken(kToken).removed_from(std::move(text));
    };
}

void Made::fail(api::Problem with) {
    problem_ = std::move(with);
    facts.job = nullptr;
    facts.problem = &*problem_;
    facts.exchange.problem = facts.problem;
    facts.requests = {facts.exchange};
}

std::string failed_job() {
    return R"({"job":{"id":"65d4b3f014ea67a7cad6d003","status":"FAILURE","created_at":1708438512212,)"
           R"("input":{"input_name":"s3://AKIAIOSFODNN7EXAMPLE:wJalrXUtnFEMI@bucket/a.mov"},)"
           R"("error_code":"0x0050012","error_msg":"cannot write ftp://me:secret@host/x",)"
           R"("outputs":[{"output_name":"<b>hd</b>"}],"password":"hunter2"}})";
}

}  // namespace made
