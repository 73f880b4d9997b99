// What an element shows on hover (its title), for those who do not hover: while the element has the
// keyboard's focus, or after a touch. Escape, a touch elsewhere and scrolling take it away.
const hints = (() => {
    const kGap = 6;
    let bubble = null;
    let shownFor = null;

    function hide() {
        if (bubble) bubble.remove();
        bubble = null;
        shownFor = null;
    }

    function show(element) {
        hide();
        if (!element.title) return;
        shownFor = element;
        bubble = document.createElement('div');
        bubble.id = 'hint';
        bubble.setAttribute('aria-hidden', 'true');  // read out with the element already
        bubble.textContent = element.title;
        document.body.append(bubble);
        const box = element.getBoundingClientRect();
        const size = bubble.getBoundingClientRect();
        const below = box.bottom + kGap + size.height <= window.innerHeight;
        bubble.style.left = Math.max(kGap, Math.min(box.left, window.innerWidth - size.width - kGap)) + 'px';
        bubble.style.top = (below ? box.bottom + kGap : Math.max(0, box.top - kGap - size.height)) + 'px';
    }

    // The description of the element changed, as when a value was copied or read again.
    function changed(element) {
        if (element === shownFor) show(element);
    }

    function gone(element) {
        if (element === shownFor) hide();
    }

    function listen() {
        document.addEventListener('focusin', (event) => {
            const element = event.target;
            const keyboard = element.handle && element.matches(':focus-visible') && !element.matches('.field');
            if (keyboard) show(element);
            else hide();
        });
        document.addEventListener('focusout', hide);
        // The page scrolls to what gets the focus.
        document.addEventListener('scroll', () => {
            if (shownFor && shownFor === document.activeElement) show(shownFor);
            else hide();
        }, { passive: true, capture: true });
        document.addEventListener('keydown', (event) => {
            if (event.key === 'Escape') hide();
        });
        // A click, since a touch that scrolls the page is none.
        document.addEventListener('click', (event) => {
            const touched = event.pointerType === 'touch' || event.pointerType === 'pen';
            const element = touched && event.target.closest ? event.target.closest('[title]') : null;
            const plain = element && element.handle && !element.active;
            if (plain && element !== shownFor) show(element);
            else if (touched) hide();
        });
    }

    return { listen, changed, gone };
})();
