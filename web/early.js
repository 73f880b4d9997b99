// What can begin before the page's other scripts are there: a script of its own, since it is small.
import * as earlyRequest from './early_request.js';
import * as settings from './settings.js';
import * as siteFiles from './site_files.js';

// Compiled while it is on its way, where the server says what it is.
async function compile() {
    const response = await fetch(siteFiles.addressOf(kProgramFile));
    if (!response.ok) throw new Error(String(response.status));
    const type = response.headers.get('Content-Type') || '';
    if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
    return WebAssembly.compile(await response.arrayBuffer());
}

export const given = settings.read();
export const program = compile();
given.then(earlyRequest.send, () => {});
program.catch(() => {});  // said when it is needed, as what is wrong with the settings
export const { request, settle } = earlyRequest;
