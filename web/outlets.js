// What C++ hands to the browser (src/browser/outlets.cpp): text to the clipboard, bytes to a file, the
// job's ID to the address bar.
const outlets = (() => {
    function copyBySelection(text) {
        const area = document.createElement('textarea');
        const active = document.activeElement;
        area.value = text;
        area.className = 'unseen';
        document.body.append(area);
        area.select();
        let succeeded = false;
        try {
            succeeded = document.execCommand('copy');
        } catch (error) {
            succeeded = false;
        }
        area.remove();
        if (active) active.focus({ preventScroll: true });
        return succeeded;
    }

    // `done(succeeded)` may come at once. The clipboard proper needs a secure page and permission.
    function copy(text, done) {
        if (!navigator.clipboard || !window.isSecureContext) {
            done(copyBySelection(text));
            return;
        }
        navigator.clipboard.writeText(text).then(() => done(true), () => done(copyBySelection(text)));
    }

    function copyText(what, text) {
        copy(text, (succeeded) => {
            strings.send(0, what);
            _jobglass_copied(Number(succeeded));
        });
    }

    function save(name, mediaType, bytes) {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }

    function jobIdInAddress() {
        return new URLSearchParams(location.hash.slice(1)).get('job') || '';
    }

    function showInAddress(jobId) {
        const hash = jobId ? '#job=' + encodeURIComponent(jobId) : '';
        if (location.hash === hash) return;
        try {
            history.replaceState(history.state, '', hash || location.pathname + location.search);
        } catch (error) {
            // A sandboxed frame may not touch its address; nothing depends on it.
        }
    }

    function watchAddress() {
        window.addEventListener('hashchange', () => {
            strings.send(0, jobIdInAddress());
            _jobglass_address_changed();
        });
    }

    return { copyText, save, jobIdInAddress, showInAddress, watchAddress };
})();
