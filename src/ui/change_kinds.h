// How the three kinds of change look and what they are called: "+ added" in green.
#pragma once

#include "document/diff.h"
#include "ui/theme.h"

namespace ui {

const Tone& tone_of(const Theme& theme, document::ChangeKind kind);
const char* sign_of(document::ChangeKind kind);
const char* word_of(document::ChangeKind kind);

}  // namespace ui
