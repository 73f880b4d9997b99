// Frames only when something asked for one, and whether the page is still working:
// <html data-jobglass="busy"> while a request is on its way or a frame is to come, else "idle".

let count = 0;
/** @type {'no' | 'decoration' | 'content'} */
let due = 'no';  // what the next frame is for, if one is to come
let next = 0;  // the browser's handle of that frame
let held = 0;  // the timer of a frame that is put off
let timer = 0;
let working = true;  // a request is on its way, or the page is not up yet
let loads = 0;  // of the site's own files
/** @type {(() => void)[]} */
let afterwards = [];
const slices = new MessageChannel();  // a timeout would wait for 4 ms each time

function show() {
    const word = working || loads > 0 || due === 'content' || afterwards.length > 0 ? 'busy' : 'idle';
    const { dataset } = document.documentElement;
    if (dataset.jobglass !== word) dataset.jobglass = word;
}

/** @param {number} time */
function run(time) {
    due = 'no';
    ++count;
    _jobglass_frame(time);
    takeAfterwards().forEach((task) => task());
    show();
}

function takeAfterwards() {
    const tasks = afterwards;
    afterwards = [];
    return tasks;
}

// Frames that only move a decoration do not make the page busy.
/** @param {'decoration' | 'content'} purpose */
function schedule(purpose) {
    if (due === 'no') next = requestAnimationFrame(run);
    if (due !== 'content') due = purpose;
    show();
}

export function request() {
    schedule('content');
}

// The frame that is to come, without waiting for the browser's own: the first one has nothing to wait for, and
// a browser that is about to print or to search doesn't wait.
export function drawNow() {
    clearTimeout(held);
    cancelAnimationFrame(next);
    run(performance.now());
}

/**
 * The frame that is to come, unless drawNow() is called before that.
 * @param {number} ms
 */
export function drawIn(ms) {
    cancelAnimationFrame(next);
    held = setTimeout(drawNow, ms);
}

/** @param {number} seconds */
export function requestLater(seconds) {
    clearTimeout(timer);
    timer = setTimeout(() => schedule('decoration'), seconds * 1000);
}

export function cancelLater() {
    clearTimeout(timer);
}

/** @param {boolean} value */
export function setWorking(value) {
    working = value;
    show();
}

/** @param {Promise<void>} load  of a file of the site's, which may end in another frame */
export function stayBusyUntil(load) {
    ++loads;
    show();
    load.finally(() => {
        --loads;
        show();
    });
}

/** @param {() => Promise<void>} load  that waits until what was just drawn is on the screen */
export function loadAfterPaint(load) {
    const painted = new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
    stayBusyUntil(painted.then(load));
}

/** @param {() => void} task */
export function afterFrame(task) {
    afterwards.push(task);
    request();
}

// Not before a frame that is to come has shown what is going on; where none is drawn, now.
export function continueSoon() {
    const go = () => slices.port2.postMessage(null);
    if (due === 'content' && !document.hidden) afterwards.push(go);
    else go();
}

export function listen() {
    slices.port1.onmessage = () => _jobglass_continue();
    // A page that is hidden draws no more frames.
    document.addEventListener('visibilitychange', () => {
        if (document.hidden) takeAfterwards().forEach((task) => task());
    });
    const counter = Object.freeze({ get frames() { return count; } });
    Object.defineProperty(window, 'jobglass', { value: counter });
}
