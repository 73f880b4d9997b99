#include "ui/change_kinds.h"

#include <cstddef>

#include "words/common.h"

namespace ui {

using document::ChangeKind;

const Tone& tone_of(const Theme& theme, ChangeKind kind) {
    switch (kind) {
        case ChangeKind::kAdded: return theme.succeeded;
        case ChangeKind::kRemoved: return theme.failed;
        case ChangeKind::kChanged: break;
    }
    return theme.queued;
}

const char* sign_of(ChangeKind kind) {
    static constexpr const char* kSigns[] = {"+", "−", "~"};
    return kSigns[static_cast<size_t>(kind)];
}

const char* word_of(ChangeKind kind) {
    static constexpr const char* kWords[] = {words::kAdded, words::kRemoved, words::kChanged};
    return kWords[static_cast<size_t>(kind)];
}

}  // namespace ui
