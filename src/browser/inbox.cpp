#include "browser/inbox.h"

#include <array>
#include <utility>

namespace browser {
namespace {

std::array<std::string, kTextSlots> slots;

}  // namespace

void wipe(std::string& text) {
    volatile char* bytes = text.data();
    for (size_t at = 0; at < text.size(); ++at) bytes[at] = 0;
    text.clear();
}

std::string take_text(int slot) {
    std::string& inbox = slots[static_cast<size_t>(slot)];
    std::string text = inbox;
    wipe(inbox);
    return text;
}

std::string take_bytes(int slot) {
    return std::exchange(slots[static_cast<size_t>(slot)], {});
}

char* room_for_text(int slot, int bytes) {
    std::string& inbox = slots[static_cast<size_t>(slot)];
    inbox.resize(static_cast<size_t>(bytes));
    return inbox.data();
}

}  // namespace browser
