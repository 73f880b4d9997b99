// The sections of the evidence file, each with its heading; nothing where there is nothing to say.
#pragma once

#include <string_view>

#include "report/facts.h"
#include "report/html.h"

namespace report {

// Rows of a label and a text, cleaned; those without a text are left out. `code` is no language
// that anyone could translate, in the code face.
class FactTable {
public:
    FactTable(Html& html, const Facts& facts, bool code = false);
    ~FactTable();
    FactTable(const FactTable&) = delete;
    FactTable& operator=(const FactTable&) = delete;

    void row(std::string_view label, std::string_view text);

private:
    Html& html_;
    const Facts& facts_;
};

// Cleaned too.
void write_table(Html& html, const Facts& facts, const Table& table, bool code = false);
void write_element(Html& html, const Facts& facts, std::string_view tag, std::string_view text);
void write_list(Html& html, const Facts& facts, const std::vector<std::string>& items);

// evidence_job.cpp
std::string headline_of(const Facts& facts);
void write_verdict(Html& html, const Facts& facts);
void write_job(Html& html, const Facts& facts);
// evidence_exchange.cpp
void write_requests(Html& html, const Facts& facts);
void write_problem(FactTable& table, const api::Problem& problem);
// evidence_body.cpp
void write_received(Html& html, const Facts& facts);
// evidence_history.cpp
void write_history(Html& html, const Facts& facts);

}  // namespace report
