// How Dear ImGui is compiled, everywhere it is used: the browser draws the glyphs, keeps the files
// and owns the clipboard, so none of ImGui's own is wanted.
#pragma once

#define IMGUI_USE_WCHAR32
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS

// Where assertions are off, so is the log of those for users of windows, which are not used.
#ifdef NDEBUG
#define IM_ASSERT_USER_ERROR(condition, message) ((void)0)
#endif
