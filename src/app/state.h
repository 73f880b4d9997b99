// All that Jobglass knows at one moment. Only update() changes it; ui only reads it.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "api/access_token.h"
#include "api/outcome.h"
#include "api/request.h"
#include "app/body_checks.h"
#include "app/changes.h"
#include "app/event.h"
#include "app/history.h"
#include "app/live.h"
#include "app/observations.h"
#include "app/outputs_view.h"
#include "app/raw_search.h"
#include "base/time.h"
#include "document/document.h"
#include "document/row_index.h"
#include "document/text_lines.h"
#include "job/coverage.h"
#include "job/failures.h"
#include "job/job.h"
#include "job/reference.h"

namespace app {

inline constexpr const char* kDefaultApiAddress = "https://api.xvid.com/v1";

// What stands in the fields and switches, as typed. The faults are sentences beside their fields.
struct Form {
    std::string job_id;
    api::AccessToken token;
    std::string api_address = kDefaultApiAddress;
    bool api_address_fixed = false;
    std::string user_data;
    std::string more_kinds;
    api::Options options;  // its expand and user_data are filled from the fields when sent
    std::vector<std::string> expand;  // kinds switched on, in the order of the page
    std::string job_id_fault;
    std::string token_fault;
    std::string api_address_fault;
    std::string more_kinds_fault;
};

// A request on its way.
struct Pending {
    uint32_t number = 0;
    api::Request request;
    uint64_t received_bytes = 0;
    uint64_t total_bytes = 0;
    std::optional<api::Answer> answer;  // it came, and is about to be read
    bool poll = false;                  // asked by the page itself, for a job that is shown already
    api::AccessToken token;
};

// A request that was answered, or failed. The body itself lives in the Document.
struct Exchange {
    api::Request request;
    api::Answer answer;  // its body is moved out
    uint64_t body_bytes = 0;
};

enum class Progress : uint8_t { kOnItsWay, kOver, kGivenUp };

// One request of this page, for a job or for a single object, and what came of it.
struct PastRequest {
    uint32_t number = 0;
    Progress progress = Progress::kOnItsWay;
    bool poll = false;
    Exchange exchange;
    std::optional<api::Problem> problem;
};

// The last answer for the job: always the exchange, and as much of its reading as there is.
struct Loaded {
    uint32_t number = 0;  // of the request
    Exchange exchange;
    document::Document document;
    std::optional<BodyChecks> checks;  // always of `document`
    std::optional<job::Job> job;
    job::Coverage coverage;
    job::Failures failures;  // of `job`
    std::optional<api::Problem> problem;
};

// One referenced object, asked for by itself.
struct Object {
    uint32_t number = 0;                         // of the request on its way; 0 when none is
    Spot opened_at;                              // where it was opened last
    std::optional<document::Document> document;  // its root object under the kind's key, or bare
    std::optional<document::Document> unread;    // while there is none: what was answered instead
    std::optional<api::Problem> problem;
    int64_t as_of_ms = 0;            // of the document
    std::optional<Changes> changes;  // when it was read again
    api::Request request;
    bool other_options = false;  // `request` has others than the one that brought the document
};

// What the raw view scrolls to.
enum class Revealed : uint8_t {
    kSelected,  // well into the window
    kStep,      // the selected node, as far as it takes to see it
    kFault,
    kInvalidByte
};

// Many rows that are unfolded with one press, bit by bit.
struct Unfolding {
    document::Folds folds;
    std::vector<document::NodeId> left;              // to be unfolded
    document::NodeId to_reveal = document::kNoNode;  // when it is done
};

struct RawView {
    RawMode mode = RawMode::kTree;
    bool tree_missed = false;  // `mode` left the tree only because the body could not be read
    std::string body;          // whose answer, "file/ID" of State::objects; empty for the job's
    document::Folds folds;
    std::optional<Unfolding> unfolding;  // on its way; its folds are then taken over
    bool stale = true;                   // `rows` and `lines` are not made yet
    document::RowIndex rows;    // of the tree under folds and filter, or of the pretty text
    document::TextLines lines;  // of the body as received, where that was looked at
    document::NodeId selected = document::kNoNode;
    std::string selected_path;  // in the chosen language; finding it can take milliseconds
    document::NodeId path_of = document::kNoNode;  // whose path that is
    RawSearch search;
    RawFilter filter;
    uint32_t reveal_number = 0;  // grows whenever `revealed` is to be brought into view
    Revealed revealed = Revealed::kSelected;
    std::optional<document::PathLanguage> language;  // as chosen; empty: that of the body's format
    std::optional<BodyChecks> object_checks;         // of `body`, where that is an object's
};

// A node whose place in the job view is looked for.
struct Sought {
    document::NodeId node = document::kNoNode;
    std::string object;   // whose document it is in, "file/ID"; empty for the job's
    uint32_t number = 0;  // grows with each
};

inline constexpr size_t kRequestsKept = 30;

struct State {
    Form form;
    std::optional<Pending> pending;
    std::optional<Loaded> loaded;
    std::optional<Changes> changes;  // by the answers for this job
    bool all_changes_listed = false;
    std::map<std::string, Object> objects;  // by "file/ID"
    std::map<Spot, bool> spots;  // opened or closed by hand; all else stands as it does by itself
    std::set<document::NodeId> details_toggled;  // outputs whose details do not stand so
    OutputsView outputs;
    std::list<PastRequest> requests;  // newest first, at most kRequestsKept
    uint32_t shown_request = 0;       // on the request tab; always one of `requests`
    RawView raw;
    Sought sought;
    Tab tab = Tab::kJob;
    Times times = Times::kLocal;
    Observations observations;  // of the job last loaded
    Live live;
    History history;  // of the same job
    bool connection_open = false;
    bool options_open = false;
    bool secrets_shown = false;
    bool touch = false;
    base::Zone zone;
    std::string announcement;  // what the polite status region says
    uint32_t last_number = 0;
    bool more_to_do = false;  // work in slices is not done yet
    bool going_on = false;    // TimeToContinue is to come

    bool busy() const;
    // Whether the user waits for the job. Polls come and go unnoticed.
    bool is_loading() const { return pending && !pending->poll; }
};

std::string object_key(const job::Target& target);

// The options as they would be sent now; the switches and the field of more kinds put together.
api::Options options_of(const Form& form);

// The root object of a body: the value of its one root key ("job", "file", …), or the root itself.
document::NodeId resource_root(const document::Document& document);

}  // namespace app
