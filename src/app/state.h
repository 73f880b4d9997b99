// The whole state of Jobglass. Only update() changes it; ui only reads it.
#pragma once

#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "api/request.h"
#include "app/changes.h"
#include "app/choices.h"
#include "app/spot.h"
#include "app/state/address.h"
#include "app/state/exchange.h"
#include "app/state/file_checks.h"
#include "app/state/form.h"
#include "app/state/history.h"
#include "app/state/host.h"
#include "app/state/live.h"
#include "app/state/loaded.h"
#include "app/state/memory.h"
#include "app/state/observations.h"
#include "app/state/outputs_view.h"
#include "app/state/page_sign.h"
#include "app/state/raw_view.h"
#include "app/state/scroll_target.h"
#include "base/time.h"
#include "document/document.h"
#include "job/key_table.h"
#include "job/reference.h"

namespace app {

struct State {
    Form form;
    std::optional<Pending> pending;
    std::optional<Loaded> loaded;
    std::optional<FailedLoad> failed_load;   // newer than `loaded`, which it left on the screen
    std::set<std::string> answered_origins;  // those that have responded to this page
    std::optional<Changes> changes;          // by the responses for this job
    bool all_changes_listed = false;
    std::map<std::string, Object> objects;  // by "file/ID"
    std::map<Spot, bool> spots;  // opened or closed by hand; all others have their default
    std::set<document::NodeId> details_toggled;  // outputs whose details differ from it
    OutputsView outputs;
    FileChecks file_checks;
    std::list<PastRequest> requests;  // newest first, at most kRequestsKept
    uint32_t shown_request = 0;       // on the request tab; always one of `requests`
    RawView raw;
    ScrollTarget scroll_target;
    Tab tab = Tab::kJob;
    Times times = Times::kLocal;
    ThemeChoice theme = ThemeChoice::kAuto;
    Memory memory;
    Observations observations;  // of the job last loaded
    Live live;
    PageSign sign;  // as the browser shows it
    Notify notify = Notify::kOff;
    std::string under_way;  // the ID of the job on the screen, while that may still change
    History history;        // of the same job
    Address address;
    Host host;
    bool connection_open = false;
    std::optional<bool> options_open;  // as chosen; else until the first job is asked for
    bool settings_open = false;
    bool fields_open = false;  // job and token, in narrow windows, while a job is shown
    bool secrets_shown = false;
    base::Zone zone;
    job::KeyTable key_table;  // empty until it has been loaded
    bool key_table_asked = false;
    std::string browser;       // as it names itself
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
