// The page's elements: one for every node of the tree of meaning, put above the canvas where the node
// is drawn (src/browser/elements.h, whose enumerations are mirrored here). Nothing that came over the
// network becomes markup: names and values only ever reach textContent, value and fixed attributes.
const elements = (() => {
    // In the order of ui::Role: element, ARIA role, class.
    const kRoles = [
        ['section', '', 'region'], ['div', 'group', 'group'], ['h2', '', 'text'], ['span', '', 'text'],
        ['button', '', 'act'], ['input', '', 'field'], ['input', '', 'switch'],
        ['div', 'radiogroup', 'group'], ['input', '', 'switch'], ['div', 'tablist', 'group'],
        ['button', 'tab', 'act tab'], ['div', 'tabpanel', 'group'], ['div', 'table', 'group'],
        ['div', 'row', 'group'], ['div', 'columnheader', 'group'], ['div', 'cell', 'group'],
        ['div', 'progressbar', 'progress'], ['div', 'tree', 'group'], ['div', 'treeitem', 'item'],
        ['div', 'status', 'text'], ['div', 'list', 'group'], ['div', 'listitem', 'group'],
        ['div', 'group', 'scroller'], ['button', 'link', 'skip'], ['img', '', 'picture'],
    ];
    const kHeading = 2, kTextField = 5, kCheckBox = 6, kRadio = 8, kTabList = 9, kTable = 12, kTree = 17,
        kTreeItem = 18, kStatus = 19, kScroller = 22, kLink = 23, kImage = 24;
    const kPictures = /^data:image\/(png|jpeg|gif|webp);base64,/i;
    const kStates = ['disabled', 'readonly', 'invalid', 'checked', 'selected', 'expanded', 'level',
        'position', 'count', 'active', 'sort', 'shortcut', 'current', 'stop'];
    const kAttributes = { invalid: 'aria-invalid', selected: 'aria-selected', expanded: 'aria-expanded',
        current: 'aria-current', level: 'aria-level', position: 'aria-posinset', count: 'aria-setsize' };
    const kSorts = ['none', 'ascending', 'descending'];
    const kSecretField = 2;

    const all = new Map();
    const pictures = new Set();
    let secret = null;      // the token's input: kept when it goes, so that its text comes back with it
    let sideways = 0;       // how far the last scroller was moved
    let onSecret = null;    // called once with the token's input

    function tagOf(role, level, multiline) {
        if (role === kHeading) return 'h' + Math.min(Math.max(level, 1), 6);
        return role === kTextField && multiline ? 'textarea' : kRoles[role][0];
    }

    function makeField(element, handle, multiline, field) {
        element.autocomplete = 'off';
        element.spellcheck = false;
        element.setAttribute('autocapitalize', 'off');
        element.setAttribute('autocorrect', 'off');
        if (!multiline) element.type = field === kSecretField ? 'password' : 'text';
    }

    function make(handle, role, level, multiline, field) {
        const element = document.createElement(tagOf(role, level, multiline));
        const aria = kRoles[role][1];
        if (aria) element.setAttribute('role', aria);
        element.className = kRoles[role][2];
        if (element.tagName === 'BUTTON') element.type = 'button';
        if (role === kTextField) makeField(element, handle, multiline, field);
        if (role === kCheckBox) element.type = 'checkbox';
        if (role === kRadio) element.type = 'radio';
        if (role === kStatus) element.setAttribute('aria-live', 'polite');
        if (role === kLink) element.addEventListener('click', focus.skipToPanel);
        if (role === kTreeItem) element.tabIndex = -1;
        if (multiline) element.classList.add('lines');
        return element;
    }

    function create(handle, role, level, multiline, field) {
        const isSecret = field === kSecretField;
        const element = isSecret && secret ? secret : make(handle, role, level, multiline, field);
        element.handle = handle;
        const entry = { element, role, content: element };
        if (role === kScroller) {
            entry.content = element.appendChild(document.createElement('div'));
            entry.content.className = 'content';
            element.tabIndex = 0;
            element.addEventListener('scroll', () => {
                sideways = element.scrollLeft;
                frames.request();
            }, { passive: true });
        }
        if (role === kTree || role === kTabList) focus.groups.add(element);
        if (role === kTable) tableKeys.tables.add(element);
        if (role === kImage) pictures.add(element);
        all.set(handle, entry);
        if (isSecret && !secret) {
            secret = element;
            if (onSecret) onSecret(element);
        }
    }

    function remove(handle) {
        const element = all.get(handle).element;
        const role = all.get(handle).role;
        focus.leaving(element);
        hints.gone(element);
        element.remove();
        focus.groups.delete(element);
        tableKeys.tables.delete(element);
        pictures.delete(element);
        if (role === kScroller) sideways = 0;
        all.delete(handle);
    }

    function contentOf(handle) {
        if (handle < 0) return document.getElementById(handle === -1 ? 'scrolled' : 'fixed');
        return all.get(handle).content;
    }

    function place(handle, parent, previous) {
        const element = all.get(handle).element;
        const role = all.get(handle).role;
        const container = contentOf(parent);
        const before = previous ? all.get(previous).element.nextSibling : container.firstChild;
        if (role === kRadio) element.name = 'choice' + parent;
        if (before === element && element.parentNode === container) return;
        focus.keep(element, () => container.insertBefore(element, before));
    }

    function setBounds(handle, x, y, width, height) {
        const style = all.get(handle).element.style;
        style.left = x + 'px';
        style.top = y + 'px';
        style.width = width + 'px';
        style.height = height + 'px';
    }

    function setFont(handle, face, size, lineHeight) {
        const element = all.get(handle).element;
        element.classList.toggle('semibold', face === 1);
        element.classList.toggle('mono', face === 2);
        element.style.fontSize = size + 'px';
        element.style.lineHeight = lineHeight + 'px';
    }

    function setName(handle, name, asText) {
        const element = all.get(handle).element;
        const content = all.get(handle).content;
        if (all.get(handle).role === kTextField) element.placeholder = name;
        if (all.get(handle).role === kImage) element.alt = name;
        if (asText) {
            element.removeAttribute('aria-label');
            content.textContent = name;
            return;
        }
        // The text of an element that has since got children would stand first among its nodes.
        if (content.firstChild && content.firstChild.nodeType === Node.TEXT_NODE) content.firstChild.remove();
        if (name) element.setAttribute('aria-label', name);
        else element.removeAttribute('aria-label');
    }

    function setValue(handle, value) {
        const element = all.get(handle).element;
        if (element.value !== value) element.value = value;
    }

    function setDescription(handle, description) {
        const element = all.get(handle).element;
        const role = all.get(handle).role;
        element.title = description;
        hints.changed(element);
        if (role === kTextField) element.setAttribute('aria-description', description);
    }

    function setProgress(handle, now, text) {
        const element = all.get(handle).element;
        element.setAttribute('aria-valuemin', '0');
        element.setAttribute('aria-valuemax', '100');
        if (now < 0) element.removeAttribute('aria-valuenow');
        else element.setAttribute('aria-valuenow', String(now));
        if (text) element.setAttribute('aria-valuetext', text);
        else element.removeAttribute('aria-valuetext');
        element.style.setProperty('--share', Math.max(0, now) + '%');
    }

    // Checked once more at the last step before it is shown.
    function setImageSource(handle, source) {
        const element = all.get(handle).element;
        if (kPictures.test(source)) element.src = source;
        else element.removeAttribute('src');
    }

    function setTextInset(handle, inset) {
        all.get(handle).element.style.paddingLeft = inset + 'px';
    }

    function setContentWidth(handle, width) {
        all.get(handle).content.style.width = width + 'px';
    }

    function setActive(element, active) {
        element.active = active;
        const native = element.tagName === 'BUTTON' || element.tagName === 'INPUT';
        if (native || element.getAttribute('role') === 'treeitem') return;
        element.classList.toggle('act', active);
        if (active) element.tabIndex = 0;
        else element.removeAttribute('tabindex');
    }

    function setState(handle, number, value) {
        const element = all.get(handle).element;
        const state = kStates[number];
        const role = element.getAttribute('role');
        if (state === 'active') return setActive(element, value === 1);
        if (state === 'stop') {
            if (value === 1) element.tabIndex = 0;
            else if (!element.active) element.removeAttribute('tabindex');
            return undefined;
        }
        if (state === 'shortcut')
            return setAttribute(element, 'aria-keyshortcuts', value < 0 ? value : String.fromCharCode(value));
        if (state === 'sort') return setAttribute(element, 'aria-sort', value < 0 ? value : kSorts[value]);
        if (state === 'disabled') {
            if ('disabled' in element) element.disabled = value === 1;
            else element.setAttribute('aria-disabled', String(value === 1));
            return undefined;
        }
        if (state === 'readonly') element.readOnly = value === 1;
        else if (state === 'checked' && 'checked' in element) element.checked = value === 1;
        else if (state === 'checked') setAttribute(element, 'aria-pressed', value, true);
        else if (state === 'position' && role === 'row') setAttribute(element, 'aria-rowindex', value);
        else if (state === 'count' && role === 'table') setAttribute(element, 'aria-rowcount', value);
        else if (state === 'level' && role !== 'treeitem') return undefined;
        else setAttribute(element, kAttributes[state], value, ['invalid', 'selected', 'expanded', 'current'].includes(state));
        return undefined;
    }

    function setAttribute(element, name, value, isSwitch) {
        if (value < 0) element.removeAttribute(name);
        else element.setAttribute(name, isSwitch ? String(value === 1) : String(value));
    }

    // What gets the focus is scrolled into view: not under the bars that stay at the top and the bottom.
    function heightOfBar(atTop) {
        const middle = window.innerHeight / 2;
        let height = 0;
        for (const element of document.getElementById('fixed').children) {
            const top = parseFloat(element.style.top);
            if (atTop !== top < middle) continue;
            height = Math.max(height, atTop ? top + parseFloat(element.style.height) : window.innerHeight - top);
        }
        return height < middle ? height : 0;
    }

    // The canvas paints the bar at the top, so pictures end where it begins.
    function clipPictures(bar) {
        for (const picture of pictures) {
            const hidden = bar - picture.getBoundingClientRect().top;
            picture.style.clipPath = hidden > 0 ? `inset(${hidden}px 0 0)` : '';
        }
    }

    function finish(pageHeight) {
        document.getElementById('scrolled').style.height = pageHeight + 'px';
        const bar = heightOfBar(true);
        document.documentElement.style.scrollPaddingBottom = heightOfBar(false) + 'px';
        document.documentElement.style.scrollPaddingTop = bar + 'px';
        clipPictures(bar);
        focus.settle();
        tableKeys.settle();
    }

    return { create, remove, place, setBounds, setFont, setName, setValue, setDescription, setProgress,
        setContentWidth, setTextInset, setImageSource, setState, finish,
        scrolledSideways: () => sideways,
        whenSecretIsMade: (callback) => { onSecret = callback; } };
})();
