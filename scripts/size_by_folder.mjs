// Prints what each folder of src, each library and the runtime contribute to the program. Namespaces are folders, so
// the first one in the name of a function says whose it is; what was inlined counts where it went. Compressed bytes
// are shared out by the uncompressed ones.
// Usage: node scripts/size_by_folder.mjs PROGRAM.wasm PROGRAM.js.symbols
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const [program, symbols] = process.argv.slice(2);
const bytes = readFileSync(program);
const kCode = 10;
const kData = 11;

// An unsigned number of the format (LEB128), and where what follows it begins.
function number(at) {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return { value, end: at };
    }
}

function* sections() {
    for (let at = 8; at < bytes.length;) {
        const id = bytes[at];
        const { value: size, end } = number(at + 1);
        yield { id, size, begin: end };
        at = end + size;
    }
}

// Functions are numbered from the imported ones on, which come first in the list of names.
function names() {
    const all = new Map();
    for (const line of readFileSync(symbols, 'utf8').split('\n')) {
        const colon = line.indexOf(':');
        if (colon > 0) all.set(Number(line.slice(0, colon)), line.slice(colon + 1));
    }
    return all;
}

function sizesOfFunctions(section) {
    const sizes = [];
    let { value: count, end: at } = number(section.begin);
    for (; count > 0; --count) {
        const { value: size, end } = number(at);
        sizes.push(size + end - at);
        at = end + size;
    }
    return sizes;
}

const folders = readdirSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'src'));
const folder = new RegExp(`\\b(${folders.join('|')})::`);
const libraries = [
    ['nlohmann/json', /\bnlohmann::/],
    ['src/browser', /^(\(anonymous namespace\)|jobglass_)/],
    ['Dear ImGui', /\b(Im[A-Z]\w+|stbtt_|stbrp_)/],
    ['the C++ library', /\bstd::/],
];

function ownerOf(name) {
    const plain = name.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
    const inJson = libraries[0][1].test(plain);
    const found = !inJson && folder.exec(plain);
    if (found) return `src/${found[1]}`;
    return libraries.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'Emscripten and C';
}

const all = [...sections()];
const code = all.find(({ id }) => id === kCode);
const named = names();
const sizes = sizesOfFunctions(code);
const imported = Math.max(...named.keys()) + 1 - sizes.length;
const totals = new Map([['texts and tables', all.find(({ id }) => id === kData)?.size ?? 0]]);
sizes.forEach((size, index) => {
    const owner = ownerOf(named.get(imported + index) ?? '');
    totals.set(owner, (totals.get(owner) ?? 0) + size);
});
const rest = bytes.length - [...totals.values()].reduce((sum, size) => sum + size, 0);
totals.set('types, exports and the rest', rest);

console.log('     bytes  compressed  of the program');
const compressed = brotliCompressSync(bytes).length;
for (const [owner, size] of [...totals].sort(([, one], [, two]) => two - one)) {
    const share = Math.round(compressed * size / bytes.length);
    console.log(`${String(size).padStart(10)}  ${String(share).padStart(10)}  ${owner}`);
}
