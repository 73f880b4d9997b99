#include "ui/copying.h"

#include "base/credentials.h"
#include "base/no_break.h"
#include "base/text.h"
#include "ui/change_marks.h"
#include "ui/credentials.h"
#include "ui/long_value.h"
#include "words/copying.h"

namespace ui {
namespace {

constexpr float kGapBefore = 8;

bool has_raw(const Place& place) {
    return place.node != document::kNoNode;
}

float width_of_buttons(const Copyable& copyable) {
    const int signs = 1 + (copyable.original.empty() ? 0 : 1) + (has_raw(copyable.place) ? 1 : 0);
    return static_cast<float>(signs) * kSignSize;
}

bool copy_button(Ui& ui, Sign sign, std::string_view name, std::string_view text,
                 std::string_view behind) {
    constexpr size_t kMostLetters = 80;
    const std::string shown =
        base::shorten(on_one_line(base::cut_short(text, 4 * kMostLetters)), kMostLetters);
    // The keyboard reaches the buttons of a value, not the value.
    return sign_button(ui, sign, name,
                       behind.empty() ? words::copies(shown) : words::copies(shown, behind));
}

// As it is copied.
std::string text_of(const Ui& ui, const Copyable& copyable) {
    if (copyable.is_cut) return whole_value(ui, copyable.place);
    const bool is_ours = !copyable.original.empty();
    return is_ours ? base::with_plain_spaces(copyable.value) : std::string(copyable.value);
}

void show_in_raw(Ui& ui, std::string_view label, const Place& place,
                 std::string_view description = {}) {
    if (sign_button(ui, Sign::kAngleBrackets, words::show_in_raw(label), description))
        ui.emit(app::NodeShownInRaw{place.node, place.object});
}

}  // namespace

std::string_view original_to_copy(const Ui& ui, std::string_view value, std::string_view original) {
    const bool masked = !ui.state.secrets_shown && base::has_credentials(original);
    return masked || original == value ? std::string_view() : original;
}

float copy_room(const Copyable& copyable) {
    return kGapBefore + width_of_buttons(copyable);
}

void copy_buttons(Ui& ui, const Copyable& copyable) {
    const std::string label = without_secrets(ui, copyable.label);
    same_line_at_right(width_of_buttons(copyable));
    if (!copyable.original.empty()) {
        if (copy_button(ui, Sign::kBraces, words::copy_original_of(label), copyable.original,
                        copyable.exact))
            ui.emit(app::TextCopied{words::original_of(label), std::string(copyable.original)});
        ImGui::SameLine(0, 0);
    }
    if (copy_button(ui, Sign::kSheets, words::copy_value_of(label),
                    copyable.is_cut ? copyable.value : text_of(ui, copyable), {}))
        ui.emit(app::TextCopied{words::value_of(label), text_of(ui, copyable)});
    if (!has_raw(copyable.place)) return;
    ImGui::SameLine(0, 0);
    show_in_raw(ui, label, copyable.place);
}

void to_raw_button(Ui& ui, std::string_view label, const Place& place,
                   std::string_view description) {
    if (!has_raw(place)) return;
    same_line_at_right(kSignSize);
    show_in_raw(ui, without_secrets(ui, label), place, description);
}

void copyable_text(Ui& ui, Copyable copyable, const TextStyle& style) {
    const bool secret = copyable.secret || base::has_credentials(copyable.original) ||
                        base::has_credentials(copyable.value);
    copyable.is_cut = is_long(ui, copyable.place);
    const std::string value = copyable.is_cut ? beginning_of_value(ui, copyable.place)
                                              : without_secrets(ui, copyable.value);
    copyable.value = value;
    copyable.original = copyable.is_cut ? std::string_view()
                                        : original_to_copy(ui, copyable.value, copyable.original);
    marked(ui, style, copyable.value,
           {.place = copyable.place,
            .behind = copyable.exact.empty() ? copyable.original : copyable.exact,
            .background = copyable.background,
            .width = room() - copy_room(copyable)});
    copy_buttons(ui, copyable);
    more_of_value(ui, without_secrets(ui, copyable.label), copyable.place);
    if (secret) reveal_button(ui);
}

}  // namespace ui
