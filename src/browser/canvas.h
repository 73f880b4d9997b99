// The canvas that the page is painted on, and the page without it.
#pragma once

#include <string_view>

namespace browser {

// The WebGL2 context of the page's canvas, made current; false where there is none.
bool open_context();

// Asks for Page::open_canvas() once the frame that was just drawn is on the screen. While a
// response is awaited that may take a moment: opening keeps the page waiting for the GPU.
void open_canvas_soon(bool is_awaiting);

// Shows the page's own elements in place of the canvas, and writes the reason to the console.
void show_page_without_canvas(std::string_view reason);

}  // namespace browser
