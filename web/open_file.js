// A body from the user instead of the API: chosen, dropped anywhere on the page, or pasted outside of
// fields. Compressed files are read as what is in them.
import { joined } from './bytes.js';
import * as strings from './strings.js';

const kGzip = [0x1f, 0x8b];

export class TooLarge extends Error {}

/**
 * Whether a pasted text could be a job: JSON or XML.
 * @param {string} text
 */
export function beginsLikeDocument(text) {
    return /^\ufeff?\s*[{[<]/.test(text);
}

/** @param {Uint8Array} bytes */
export function isGzip(bytes) {
    return kGzip.every((byte, at) => bytes[at] === byte);
}

/**
 * All bytes of a stream, up to a limit.
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} mostBytes
 */
export async function read(stream, mostBytes) {
    const reader = stream.getReader();
    const pieces = [];
    let count = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        count += piece.value.length;
        if (count > mostBytes) {
            reader.cancel().catch(() => {});
            throw new TooLarge();
        }
        pieces.push(piece.value);
    }
    return joined(pieces, count);
}

/**
 * The content of a file, uncompressed.
 * @param {Blob} file
 * @param {number} mostBytes
 */
export async function contentOf(file, mostBytes) {
    if (file.size > mostBytes) throw new TooLarge();
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isGzip(bytes)) return bytes;
    return read(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), mostBytes);
}

/** @param {File} file */
async function open(file) {
    try {
        const bytes = await contentOf(file, _jobglass_most_body_bytes());
        strings.send(0, file.name);
        strings.sendBytes(1, bytes);
        _jobglass_opened(file.lastModified);
    } catch (error) {
        strings.send(0, file.name);
        _jobglass_not_opened(Number(error instanceof TooLarge));
    }
}

// Several files of one job are its history: the newest is shown.
/** @param {Iterable<File>} files */
async function openAll(files) {
    for (const file of [...files].sort((one, other) => one.lastModified - other.lastModified)) await open(file);
}

/** @param {string} text */
function paste(text) {
    if (!beginsLikeDocument(text)) return false;
    strings.send(0, '');
    strings.send(1, text);
    _jobglass_pasted();
    return true;
}

/** @param {EventTarget | null} target */
function isField(target) {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** @param {DataTransfer | null} data */
function take(data) {
    if (!data) return false;
    if (data.files.length === 0) return paste(data.getData('text/plain'));
    openAll(data.files);
    return true;
}

/** @param {DragEvent} event */
function carriesFile(event) {
    return event.dataTransfer !== null && [...event.dataTransfer.types].includes('Files');
}

/** @param {boolean} isOver */
function mark(isOver) {
    document.documentElement.toggleAttribute('data-file-over', isOver);
}

// Called by the program, in the user's click.
export function choose() {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.addEventListener('change', () => openAll(input.files || []));
    input.click();
}

export function listen() {
    document.addEventListener('paste', (event) => {
        if (!isField(event.target) && take(event.clipboardData)) event.preventDefault();
    });
    document.addEventListener('dragover', (event) => {
        if (isField(event.target) && !carriesFile(event)) return;
        event.preventDefault();
        mark(carriesFile(event));
    });
    document.addEventListener('dragleave', (event) => {
        if (!event.relatedTarget) mark(false);
    });
    document.addEventListener('drop', (event) => {
        mark(false);
        if (isField(event.target) && !carriesFile(event)) return;
        event.preventDefault();
        take(event.dataTransfer);
    });
}
