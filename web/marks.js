// The visible marks of invisible characters (src/base/visible_text.h): what is copied has the characters themselves.

/** @param {string} text */
export function withoutMarks(text) {
    return text.replace(/⟦U\+([0-9A-F]{4,6})⟧/g, (mark, digits) => {
        const value = parseInt(digits, 16);
        return value > 0x10FFFF ? mark : String.fromCodePoint(value);
    });
}
