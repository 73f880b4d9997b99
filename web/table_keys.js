// The keyboard in a table: its numbered rows are one Tab stop together. Up and Down go from row to
// row, Home and End to the first and the last, Left and Right along the buttons of a row.
const tableKeys = (() => {
    const kRows = '[role=row][aria-rowindex]';
    const kScrollsAtMost = 5;
    const tables = new Set();
    let awaited = null;  // a row that is out of sight and so not in the document: { table, position, from, scrolls }

    const positionOf = (row) => Number(row.getAttribute('aria-rowindex'));
    const rowCountOf = (table) => Number(table.getAttribute('aria-rowcount'));
    const buttonsOf = (row) => [...row.querySelectorAll('button')];

    // The table whose rows hold this button, if any.
    function tableOf(button) {
        const row = button.tagName === 'BUTTON' ? button.closest('[role=row]') : null;
        return row && row.hasAttribute('aria-rowindex') ? row.closest('[role=table]') : null;
    }

    function makeStop(table, button) {
        for (const each of table.querySelectorAll(kRows + ' button')) {
            const index = each === button ? 0 : -1;
            if (each.tabIndex !== index || !each.hasAttribute('tabindex')) each.tabIndex = index;
        }
        table.stop = button;
        table.stopAt = button ? positionOf(button.closest('[role=row]')) : 0;
    }

    function goTo(table, button) {
        makeStop(table, button);
        button.focus();
    }

    // Details below details; from elsewhere the button that stands nearest, and from the header the details.
    function counterpart(row, from) {
        const buttons = buttonsOf(row);
        const details = buttons.find((button) => button.hasAttribute('aria-expanded'));
        if (details && (from.isDetails || from.inHeader)) return details;
        const distance = (button) => Math.abs(button.getBoundingClientRect().left - from.left);
        return buttons.sort((one, other) => distance(one) - distance(other))[0];
    }

    function arriveOrScroll() {
        const table = awaited.table;
        const position = awaited.position;
        const rows = [...table.querySelectorAll(kRows)];
        const row = rows.find((each) => positionOf(each) === position);
        const button = row && counterpart(row, awaited.from);
        if (button || !table.isConnected || awaited.scrolls >= kScrollsAtMost) {
            awaited = null;
            if (button) goTo(table, button);
            return;
        }
        awaited.scrolls += 1;
        const near = rows.slice(1).sort((one, other) =>
            Math.abs(positionOf(one) - position) - Math.abs(positionOf(other) - position))[0];
        if (!near) return;
        const box = near.getBoundingClientRect();
        window.scrollBy(0, box.top + (position - positionOf(near)) * box.height - window.innerHeight / 2);
        frames.request();
    }

    function move(button, key) {
        const row = button.closest('[role=row]');
        const table = tableOf(button);
        const buttons = buttonsOf(row);
        const along = { ArrowLeft: -1, ArrowRight: 1 }[key];
        if (along) {
            const next = buttons[buttons.indexOf(button) + along];
            if (next) goTo(table, next);
            return;
        }
        const at = positionOf(row);
        const position = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 2, End: rowCountOf(table) }[key];
        if (position < 1 || position > rowCountOf(table)) return;
        const from = { left: button.getBoundingClientRect().left, isDetails: button.hasAttribute('aria-expanded'),
            inHeader: at === 1 };
        awaited = { table, position, from, scrolls: 0 };
        arriveOrScroll();
    }

    // After every frame: rows come and go.
    function settle() {
        if (awaited) arriveOrScroll();
        for (const table of tables) {
            const active = document.activeElement;
            const focused = table.contains(active) && tableOf(active) ? active : null;
            const kept = table.stop && table.contains(table.stop) ? table.stop : null;
            if (focused) table.leftAt = 0;
            else if (table.stop && !kept) table.leftAt = table.stopAt;
            makeStop(table, focused || kept || table.querySelector(kRows + ' button'));
        }
    }

    // The Tab key comes back to the row it left, also where that was scrolled out of sight meanwhile.
    function enter(button) {
        const table = tableOf(button);
        if (!table || !table.leftAt || !button.matches(':focus-visible')) return;
        awaited = { table, position: table.leftAt, from: { isDetails: true }, scrolls: 0 };
        table.leftAt = 0;
        arriveOrScroll();
    }

    return { tables, tableOf, move, enter, settle };
})();
