// What the user does to the elements becomes calls into C++ (src/browser/page.cpp). One listener per
// kind of event stands for all elements. Keys that are not named here stay the browser's.
const input = (() => {
    const kActivate = 0, kExpand = 1, kCollapse = 2;
    const kArrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    const changed = new WeakSet();  // fields typed into since they got the focus

    function acting(event) {
        for (let at = event.target; at && at !== document.body; at = at.parentElement) {
            if (at.handle && at.actions & 1) return at;
        }
        return null;
    }

    function isField(element) {
        return element.classList && element.classList.contains('field');
    }

    function typed(field) {
        changed.add(field);
        strings.send(0, field.value);
        _jobglass_typed(field.handle);
    }

    function onClick(event) {
        const element = acting(event);
        if (!element || element.disabled || element.getAttribute('aria-disabled') === 'true') return;
        if (element.classList.contains('switch')) return;  // reported by its change event
        // A click that ends a selection of text is not meant for what lies beneath.
        const selection = window.getSelection();
        if (element.tagName !== 'BUTTON' && selection && !selection.isCollapsed) return;
        _jobglass_act(element.handle, kActivate);
    }

    function onTreeKey(event, item) {
        const closed = item.getAttribute('aria-expanded') === 'false';
        const open = item.getAttribute('aria-expanded') === 'true';
        if (event.key === 'ArrowRight' && closed && item.actions & 2) _jobglass_act(item.handle, kExpand);
        else if (event.key === 'ArrowLeft' && open && item.actions & 4) _jobglass_act(item.handle, kCollapse);
        else focus.moveInTree(item, event.key);
        event.preventDefault();
    }

    function onKeyDown(event) {
        const element = event.target;
        if (!element.handle || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        const role = element.getAttribute('role');
        if (isField(element)) {
            if (event.key === 'Enter' && element.tagName === 'INPUT') {
                changed.delete(element);
                _jobglass_submitted(element.handle);
                event.preventDefault();
            }
        } else if (role === 'treeitem' && kArrows.includes(event.key)) {
            onTreeKey(event, element);
        } else if (role === 'tab' && kArrows.includes(event.key)) {
            focus.moveInTabs(element, event.key);
            event.preventDefault();
        } else if (!('disabled' in element) && element.actions & 1 && (event.key === 'Enter' || event.key === ' ')) {
            _jobglass_act(element.handle, kActivate);
            event.preventDefault();
        }
    }

    function listen() {
        document.addEventListener('click', onClick);
        document.addEventListener('keydown', onKeyDown);
        document.addEventListener('input', (event) => {
            if (isField(event.target)) typed(event.target);
        });
        document.addEventListener('change', (event) => {
            const element = event.target;
            if (element.handle && element.classList.contains('switch')) _jobglass_act(element.handle, kActivate);
        });
        document.addEventListener('focusout', (event) => {
            if (isField(event.target) && changed.delete(event.target)) _jobglass_left(event.target.handle);
        });
    }

    return { listen, typed };
})();
