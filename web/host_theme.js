// Light or dark: as the system wants it, or as the page around this one chose (web/style.css and the palette follow
// <html data-theme>).

const system = matchMedia('(prefers-color-scheme: dark)');
const { dataset, style } = document.documentElement;

/** Whether the page is dark, in the form of a media query. */
export const dark = {
    get matches() { return dataset.theme ? dataset.theme === 'dark' : system.matches; },
    /**
     * @param {'change'} type
     * @param {() => void} listener  to changes of the system's choice
     */
    addEventListener(type, listener) { system.addEventListener(type, listener); },
};

/** @param {string} theme  "light", "dark", or anything else for the system's */
export function choose(theme) {
    const isChosen = theme === 'light' || theme === 'dark';
    if (isChosen) dataset.theme = theme;
    else delete dataset.theme;
    style.colorScheme = isChosen ? theme : '';
}
