// All scripts of the page in one object, `web`: what the EM_JS functions of src/browser call. esbuild bundles
// it before the program is linked (web/site.cmake).
export * as addressBar from './address_bar.js';
export * as canvas from './canvas.js';
export * as clipboard from './clipboard.js';
export * as copySelection from './copy_selection.js';
export * as download from './download.js';
export * as elements from './elements.js';
export * as frames from './frames.js';
export * as fullPage from './full_page.js';
export * as glyphs from './glyphs.js';
export * as host from './host.js';
export * as keyMeanings from './key_meanings.js';
export * as keys from './keys.js';
export * as lifecycle from './lifecycle.js';
export * as memory from './memory.js';
export * as openFile from './open_file.js';
export * as pageSign from './page_sign.js';
export * as requests from './requests.js';
export * as start from './start.js';
export * as strings from './strings.js';
export * as theme from './theme.js';
export * as viewport from './viewport.js';
