// The page's elements: one for every node of the tree of meaning, put above the canvas where the node is
// drawn. Each function is an operation of src/browser/elements.h. Nothing that came over the network
// becomes markup: names and values only ever reach textContent, value and fixed attributes.
import { faces } from '#shared/faces.js';
import { fields } from '#shared/fields.js';
import { roles } from '#shared/roles.js';
import { states } from '#shared/states.js';
import * as Field from './fields.js';
import * as fixedBars from './fixed_bars.js';
import * as focus from './focus.js';
import * as hints from './hints.js';
import * as horizontalScroll from './horizontal_scroll.js';
import * as plain from './plain.js';
import * as registry from './registry.js';
import { entryOf } from './registry.js';
import * as Role from './roles.js';
import * as tableKeys from './table_keys.js';

const kPictures = /^data:image\/(png|jpeg|gif|webp);base64,/i;

/** @type {{element: HTMLElement, outer: HTMLElement} | null} */
let secret = null;  // the token's input: kept when it goes, so that its text comes back with it
let given = '';  // the token, until there is an input for it

/** @param {string} token  stands where the user would type it */
export function fillSecret(token) {
    if (secret) /** @type {HTMLInputElement} */ (secret.element).value = token;
    else given = token;
}

/**
 * @param {registry.Role} role
 * @param {number} level
 * @param {boolean} multiline
 */
function tagOf(role, level, multiline) {
    if (role === Role.heading) return 'h' + Math.min(Math.max(level, 1), 6);
    return role === Role.textField && multiline ? 'textarea' : role.tag;
}

/**
 * @param {registry.Role} role
 * @param {number} level
 * @param {boolean} multiline
 * @param {string} fieldType
 */
function make(role, level, multiline, fieldType) {
    const element = document.createElement(tagOf(role, level, multiline));
    const input = /** @type {HTMLInputElement} */ (element);
    if (role.aria) element.setAttribute('role', role.aria);
    element.className = role.className;
    if (element instanceof HTMLButtonElement) element.type = 'button';
    if (role === Role.textField) {
        input.autocomplete = 'off';
        input.spellcheck = false;
        input.setAttribute('autocapitalize', 'off');
        input.setAttribute('autocorrect', 'off');
        if (!multiline) input.type = fieldType;
    }
    if (multiline) element.classList.add('lines');
    if (role === Role.checkBox) input.type = 'checkbox';
    if (role === Role.radio) input.type = 'radio';
    if (role === Role.status) element.setAttribute('aria-live', 'polite');
    if (role === Role.link) element.addEventListener('click', focus.skipToPanel);
    if (role === Role.treeItem) element.tabIndex = -1;
    return element;
}

// So that password managers know it: it belongs to a form that is never seen or sent. Browsers look at both
// as they come, so the form comes with it.
/** @param {HTMLInputElement} input */
function describeSecret(input) {
    const form = document.createElement('form');
    const user = form.appendChild(document.createElement('input'));
    form.id = 'access';
    form.hidden = true;
    user.type = 'text';
    user.name = 'username';
    user.autocomplete = 'username';
    user.value = 'MediaHub';
    user.readOnly = true;
    registry.root('fixed').before(form);
    input.name = 'access_token';
    input.autocomplete = 'current-password';
    input.setAttribute('form', form.id);
}

// Fields and switches are in a label, which plain.css makes visible.
/**
 * @param {registry.Role} role
 * @param {HTMLElement} element
 */
function outerOf(role, element) {
    if (element.tagName !== 'INPUT' && element.tagName !== 'TEXTAREA') return element;
    const label = document.createElement('label');
    label.className = role === Role.textField ? 'label' : 'label after';
    label.append(element);
    return label;
}

/** @param {HTMLElement} scroller */
function addContent(scroller) {
    const content = scroller.appendChild(document.createElement('div'));
    content.className = 'content';
    scroller.tabIndex = 0;
    horizontalScroll.follow(scroller);
    return content;
}

/**
 * @param {number} handle
 * @param {number} roleNumber
 * @param {number} level
 * @param {number} multiline
 * @param {number} fieldNumber
 */
export function create(handle, roleNumber, level, multiline, fieldNumber) {
    const role = roles[roleNumber];
    const isSecret = fields[fieldNumber] === Field.secret;
    const element = isSecret && secret ? secret.element : make(role, level, multiline === 1, fields[fieldNumber]);
    const outer = isSecret && secret ? secret.outer : outerOf(role, element);
    const content = role === Role.scroller ? addContent(element) : element;
    registry.add({ handle, element, outer, content, role, active: false });
    if (role === Role.tree || role === Role.tabList) focus.groups.add(element);
    if (role === Role.table) tableKeys.add(element);
    if (role === Role.image) fixedBars.pictures.add(element);
    if (isSecret && !secret) {
        describeSecret(/** @type {HTMLInputElement} */ (element));
        secret = { element, outer };
        fillSecret(given);
        given = '';
    }
}

/** @param {number} handle */
export function remove(handle) {
    const entry = entryOf(handle);
    const element = entry.element;
    focus.leaving(element);
    hints.gone(element);
    entry.outer.remove();
    focus.groups.delete(element);
    tableKeys.remove(element);
    fixedBars.pictures.delete(element);
    if (entry.role === Role.scroller) horizontalScroll.reset();
    registry.remove(entry);
}

/**
 * @param {number} handle
 * @param {number} parent
 * @param {number} previous
 */
export function place(handle, parent, previous) {
    const { element, outer, role } = entryOf(handle);
    const container = registry.contentOf(parent);
    const before = previous ? entryOf(previous).outer.nextSibling : container.firstChild;
    // WebKit takes a tree for none if anything else is in it.
    if (role === Role.text && container.getAttribute('role') === 'tree') element.setAttribute('role', 'presentation');
    if (role === Role.radio) /** @type {HTMLInputElement} */ (element).name = 'choice' + parent;
    if (before === outer && outer.parentNode === container) return;
    focus.keep(outer, () => container.insertBefore(outer, before));
}

/**
 * @param {number} handle
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
export function setBounds(handle, x, y, width, height) {
    const { style } = entryOf(handle).outer;
    style.left = x + 'px';
    style.top = y + 'px';
    style.width = width + 'px';
    style.height = height + 'px';
}

/**
 * @param {number} handle
 * @param {number} face
 * @param {number} size
 * @param {number} lineHeight
 */
export function setFont(handle, face, size, lineHeight) {
    const { element } = entryOf(handle);
    for (const each of faces) {
        if (each.className) element.classList.toggle(each.className, each === faces[face]);
    }
    element.style.fontSize = size + 'px';
    element.style.setProperty('--line-height', lineHeight + 'px');
}

/**
 * @param {number} handle
 * @param {string} name
 * @param {number} asText
 */
export function setName(handle, name, asText) {
    const { element, outer, content, role } = entryOf(handle);
    if (outer !== element) outer.dataset.label = name;
    if (role === Role.textField) /** @type {HTMLInputElement} */ (element).placeholder = name;
    if (role === Role.image) /** @type {HTMLImageElement} */ (element).alt = name;
    if (asText) {
        element.removeAttribute('aria-label');
        content.textContent = name;
        return;
    }
    // The text of an element that has since got children would be the first of its nodes.
    if (content.firstChild instanceof Text) content.firstChild.remove();
    if (name) element.setAttribute('aria-label', name);
    else element.removeAttribute('aria-label');
}

/**
 * @param {number} handle
 * @param {string} value
 */
export function setValue(handle, value) {
    const field = /** @type {HTMLInputElement} */ (entryOf(handle).element);
    if (field.value !== value) field.value = value;
}

/**
 * @param {number} handle
 * @param {string} description
 */
export function setDescription(handle, description) {
    const { element, role } = entryOf(handle);
    element.title = description;
    hints.changed(element);
    if (role === Role.textField) element.setAttribute('aria-description', description);
}

/**
 * @param {number} handle
 * @param {number} now
 * @param {string} text
 */
export function setProgress(handle, now, text) {
    const { element } = entryOf(handle);
    element.setAttribute('aria-valuemin', '0');
    element.setAttribute('aria-valuemax', '100');
    if (now < 0) element.removeAttribute('aria-valuenow');
    else element.setAttribute('aria-valuenow', String(now));
    if (text) element.setAttribute('aria-valuetext', text);
    else element.removeAttribute('aria-valuetext');
    element.style.setProperty('--share', Math.max(0, now) + '%');
}

/**
 * Checked once more at the last step before it is shown.
 * @param {number} handle
 * @param {string} source
 */
export function setImageSource(handle, source) {
    const image = /** @type {HTMLImageElement} */ (entryOf(handle).element);
    if (kPictures.test(source)) image.src = source;
    else image.removeAttribute('src');
}

/**
 * @param {number} handle
 * @param {number} color  0xAABBGGRR
 */
export function setInk(handle, color) {
    const channels = [color, color >> 8, color >> 16].map((each) => each & 255);
    entryOf(handle).element.style.setProperty('--ink', `rgb(${channels})`);
}

/**
 * @param {number} handle
 * @param {number} inset
 */
export function setTextInset(handle, inset) {
    entryOf(handle).element.style.setProperty('--inset', inset + 'px');
}

/**
 * @param {number} handle
 * @param {number} width
 */
export function setContentWidth(handle, width) {
    entryOf(handle).content.style.width = width + 'px';
}

/**
 * @param {number} handle
 * @param {number} state
 * @param {number} value
 */
export function setState(handle, state, value) {
    states[state](entryOf(handle), value);
}

/** @param {number} pageHeight */
export function finish(pageHeight) {
    registry.root('scrolled').style.height = pageHeight + 'px';
    fixedBars.settle();
    focus.settle();
    tableKeys.settle();
    plain.settle();
}
