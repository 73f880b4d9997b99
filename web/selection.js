// What the user selects on the page and copies: the visible marks of invisible characters
// (src/base/visible_text.h) become those characters again.

/** @param {string} text */
export function withoutMarks(text) {
    return text.replace(/⟦U\+([0-9A-F]{4,6})⟧/g, (mark, digits) => {
        const value = parseInt(digits, 16);
        return value > 0x10FFFF ? mark : String.fromCodePoint(value);
    });
}

/** @param {ClipboardEvent} event */
function onCopy(event) {
    const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const shown = String(document.getSelection() || '');
    const meant = withoutMarks(shown);
    if (inField || meant === shown || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', meant);
    event.preventDefault();
}

export function listen() {
    document.addEventListener('copy', onCopy);
}
