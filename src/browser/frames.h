// When the page draws, and whether it says that it is working (web/frames.js).
#pragma once

namespace browser {

void request_frame();
// The frame that was asked for, without waiting for the browser to be ready for it.
void draw_frame_now();
// For what only moves a decoration; replaces the frame that was asked for before.
void request_frame_later(double seconds);
void cancel_frame_later();

// TimeToContinue comes after the frame that is to come, if any.
void continue_soon();

void set_working(bool working);
// There is something to read: on the canvas, or until that is open the texts of the elements.
void page_is_shown(bool painted);

}  // namespace browser
