// Where the keyboard is: keeps the focus when elements move or go, and lets one Tab stop stand for a
// whole tree or tab list, as the ARIA Authoring Practices describe.
const focus = (() => {
    let lost = null;          // what stood where the focus was: { ancestors, rect }
    let awaited = null;       // a tree item that will be there after the next frame: { tree, position }
    const kTreeItem = '[role=treeitem]';

    // The element is about to be removed.
    function leaving(element) {
        if (!element.contains(document.activeElement)) return;
        const ancestors = [];
        for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) ancestors.push(up);
        lost = { ancestors, rect: document.activeElement.getBoundingClientRect() };
    }

    // Moving an element in the document takes the focus from it: give it back.
    function keep(element, move) {
        const active = document.activeElement;
        const within = active !== document.body && element.contains(active);
        move();
        if (within && document.activeElement !== active) active.focus({ preventScroll: true });
    }

    function nearest(container, rect) {
        let best = null;
        let least = Infinity;
        for (const element of container.querySelectorAll('button, input, textarea, [tabindex="0"]')) {
            if (element.disabled) continue;
            const box = element.getBoundingClientRect();
            const distance = Math.abs(box.left - rect.left) + Math.abs(box.top - rect.top);
            if (distance < least) {
                least = distance;
                best = element;
            }
        }
        return best;
    }

    function recover() {
        const ancestors = lost.ancestors;
        const rect = lost.rect;
        lost = null;
        if (document.activeElement && document.activeElement !== document.body) return;
        const home = ancestors.find((ancestor) => ancestor.isConnected);
        if (!home) return;
        const next = nearest(home, rect);
        if (!next) home.tabIndex = -1;
        (next || home).focus({ preventScroll: true });
    }

    // Exactly one item of each tree and one tab of each list is a Tab stop.
    function rove() {
        for (const group of document.querySelectorAll('[role=tree], [role=tablist]')) {
            const items = group.querySelectorAll('[role=treeitem], [role=tab]');
            if (items.length === 0) continue;
            const focused = group.contains(document.activeElement) ? document.activeElement : null;
            const chosen = group.querySelector('[aria-selected=true]');
            const stop = focused && focused.matches('[role=treeitem], [role=tab]') ? focused : chosen || items[0];
            for (const item of items) {
                const index = item === stop ? 0 : -1;
                if (item.tabIndex !== index || !item.hasAttribute('tabindex')) item.tabIndex = index;
            }
        }
    }

    function settle() {
        if (lost) recover();
        if (awaited) {
            const item = itemAt(awaited.tree, awaited.position);
            if (item) {
                awaited = null;
                item.focus({ preventScroll: true });
            }
        }
        rove();
    }

    function itemAt(tree, position) {
        return tree.querySelector(kTreeItem + '[aria-posinset="' + position + '"]');
    }

    // Items far away are not in the document yet: scroll to where they will be, and wait for them.
    function goTo(tree, item, position) {
        const there = itemAt(tree, position);
        if (there) {
            there.focus();
            return;
        }
        const from = Number(item.getAttribute('aria-posinset'));
        awaited = { tree, position };
        window.scrollBy(0, (position - from) * item.offsetHeight);
        frames.request();
    }

    function parentOf(tree, item) {
        const level = Number(item.getAttribute('aria-level'));
        const items = [...tree.querySelectorAll(kTreeItem)];
        for (let at = items.indexOf(item) - 1; at >= 0; --at) {
            if (Number(items[at].getAttribute('aria-level')) < level) return items[at];
        }
        return null;
    }

    function moveInTree(item, key) {
        const tree = item.closest('[role=tree]');
        const position = Number(item.getAttribute('aria-posinset'));
        const count = Number(item.getAttribute('aria-setsize')) || Infinity;
        if (key === 'ArrowDown' && position < count) goTo(tree, item, position + 1);
        if (key === 'ArrowUp' && position > 1) goTo(tree, item, position - 1);
        if (key === 'Home') goTo(tree, item, 1);
        if (key === 'End' && count < Infinity) goTo(tree, item, count);
        if (key === 'ArrowLeft') {
            const parent = parentOf(tree, item);
            if (parent) parent.focus();
        }
        if (key === 'ArrowRight' && item.getAttribute('aria-expanded') === 'true') goTo(tree, item, position + 1);
    }

    function moveInTabs(tab, key) {
        const tabs = [...tab.closest('[role=tablist]').querySelectorAll('[role=tab]:not(:disabled)')];
        const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
        let at = tabs.indexOf(tab) + (steps[key] || 0);
        if (key === 'Home') at = 0;
        if (key === 'End') at = tabs.length - 1;
        const next = tabs[(at + tabs.length) % tabs.length];
        next.focus();
        next.click();
    }

    return { leaving, keep, settle, moveInTree, moveInTabs };
})();
