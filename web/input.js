// What the user does to the elements becomes calls into C++ (src/browser/main.cpp). One listener per
// kind of event serves all elements. Keys that are not named here stay the browser's.
import { treeKeys } from '#shared/tree_keys.js';
import * as focus from './focus.js';
import { entryOfElement } from './registry.js';
import * as Role from './roles.js';
import * as strings from './strings.js';
import * as tableKeys from './table_keys.js';
import { star } from './tree_keys.js';

/** @typedef {import('./registry.js').Entry} Entry */

/** @type {WeakSet<HTMLElement>} */
const changed = new WeakSet();  // fields typed into since they got the focus

/**
 * The pressable element that the event happened in.
 * @param {Event} event
 */
function pressed(event) {
    let at = event.target instanceof Element ? event.target : null;
    for (; at && at !== document.body; at = at.parentElement) {
        const entry = entryOfElement(at);
        if (entry && entry.active) return entry;
    }
    return null;
}

/** @param {Entry} entry */
function isSwitch(entry) {
    return entry.role === Role.checkBox || entry.role === Role.radio;
}

/** @param {Event} event */
function fieldOf(event) {
    const entry = entryOfElement(event.target);
    return entry && entry.role === Role.textField ? entry : null;
}

/** @param {Entry} entry */
function reportTyped(entry) {
    changed.add(entry.element);
    strings.send(0, /** @type {HTMLInputElement} */ (entry.element).value);
    _jobglass_typed(entry.handle);
}

/** @param {MouseEvent} event */
function onClick(event) {
    const entry = pressed(event);
    if (!entry || isSwitch(entry)) return;  // switches report by their change event
    if (entry.element.matches(':disabled, [aria-disabled=true]')) return;
    // A click that ends a selection of text is not meant for what is beneath.
    const selection = window.getSelection();
    if (entry.element.tagName !== 'BUTTON' && selection && !selection.isCollapsed) return;
    _jobglass_act(entry.handle);
}

/**
 * Keys of one character work while the focus is in the panel that they are for.
 * @param {KeyboardEvent} event
 * @param {Element} element
 */
function pressShortcut(event, element) {
    if (event.key.length !== 1 || event.key === ' ' || !element.closest('[role=tabpanel], [role=tab]')) return false;
    /** @type {HTMLElement | null} */
    const target = document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
    if (target) target.click();
    return target !== null;
}

/**
 * @param {string} key
 * @param {Entry} field
 */
function submit(key, field) {
    if (key !== 'Enter' || field.element.tagName !== 'INPUT') return false;
    changed.delete(field.element);
    _jobglass_submitted(field.handle);
    return true;
}

/**
 * Keys of a text field: Enter sends what is in it, Escape empties a search.
 * @param {string} key
 * @param {Entry} field
 */
function useField(key, field) {
    if (key !== 'Escape') return submit(key, field);
    if (/** @type {HTMLInputElement} */ (field.element).value) _jobglass_escaped(field.handle);
    return false;
}

/**
 * The keys of trees, tab lists and tables.
 * @param {string} key
 * @param {Entry} entry
 */
function navigate(key, entry) {
    if (!treeKeys.includes(key)) return false;
    const table = tableKeys.tableOf(entry.element);
    if (entry.role === Role.treeItem) {
        _jobglass_press_tree_key(entry.handle, treeKeys.indexOf(key));
        focus.followSelection(entry.element.closest('[role=tree]'));
    } else if (entry.role === Role.tab) {
        focus.moveInTabs(entry.element, key);
    } else if (table && key !== star) {
        tableKeys.move(table, entry.element, key);
    } else {
        return false;
    }
    return true;
}

/**
 * What is pressable without being a button of the browser's.
 * @param {string} key
 * @param {Entry} entry
 */
function press(key, entry) {
    if ('disabled' in entry.element || !entry.active || (key !== 'Enter' && key !== ' ')) return false;
    _jobglass_act(entry.handle);
    return true;
}

/**
 * Whether the key was meant for the program.
 * @param {KeyboardEvent} event
 */
function handle(event) {
    const { key, target } = event;
    if (!(target instanceof Element)) return false;
    const entry = entryOfElement(target);
    if (entry && entry.role === Role.textField) return useField(key, entry);
    if (key === '?') {
        _jobglass_keys_asked();
        return true;
    }
    if (pressShortcut(event, target)) return true;
    return entry !== undefined && (navigate(key, entry) || press(key, entry));
}

/** @param {KeyboardEvent} event */
function onKeyDown(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handle(event)) event.preventDefault();
}

export function listen() {
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('input', (event) => {
        const field = fieldOf(event);
        if (field) reportTyped(field);
    });
    document.addEventListener('change', (event) => {
        const entry = entryOfElement(event.target);
        if (entry && isSwitch(entry)) _jobglass_act(entry.handle);
    });
    document.addEventListener('focusin', (event) => {
        if (event.target instanceof Element) tableKeys.enter(event.target);
    });
    document.addEventListener('focusout', (event) => {
        const field = fieldOf(event);
        if (field && changed.delete(field.element)) _jobglass_left(field.handle);
    });
}
