// The compiled program as the scripts of the page see it: its memory, its functions (src/browser/main.cpp)
// and what Emscripten brings along. Views of the memory are replaced when it grows: never keep one.

declare const HEAPU8: Uint8Array<ArrayBuffer>;

/** Makes room for a text and returns where it is (src/browser/inbox.h). May move the memory. */
declare function _jobglass_inbox(slot: number, bytes: number): number;

declare function _jobglass_start(apiAddressFixed: number, memoryPossible: number): void;
declare function _jobglass_frame(timeMs: number): void;
declare function _jobglass_continue(): void;
declare function _jobglass_woken(due: number, hidden: number, online: number): void;
declare function _jobglass_open_canvas(): void;
declare function _jobglass_context_changed(restored: number): void;

declare function _jobglass_act(handle: number): void;
declare function _jobglass_press_tree_key(handle: number, key: number): void;
declare function _jobglass_typed(handle: number): void;
declare function _jobglass_submitted(handle: number): void;
declare function _jobglass_escaped(handle: number): void;
declare function _jobglass_left(handle: number): void;

/** A file: its name and its bytes were sent. `modifiedMs`: when it was last changed. */
declare function _jobglass_opened(modifiedMs: number): void;
/** Its name was sent. `tooLarge`: 1, or 0 where it can't be read. */
declare function _jobglass_not_opened(tooLarge: number): void;
declare function _jobglass_pasted(): void;
declare function _jobglass_most_body_bytes(): number;

/** Calls web.copySelection.receive() with the text between two rows of the body, each a handle and bytes into it. */
declare function _jobglass_select_body(first: number, bytesBefore: number, last: number, bytesTo: number): void;
declare function _jobglass_framed_by_stranger(): void;
declare function _jobglass_host_refused(): void;
declare function _jobglass_sandboxed(withoutDownloads: number): void;
declare function _jobglass_host_connected(compact: number, theme: number): void;
declare function _jobglass_job_handed_over(): void;
declare function _jobglass_token_handed_over(): void;
declare function _jobglass_host_reloaded(): void;

declare function _jobglass_copied(succeeded: number): void;
declare function _jobglass_address_changed(): void;
declare function _jobglass_token_given(): void;
declare function _jobglass_zone_read(): void;
declare function _jobglass_keys_asked(): void;
declare function _jobglass_memory_failed(): void;
declare function _jobglass_memory_changed(): void;
/** Its number in app::Permission (src/app/state/page_sign.h). */
declare function _jobglass_permission(permission: number): void;
declare function _jobglass_key_meanings_loaded(): void;
declare function _jobglass_deadline_passed(request: number): void;
/** `reachable`: 1 if the server responds to a test, 0 if not, -1 if that is not known. */
declare function _jobglass_settle(request: number, reachable: number): void;

/** Emscripten's OpenGL. */
declare const GL: {
    registerContext(context: WebGL2RenderingContext, attributes: object): number;
    makeContextCurrent(context: number): boolean;
};

/** Emscripten's requests: in a Map in newer versions, in an array counted from 1 in older ones. */
declare const Fetch: { xhrs: Map<number, FetchRequest> | FetchRequest[] };
type FetchRequest = import('./fetch_request.js').FetchRequest;

/** What Emscripten's start reads (web/hooks.js). */
declare const Module: Record<string, unknown>;
declare const web: typeof import('./main.js');

/** Names of files beside the program, with the hash of their content (web/assemble.cmake). */
declare const kProgramFile: string;
declare const kKeyMeaningsFile: string;
declare const kHostPortFile: string;
declare const kKeysSheetFile: string;
declare const kPlainStyleFile: string;
declare const kPrintStyleFile: string;

interface Window {
    /** Left by the program as a script: in base64. */
    jobglassProgram?: string;
    /** The text of src/words/key_meanings.txt. */
    jobglassKeyMeanings?: string;
    /** Until web/started.js has taken it. */
    jobglassEarly?: typeof import('./early.js');
    /** The script for frames. */
    jobglassHostPort?: typeof import('./host_port.js');
    /** What the keys do. */
    jobglassKeysSheet?: typeof import('./keys_sheet.js');
}
