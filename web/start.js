// Gets the program and its settings, starts it, and says so in plain words when it cannot start.
const start = (() => {
    const here = document.currentScript ? document.currentScript.src : document.baseURI;
    const kProgram = 'jobglass.wasm';

    function contentOf(name) {
        const meta = document.querySelector('meta[name="' + name + '"]');
        return meta ? meta.content : '';
    }

    function fail(reason) {
        const boot = document.getElementById('boot');
        if (!boot) return;
        boot.className = 'failed';
        boot.querySelector('.title').textContent = 'Jobglass can’t start';
        boot.querySelector('.detail').textContent = reason;
        document.documentElement.dataset.jobglass = 'idle';
    }

    // A page in a sandboxed frame has no origin, so that servers without CORS headers refuse it the
    // program; as a script it is given to anyone.
    function loadAsScript() {
        return new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.src = new URL(kProgram + '.js', here).href;
            script.onload = () => {
                const text = atob(window.jobglassProgram);
                delete window.jobglassProgram;
                resolve(Uint8Array.from(text, (character) => character.charCodeAt(0)));
            };
            script.onerror = () => reject(new Error('Neither ' + kProgram + ' nor ' + kProgram +
                '.js could be loaded. Reload the page. If that doesn’t help, contact the operator of this site.'));
            document.head.append(script);
        });
    }

    // What the program asks for first, made ready while it is still on its way: a browser takes as long
    // to wake its fonts and WebGL as to fetch and compile the program.
    function warmUp() {
        glyphs.isTruthful();
        surroundings.openContext();
    }

    async function instantiate(imports) {
        let response;
        try {
            const request = fetch(new URL(kProgram, here).href);
            warmUp();
            response = await request;
            if (!response.ok) throw new Error(String(response.status));
        } catch (error) {
            return WebAssembly.instantiate(await loadAsScript(), imports);
        }
        const type = response.headers.get('Content-Type') || '';
        if (type.startsWith('application/wasm')) return WebAssembly.instantiateStreaming(response, imports);
        return WebAssembly.instantiate(await response.arrayBuffer(), imports);
    }

    function explain(error) {
        if (typeof WebAssembly !== 'object') return 'This browser doesn’t support WebAssembly. Use a newer one.';
        return error && error.message ? error.message : String(error);
    }

    // Settings a server may provide beside the page: { api_address, job_id, access_token }.
    async function readSettings() {
        const address = contentOf('jobglass-config');
        if (!address) return {};
        try {
            const response = await fetch(new URL(address, document.baseURI).href);
            return response.ok ? await response.json() : {};
        } catch (error) {
            return {};
        }
    }

    const settings = readSettings();

    function absolute(address) {
        if (typeof address !== 'string' || !address) return '';
        try {
            return new URL(address, document.baseURI).href.replace(/\/+$/, '');
        } catch (error) {
            return '';
        }
    }

    // The token goes where the user would type it, and nowhere else.
    function prefill(token) {
        elements.whenSecretIsMade((field) => frames.afterFrame(() => {
            field.value = token;
            input.typed(field);
        }));
    }

    async function run() {
        const given = await settings;
        const token = given.access_token;
        const job = given.job_id;
        if (typeof token === 'string' && token) prefill(token);
        const fixed = absolute(contentOf('jobglass-api'));
        surroundings.watch();
        input.listen();
        waking.watch();
        hints.listen();
        outlets.watchAddress();
        strings.send(0, fixed || absolute(given.api_address));
        strings.send(1, outlets.jobIdInAddress() || (typeof job === 'string' ? job : ''));
        strings.send(2, zone.lines());
        _jobglass_start(Number(Boolean(fixed)), Number(surroundings.isTouch()));
    }

    // The first frame is on the screen.
    function done() {
        const boot = document.getElementById('boot');
        if (boot) boot.remove();
    }

    Module['instantiateWasm'] = (imports, receive) => {
        instantiate(imports).then((result) => receive(result.instance, result.module))
            .catch((error) => fail(explain(error)));
        return {};
    };
    Module['onAbort'] = (reason) => fail('Jobglass stopped: ' + reason + '. Reload the page.');

    return { run: () => run().catch((error) => fail(explain(error))), done, fail };
})();
