// What a page that embeds Jobglass has to do: say where tokens come from, and listen.

// A server of your own would give a short-lived token to whoever is signed in; the sandbox has one for all.
async function getToken() {
    const response = await fetch('../sandbox.json');
    return (await response.json()).access_token;
}

/** @param {Event} event */
function note(event) {
    const { detail } = /** @type {CustomEvent} */ (event);
    const line = document.createElement('li');
    const parts = [new Date().toLocaleTimeString(), event.type, detail.job, detail.status,
        detail.percent === null ? '' : detail.percent + ' %', detail.message];
    line.textContent = parts.filter(Boolean).join(' · ');
    /** @type {HTMLElement} */ (document.getElementById('log')).prepend(line);
}

for (const element of document.querySelectorAll('jobglass-job')) {
    for (const name of ['ready', 'loaded', 'changed', 'finished', 'error']) {
        element.addEventListener('jobglass-' + name, note);
    }
    element.getToken = getToken;
}
