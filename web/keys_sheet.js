// The sheet that says what the keys do: a modal dialog of the browser's, which holds the focus, closes on
// Escape and returns the focus to where it was.

/** @type {HTMLDialogElement | null} */
let sheet = null;

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {HTMLElement} parent
 * @param {Tag} tag
 * @param {string} [text]
 */
function add(parent, tag, text = '') {
    const element = parent.appendChild(document.createElement(tag));
    element.textContent = text;
    return element;
}

/**
 * The areas of the sheet, from its lines (src/words/keys.h).
 * @param {string[]} lines
 */
export function areasOf(lines) {
    /** @type {{name: string, keys: {keys: string[], what: string}[]}[]} */
    const areas = [];
    for (const line of lines) {
        const [keys, what] = line.split('\t');
        if (what === undefined) areas.push({ name: line, keys: [] });
        else areas[areas.length - 1].keys.push({ keys: keys.split(' '), what });
    }
    return areas;
}

/**
 * @param {HTMLElement} parent
 * @param {ReturnType<typeof areasOf>[number]} area
 */
function addArea(parent, { name, keys }) {
    const section = add(parent, 'section');
    add(section, 'h3', name);
    const list = add(section, 'dl');
    for (const row of keys) {
        const term = add(list, 'dt');
        for (const key of row.keys) add(term, 'kbd', key);
        add(list, 'dd', row.what);
    }
}

/** @param {HTMLDialogElement} dialog */
function closeOnPressBeside(dialog) {
    dialog.addEventListener('click', (event) => {
        if (event.target === dialog) dialog.close();
    });
}

/** @param {string} text  the lines of words::keys_sheet() */
export function show(text) {
    if (sheet) return;
    const [title, close, ...lines] = text.split('\n');
    const dialog = add(document.body, 'dialog');
    dialog.id = 'keys';
    dialog.setAttribute('aria-labelledby', 'keys-title');
    const content = add(dialog, 'div');
    const head = add(content, 'header');
    add(head, 'h2', title).id = 'keys-title';
    const button = add(head, 'button', close);
    button.type = 'button';
    button.addEventListener('click', () => dialog.close());
    const areas = add(content, 'div');
    areas.className = 'areas';
    for (const area of areasOf(lines)) addArea(areas, area);
    closeOnPressBeside(dialog);
    dialog.addEventListener('close', () => {
        dialog.remove();
        sheet = null;
    });
    sheet = dialog;
    dialog.showModal();
}
