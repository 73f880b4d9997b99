#include "report/evidence_parts.h"

namespace report {

FactTable::FactTable(Html& html, const Facts& facts, bool code) : html_(html), facts_(facts) {
    html_.open("table", {{"class", "facts"}, {"translate", code ? "no" : "yes"}});
    html_.open("tbody");
}

FactTable::~FactTable() {
    html_.close();
    html_.close();
}

void FactTable::row(std::string_view label, std::string_view text) {
    if (text.empty()) return;
    html_.open("tr");
    html_.element("th", label, {{"scope", "row"}});
    html_.element("td", cleaned(facts_, text));
    html_.close();
}

void write_table(Html& html, const Facts& facts, const Table& table, bool code) {
    html.open("table", {{"class", "cells"}, {"translate", code ? "no" : "yes"}});
    html.open("thead");
    html.open("tr");
    for (const std::string& title : table.titles) html.element("th", title, {{"scope", "col"}});
    html.close();
    html.close();
    html.open("tbody");
    for (const std::vector<std::string>& row : table.rows) {
        html.open("tr");
        for (size_t at = 0; at < row.size(); ++at) {
            html.open("td", {{"data-label", table.titles[at]}});
            html.text(cleaned(facts, row[at]));
            html.close();
        }
        html.close();
    }
    html.close();
    html.close();
}

void write_element(Html& html, const Facts& facts, std::string_view tag, std::string_view text) {
    html.element(tag, cleaned(facts, text));
}

void write_list(Html& html, const Facts& facts, const std::vector<std::string>& items) {
    if (items.empty()) return;
    html.open("ul");
    for (const std::string& item : items) write_element(html, facts, "li", item);
    html.close();
}

}  // namespace report
