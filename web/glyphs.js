// Draws glyphs for ImGui's atlas on a 2D canvas (src/browser/glyphs.cpp). The families are those of
// style.css, so that the page's own text and the canvas agree.
const glyphs = (() => {
    const kText = 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif';
    const kMono = 'ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace';
    const kFaces = [['400', kText], ['600', kText], ['400', kMono]];
    const kMargin = 2;
    const kMaxSide = 4096;

    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    let font = '';
    let drawn = null;  // the pixels of the last glyph, cropped

    function choose(face, size) {
        const wanted = kFaces[face][0] + ' ' + size + 'px ' + kFaces[face][1];
        if (wanted === font) return;
        font = wanted;
        context.font = wanted;
        context.fontKerning = 'none';
        context.textBaseline = 'alphabetic';
    }

    // Signs that also exist as colour pictures are asked for as text; emoji proper come in colour.
    function textOf(codePoint, run) {
        if (run) return run;
        const text = String.fromCodePoint(codePoint);
        return codePoint >= 0x2190 && codePoint < 0x2c00 ? text + '\uFE0E' : text;
    }

    function isInvisible(codePoint, run) {
        return run === '' && ( codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) || codePoint === 0xad ||
            (codePoint >= 0x200b && codePoint <= 0x200f) || (codePoint >= 0x202a && codePoint <= 0x202e) ||
            (codePoint >= 0x2060 && codePoint <= 0x206f) || (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
            codePoint === 0xfeff || (codePoint >= 0xd800 && codePoint <= 0xdfff) ||
            (codePoint >= 0xe0000 && codePoint <= 0xe0fff));
    }

    function enlarge(width, height) {
        if (width <= canvas.width && height <= canvas.height) return;
        canvas.width = Math.max(canvas.width, width);
        canvas.height = Math.max(canvas.height, height);
        font = '';  // a canvas forgets its state when its size is set
    }

    // The smallest rectangle that holds every pixel that is not wholly transparent.
    function crop(image) {
        const data = image.data;
        const width = image.width;
        const height = image.height;
        let left = width, right = -1, top = height, bottom = -1;
        for (let y = 0; y < height; ++y) {
            for (let x = 0; x < width; ++x) {
                if (data[(y * width + x) * 4 + 3] === 0) continue;
                if (x < left) left = x;
                if (x > right) right = x;
                if (y < top) top = y;
                bottom = y;
            }
        }
        return { image, left, top, width: Math.max(0, right - left + 1), height: Math.max(0, bottom - top + 1) };
    }

    function measure(face, size, codePoint, run) {
        if (isInvisible(codePoint, run)) return 0;
        choose(face, size);
        return context.measureText(textOf(codePoint, run)).width;
    }

    function render(face, size, codePoint, run) {
        choose(face, size);
        const text = textOf(codePoint, run);
        const metrics = context.measureText(text);
        const extent = (reported, least) => Math.min(kMaxSide / 2, Math.ceil(Math.max(reported || 0, least)) + kMargin);
        const left = extent(metrics.actualBoundingBoxLeft, 0);
        const right = extent(metrics.actualBoundingBoxRight, metrics.width);
        // Some browsers report no height for emoji.
        const up = extent(metrics.actualBoundingBoxAscent, size);
        const down = extent(metrics.actualBoundingBoxDescent, size / 2);
        enlarge(left + right, up + down);
        choose(face, size);
        context.clearRect(0, 0, left + right, up + down);
        context.fillStyle = '#fff';
        context.fillText(text, left, up);
        drawn = crop(context.getImageData(0, 0, left + right, up + down));
        return { advance: metrics.width, left: drawn.left - left, top: drawn.top - up };
    }

    function draw(face, size, codePoint, run, box) {
        const at = box >> 2;
        if (isInvisible(codePoint, run)) {
            HEAPF32[at] = 0;
            HEAP32.fill(0, at + 1, at + 5);
            return;
        }
        const glyph = render(face, size, codePoint, run);
        HEAPF32[at] = glyph.advance;
        HEAP32[at + 1] = glyph.left;
        HEAP32[at + 2] = glyph.top;
        HEAP32[at + 3] = drawn.width;
        HEAP32[at + 4] = drawn.height;
    }

    function copy(pixels) {
        const stride = drawn.image.width * 4;
        for (let y = 0; y < drawn.height; ++y) {
            const from = (drawn.top + y) * stride + drawn.left * 4;
            HEAPU8.set(drawn.image.data.subarray(from, from + drawn.width * 4), pixels + y * drawn.width * 4);
        }
        drawn = null;
    }

    function measureFace(face, size, metrics) {
        choose(face, size);
        const sample = context.measureText('Hg');
        const ascent = sample.fontBoundingBoxAscent;
        const descent = sample.fontBoundingBoxDescent;
        HEAPF32[metrics >> 2] = ascent === undefined ? size * 0.93 : ascent;
        HEAPF32[(metrics >> 2) + 1] = descent === undefined ? size * 0.24 : descent;
    }

    // Reads back a known pattern: opaque blocks of several colours beside untouched ground.
    function isTruthful() {
        if (!context) return false;
        const colors = [[255, 255, 255], [0, 0, 0], [52, 87, 213], [196, 50, 10]];
        context.clearRect(0, 0, 64, 64);
        colors.forEach((color, index) => {
            context.fillStyle = 'rgb(' + color.join(',') + ')';
            context.fillRect(index * 8, 0, 8, 8);
        });
        const data = context.getImageData(0, 0, 40, 8).data;
        for (let pixel = 0; pixel < 320; ++pixel) {
            const color = colors[Math.floor((pixel % 40) / 8)];
            const expected = color ? color.concat(255) : [0, 0, 0, 0];
            if (expected.some((value, channel) => data[pixel * 4 + channel] !== value)) return false;
        }
        return context.measureText('W').width > 0;
    }

    return { measure, measureFace, draw, copy, isTruthful };
})();
