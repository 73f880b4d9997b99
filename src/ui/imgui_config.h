// How Dear ImGui is compiled, everywhere it is used: the browser owns the files, the clipboard and
// the shell. Text is of any script, so characters are 32 bits wide.
#pragma once

#define IMGUI_USE_WCHAR32
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_ENABLE_FREETYPE  // no stb_truetype: glyphs come from our loader (context.cpp)
