// Where the keyboard is: keeps the focus when elements move or go, and lets one Tab stop stand for a
// whole tree or tab list, as the ARIA Authoring Practices describe.
const focus = (() => {
    let lost = null;          // what stood where the focus was: { ancestors, rect }
    let awaited = null;       // the tree whose selected item gets the focus after the next frame
    const groups = new Set();  // the trees and tab lists on the page

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
        for (const element of container.querySelectorAll('button:not(.skip), input, textarea, [tabindex="0"]')) {
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
        if (!next && !home.hasAttribute('tabindex')) home.tabIndex = -1;
        (next || home).focus({ preventScroll: true });
    }

    // Exactly one item of each tree and one tab of each list is a Tab stop.
    function rove() {
        for (const group of groups) {
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
        const item = awaited && awaited.querySelector('[aria-selected=true]');
        if (item) {
            lost = null;
            item.focus({ preventScroll: true });
        }
        awaited = null;
        if (lost) recover();
        rove();
    }

    // The keys of a tree select, and after the next frame the focus is where the selection is.
    function followSelection(tree) {
        awaited = tree;
        frames.request();
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

    // From the first link of the page, past the head.
    function skipToPanel() {
        const panel = document.querySelector('[role=tabpanel]');
        panel.tabIndex = -1;
        panel.addEventListener('blur', () => panel.removeAttribute('tabindex'), { once: true });
        panel.focus();
    }

    return { groups, leaving, keep, settle, followSelection, moveInTabs, skipToPanel };
})();
