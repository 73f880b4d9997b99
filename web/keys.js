// The sheet of keys is keys_sheet.js, a script of its own, which is loaded when somebody asks for it.
import * as frames from './frames.js';
import * as siteFiles from './site_files.js';

/** @param {string} text  the lines of words::keys_sheet() */
export function show(text) {
    const sheet = window.jobglassKeysSheet;
    if (sheet) sheet.show(text);
    // Where it can't be loaded, the browser itself can say the same.
    else frames.stayBusyUntil(siteFiles.load(kKeysSheetFile).then(() => show(text), () => window.alert(text)));
}
