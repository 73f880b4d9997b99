// How the page shows each role of toolkit::Role (src/toolkit/semantics.h): by which element, class and ARIA role.

/**
 * @typedef {object} Role
 * @property {string} tag
 * @property {string} className
 * @property {string} aria  empty where the element has the role already
 */

/**
 * @param {string} tag
 * @param {string} className
 * @returns {Role}
 */
function role(tag, className, aria = '') {
    return { tag, className, aria };
}

export const region = role('section', 'region');
export const group = role('div', 'group', 'group');
export const heading = role('h2', 'text');  // the number is that of its level
export const text = role('span', 'text');
export const button = role('button', 'act');
export const textField = role('input', 'field');
export const checkBox = role('input', 'switch');
export const radioGroup = role('div', 'group', 'radiogroup');
export const radio = role('input', 'switch');
export const tabList = role('div', 'group', 'tablist');
export const tab = role('button', 'act tab', 'tab');
export const tabPanel = role('div', 'group', 'tabpanel');
export const table = role('table', 'group table', 'table');
export const row = role('tr', 'group row', 'row');
export const columnHeader = role('th', 'group cell', 'columnheader');
export const cell = role('td', 'group cell', 'cell');
export const progressBar = role('div', 'progress', 'progressbar');
export const tree = role('div', 'group', 'tree');
export const treeItem = role('div', 'item', 'treeitem');
export const status = role('div', 'text', 'status');
export const list = role('div', 'group', 'list');
export const listItem = role('div', 'group', 'listitem');
export const scroller = role('div', 'scroller', 'group');
export const link = role('button', 'skip', 'link');
export const image = role('img', 'picture');
