// What C++ asks about the window: its size in logical and in device pixels, how far the page is
// scrolled, what the user prefers (src/browser/surroundings.cpp).
const surroundings = (() => {
    const canvas = document.getElementById('canvas');
    const kQueries = {
        dark: '(prefers-color-scheme: dark)',
        forced: '(forced-colors: active)',
        contrast: '(prefers-contrast: more)',
        still: '(prefers-reduced-motion: reduce)',
        touch: '(pointer: coarse)',
    };
    const queries = {};
    let pixels = null;  // device pixels as the browser reports them, which no ratio can tell exactly

    function watch() {
        for (const name of Object.keys(kQueries)) {
            queries[name] = matchMedia(kQueries[name]);
            queries[name].addEventListener('change', frames.request);
        }
        const observer = new ResizeObserver((entries) => {
            const exact = entries[0].devicePixelContentBoxSize;
            pixels = exact ? { width: exact[0].inlineSize, height: exact[0].blockSize } : null;
            frames.request();
        });
        try {
            observer.observe(canvas, { box: 'device-pixel-content-box' });
        } catch (error) {
            observer.observe(canvas);
        }
        window.addEventListener('resize', frames.request);
        document.addEventListener('scroll', frames.request, { passive: true });
        canvas.addEventListener('webglcontextlost', (event) => {
            event.preventDefault();
            _jobglass_context_changed(0);
        });
        canvas.addEventListener('webglcontextrestored', () => _jobglass_context_changed(1));
    }

    // The reported count of pixels, unless the device pixel ratio contradicts it: it comes late after a
    // move to another screen, and knows nothing of a ratio that developer tools pretend.
    function exactOr(reported, estimated) {
        return reported && Math.abs(reported - estimated) < 2 ? reported : Math.round(estimated);
    }

    // Fills browser::Window and gives the canvas its pixels. Setting the size empties the canvas, so it
    // is done right before painting.
    function measure(pointer) {
        const box = canvas.getBoundingClientRect();
        const ratio = window.devicePixelRatio || 1;
        const width = exactOr(pixels && pixels.width, box.width * ratio);
        const height = exactOr(pixels && pixels.height, box.height * ratio);
        if (canvas.width !== width) canvas.width = width;
        if (canvas.height !== height) canvas.height = height;
        HEAPF32.set([box.width, box.height, width, height, window.scrollY, elements.scrolledSideways(),
            Number(queries.dark.matches), Number(queries.forced.matches || queries.contrast.matches),
            Number(queries.still.matches)], pointer >> 2);
    }

    function openContext() {
        return canvas.getContext('webgl2', {
            alpha: true, premultipliedAlpha: true, antialias: false, depth: false, stencil: false,
            powerPreference: 'low-power',
        });
    }

    // Makes it the one that Emscripten's OpenGL draws with.
    function useContext() {
        const context = openContext();
        if (!context) return false;
        return GL.makeContextCurrent(GL.registerContext(context, { majorVersion: 2, enableExtensionsByDefault: false }));
    }

    // The page's own elements in place of the canvas.
    function showPlainly() {
        document.getElementById('plain').media = 'all';
    }

    function scrollTo(top) {
        window.scrollTo(window.scrollX, top);
    }

    return { watch, measure, openContext, useContext, scrollTo, showPlainly, isTouch: () => queries.touch.matches };
})();
