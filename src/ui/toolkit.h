// What panels are made of, under the names of this folder. Functions that are called with a frame,
// a style or a theme need no entry: they are found by that.
#pragma once

#include "toolkit/context.h"
#include "toolkit/frame.h"
#include "toolkit/icons.h"
#include "toolkit/layout.h"
#include "toolkit/list_table.h"
#include "toolkit/long_scroll.h"
#include "toolkit/recorded.h"
#include "toolkit/rows.h"
#include "toolkit/semantics.h"
#include "toolkit/text.h"
#include "toolkit/theme.h"
#include "toolkit/view.h"
#include "toolkit/widgets.h"

namespace ui {

// Frames and what they mean.
using toolkit::Context;
using toolkit::Face;
using toolkit::item;
using toolkit::kNoParent;
using toolkit::kPageWindow;
using toolkit::last_item;
using toolkit::Layer;
using toolkit::Press;
using toolkit::Rect;
using toolkit::Role;
using toolkit::SemanticNode;
using toolkit::View;

// The look.
using toolkit::Color;
using toolkit::kCardHead;
using toolkit::kCardRadius;
using toolkit::kControlRadius;
using toolkit::kGap;
using toolkit::kNarrowMargin;
using toolkit::kPageMargin;
using toolkit::Theme;
using toolkit::Tone;

// Text.
using toolkit::joined;
using toolkit::kBody;
using toolkit::kCaption;
using toolkit::kCardTitle;
using toolkit::kCode;
using toolkit::kLead;
using toolkit::kMissing;
using toolkit::kMuted;
using toolkit::kNote;
using toolkit::kSmall;
using toolkit::kStrong;
using toolkit::on_one_line;
using toolkit::TextStyle;

// Layout.
using toolkit::Background;
using toolkit::Card;
using toolkit::Columns;
using toolkit::Flow;
using toolkit::Held;
using toolkit::HorizontalScroll;
using toolkit::Inset;
using toolkit::MessageCard;
using toolkit::Middle;
using toolkit::Nested;
using toolkit::Padding;
using toolkit::push_right;
using toolkit::room;
using toolkit::same_line_at_right;
using toolkit::Scope;
using toolkit::space;
using toolkit::Window;
using toolkit::WindowPlace;

// Widgets and signs.
using toolkit::ButtonLook;
using toolkit::Choice;
using toolkit::Icon;
using toolkit::kIconSize;
using toolkit::kSignSize;
using toolkit::kSwatchRoom;
using toolkit::paint_fold_arrow;
using toolkit::paint_magnifier;
using toolkit::Sign;
using toolkit::swatch;
using toolkit::TextFieldOptions;
using toolkit::width_of_check_box;
using toolkit::width_of_choice;
using toolkit::width_of_segments;

// Long lists.
using toolkit::bounds_of_row;
using toolkit::kRowHeight;
using toolkit::LongScroll;
using toolkit::Rows;

}  // namespace ui
