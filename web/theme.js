// The theme that the user chose for the page: its style sheets follow <html data-theme>, which only a choice
// other than the browser's own sets. The canvas has it from the program (src/browser/page.cpp).
import { themes } from '#shared/themes.js';

/**
 * The app::ThemeChoice of that name; of any other the browser's own.
 * @param {string} name
 */
export function numberOf(name) {
    return Math.max(0, themes.indexOf(name));
}

/** @param {number} theme  app::ThemeChoice */
export function show(theme) {
    const { dataset } = document.documentElement;
    if (themes[theme]) dataset.theme = themes[theme];
    else delete dataset.theme;
}
