// Frames only when something asked for one, and the page's word for whether it is still working:
// <html data-jobglass="busy"> while a request is on its way or a frame is to come, else "idle".
const frames = (() => {
    const root = document.documentElement;
    let count = 0;
    let armed = false;
    let timer = 0;
    let working = true;  // a request is on its way, or the page is not up yet
    let afterwards = [];
    const slices = new MessageChannel();  // a timeout would wait for 4 ms each time
    slices.port1.onmessage = () => _jobglass_continue();

    function show() {
        const word = working || armed === 'wanted' || afterwards.length > 0 ? 'busy' : 'idle';
        if (root.dataset.jobglass !== word) root.dataset.jobglass = word;
    }

    function run(time) {
        armed = false;
        ++count;
        _jobglass_frame(time);
        takeDue().forEach((task) => task());
        show();
    }

    function takeDue() {
        const due = afterwards;
        afterwards = [];
        return due;
    }

    // Frames that only move a decoration do not make the page busy.
    function arm(kind) {
        if (!armed) requestAnimationFrame(run);
        if (armed !== 'wanted') armed = kind;
        show();
    }

    function request() {
        arm('wanted');
    }

    function requestLater(seconds) {
        clearTimeout(timer);
        timer = setTimeout(() => arm('decoration'), seconds * 1000);
    }

    function setWorking(value) {
        working = value;
        show();
    }

    function afterFrame(task) {
        afterwards.push(task);
        request();
    }

    // Not before a frame that is due has told what is going on; where none is drawn, at once.
    function continueSoon() {
        const go = () => slices.port2.postMessage(null);
        if (armed === 'wanted' && !document.hidden) afterwards.push(go);
        else go();
    }

    // A page that is hidden draws no more frames.
    document.addEventListener('visibilitychange', () => {
        if (document.hidden) takeDue().forEach((task) => task());
    });

    const counter = Object.freeze({ get frames() { return count; } });
    Object.defineProperty(window, 'jobglass', { value: counter });

    return { request, requestLater, setWorking, afterFrame, continueSoon, cancelLater: () => clearTimeout(timer) };
})();
