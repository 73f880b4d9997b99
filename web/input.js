// What the user does to the elements becomes calls into C++ (src/browser/page.cpp). One listener per
// kind of event stands for all elements. Keys that are not named here stay the browser's.
const input = (() => {
    const kTreeKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', '*'];  // app::TreeKey
    const changed = new WeakSet();  // fields typed into since they got the focus

    function acting(event) {
        for (let at = event.target; at && at !== document.body; at = at.parentElement) {
            if (at.handle && at.active) return at;
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
        _jobglass_act(element.handle);
    }

    function onTreeKey(event, item) {
        _jobglass_press_tree_key(item.handle, kTreeKeys.indexOf(event.key));
        focus.followSelection(item.closest('[role=tree]'));
        event.preventDefault();
    }

    // Keys of one character work while the focus is in the panel that they are for.
    function onShortcut(event) {
        const panel = event.target.closest('[role=tabpanel], [role=tab]');
        const target = panel && document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
        if (target) target.click();
        return Boolean(target);
    }

    function onKeyDown(event) {
        const element = event.target;
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        const role = element.getAttribute('role');
        if (isField(element)) {
            if (event.key === 'Enter' && element.tagName === 'INPUT') {
                changed.delete(element);
                _jobglass_submitted(element.handle);
                event.preventDefault();
            }
        } else if (event.key.length === 1 && event.key !== ' ' && onShortcut(event)) {
            event.preventDefault();
        } else if (role === 'treeitem' && kTreeKeys.includes(event.key)) {
            onTreeKey(event, element);
        } else if (role === 'tab' && kTreeKeys.includes(event.key)) {
            focus.moveInTabs(element, event.key);
            event.preventDefault();
        } else if (event.key !== '*' && kTreeKeys.includes(event.key) && tableKeys.tableOf(element)) {
            tableKeys.move(element, event.key);
            event.preventDefault();
        } else if (!('disabled' in element) && element.active && (event.key === 'Enter' || event.key === ' ')) {
            _jobglass_act(element.handle);
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
            if (element.handle && element.classList.contains('switch')) _jobglass_act(element.handle);
        });
        document.addEventListener('focusin', (event) => tableKeys.enter(event.target));
        document.addEventListener('focusout', (event) => {
            if (isField(event.target) && changed.delete(event.target)) _jobglass_left(event.target.handle);
        });
    }

    return { listen, typed };
})();
