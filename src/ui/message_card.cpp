#include "ui/message_card.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float kMostWidth = 820;

float room_beside() {
    return std::max(std::floor((room() - kMostWidth) / 2), 0.f);
}

float side_of(const Ui& ui) {
    return ui.narrow() ? 20.f : 48.f;
}

float top_of(const Ui& ui) {
    return ui.narrow() ? 16.f : 40.f;
}

}  // namespace

MessageCard::MessageCard(Ui& ui, std::string_view name)
    : beside_(room_beside(), room_beside()),
      card_(ui, {}, name),
      padding_(side_of(ui), top_of(ui), top_of(ui)) {}

}  // namespace ui
