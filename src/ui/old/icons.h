// The few signs of the look, drawn as lines so that they are the same on every machine.
#pragma once

#include "job/job.h"
#include "ui/old/frame.h"

namespace ui::old {

void draw_magnifier(Frame& frame, float x, float y, float size, Color color);

// A round sign of 44 px: check mark, cross, clock, pause or question mark.
void draw_stage_icon(Frame& frame, float x, float y, job::Stage stage);
void draw_attention_icon(Frame& frame, float x, float y, const Tone& tone);

// A check mark in a box of `size`.
void draw_check(Frame& frame, float x, float y, float size, Color color, float thickness);

// A small triangle pointing right, or down when open.
void draw_fold_arrow(Frame& frame, float x, float y, bool open, Color color);

inline constexpr float kStageIconSize = 44;

}  // namespace ui::old
