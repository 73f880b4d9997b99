// The recent requests of this page, newest first; choosing one shows it in full above.
#include <array>
#include <cmath>

#include "app/past_requests.h"
#include "ui/panels.h"
#include "ui/request/answer.h"
#include "ui/time_text.h"
#include "words/request.h"

namespace ui {
namespace {

constexpr float kEdge = 8;  // of the card around the rows
constexpr float kWidestCell = 200;
constexpr const char* kMethod = "GET ";

// Status, size, duration and time; the last three are empty where there was no answer.
using Cells = std::array<std::string, 4>;

struct Row {
    const app::PastRequest& past;
    std::string what;  // "GET https://…", or what was opened
    Cells cells;
    std::string on_one_line() const { return joined({cells[0], cells[1], cells[2], cells[3]}); }
};

std::string words_of(const app::Exchange& exchange) {
    if (!exchange.source.is_network()) return app::name_of(exchange.source);
    return kMethod + api::url_of(exchange.request);
}

Cells cells_of(Ui& ui, const app::PastRequest& past) {
    if (past.progress != app::Progress::kOver) return {app::short_status_text(past)};
    const app::Exchange& exchange = past.exchange;
    const api::Answer& answer = exchange.answer;
    const bool requested = exchange.source.is_network();
    return {app::short_status_text(past),
            !requested || answer.has_response() ? app::size_text(exchange) : "",
            requested ? app::duration_text(answer) : "",
            answer.received_at_ms > 0 ? short_time_text(ui, answer.received_at_ms) : ""};
}

std::vector<Row> rows_of(Ui& ui) {
    std::vector<Row> rows;
    for (const app::PastRequest& past : ui.state.requests)
        rows.push_back({past, words_of(past.exchange), cells_of(ui, past)});
    return rows;
}

// Where the whole URL does not fit, its path says more than its beginning.
void paint_what(const Ui& ui, const TextStyle& style, const Row& row, float height) {
    std::string words = row.what;
    if (row.past.exchange.source.is_network() && width_of(style, words) > room()) {
        const std::string url = words.substr(std::string_view(kMethod).size());
        words = kMethod + url.substr(api::origin_of(url).size());
    }
    painted_text(ui, style, words, {0, height});
}

void paint_row(const Ui& ui, const Row& row, bool shown) {
    const Color color = row.past.problem ? ui.theme.failed.strong : ui.theme.muted;
    const TextStyle url_style = shown ? kCode.in(ui.theme.accent.strong) : kCode;
    if (ui.narrow()) {
        paint_what(ui, url_style, row, 0);
        return painted_text(ui, kCaption.in(color), row.on_one_line());
    }
    const float height = ui.control_height();
    paint_what(ui, url_style, row, height);
    for (size_t at = 0; at < row.cells.size(); ++at) {
        ImGui::TableNextColumn();
        painted_text(ui, kNote.in(color), row.cells[at], {0, height}, at > 0 ? 1.f : 0.f);
    }
}

void mark_row(const Ui& ui, const ImRect& row) {
    constexpr ImVec2 kBar{3, 6};  // its width, and how far it is from the edges of the row
    ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, ui.theme.accent.soft);
    ImGui::GetWindowDrawList()->AddRectFilled({row.Min.x, row.Min.y + kBar.y},
                                              {row.Min.x + kBar.x, row.Max.y - kBar.y},
                                              ui.theme.accent.strong, 1);
}

void draw_row(Ui& ui, const Row& row) {
    const bool shown = row.past.number == ui.state.shown_request;
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    paint_row(ui, row, shown);
    const ImRect bounds = bounds_of_row();
    if (shown) mark_row(ui, bounds);
    ImGui::ItemAdd(bounds, 0);
    const std::string name = row.what + " · " + row.on_one_line();
    if (ui.record({.role = Role::kRadio, .name = name, .checked = shown},
                  std::to_string(row.past.number)))
        ui.emit(app::RequestChosen{row.past.number});
}

// The URL has what the other columns leave: they are as wide as what is in them.
void set_up_columns(const std::vector<Row>& rows) {
    ImGui::TableSetupColumn("URL", ImGuiTableColumnFlags_WidthStretch);
    for (size_t at = 0; at < std::tuple_size_v<Cells>; ++at) {
        float widest = 1;
        for (const Row& row : rows)
            widest = std::max(widest, std::ceil(width_of(kNote, row.cells[at])));
        ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed,
                                std::min(widest, kWidestCell));
    }
}

}  // namespace

void draw_request_list(Ui& ui) {
    const std::vector<Row> rows = rows_of(ui);
    Card card(ui, words::kRequestsOfPage);
    Padding padding(kEdge, kEdge, kEdge);
    Scope group(ui, Role::kRadioGroup, words::kRequestsOfPage);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, {kEdge, ui.narrow() ? 3.f : 0.f});
    ImGui::BeginTable("requests", ui.narrow() ? 1 : 5,
                      ImGuiTableFlags_NoClip | ImGuiTableFlags_PadOuterX);
    if (!ui.narrow()) set_up_columns(rows);
    for (const Row& row : rows) draw_row(ui, row);
    ImGui::EndTable();
    ImGui::PopStyleVar();
}

}  // namespace ui
