#include "app/form_check.h"

#include <string>

#include "api/request.h"
#include "app/host_tokens.h"
#include "words/form.h"

namespace app {
namespace {

std::string first_fault(const Form& form) {
    for (const std::string* fault :
         {&form.job_id_fault, &form.token_fault, &form.api_address_fault, &form.more_kinds_fault}) {
        if (!fault->empty()) return *fault;
    }
    return {};
}

}  // namespace

bool check_form(State& state) {
    Form& form = state.form;
    form.api_address_fault.clear();
    form.more_kinds_fault.clear();
    form.token_fault.clear();
    if (!form.token.empty()) {
        form.token_fault = form.token.fault();
    } else if (!gets_token_from_host(state)) {
        form.token_fault = words::kTokenMissing;
    }
    if (auto address = api::check_api_address(form.api_address)) {
        form.api_address = *address;
    } else {
        form.api_address_fault = address.error().sentence;
    }
    if (auto kinds = api::check_kinds(form.more_kinds); !kinds) {
        form.more_kinds_fault = kinds.error().sentence;
    }
    return form.token_fault.empty() && form.api_address_fault.empty() &&
           form.more_kinds_fault.empty();
}

void show_faults(State& state) {
    const Form& form = state.form;
    state.announcement = first_fault(form);
    const bool in_connection = !form.api_address_fault.empty();
    if (in_connection) state.connection_open = true;
    if (in_connection || !form.more_kinds_fault.empty()) state.options_open = true;
    if (!form.job_id_fault.empty() || !form.token_fault.empty()) state.fields_open = true;
}

}  // namespace app
