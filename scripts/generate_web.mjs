// Writes modules and a style sheet about what C++ and the page share, so that each fact is in one place only:
// enumerations and structures in C++, colours in the theme, fonts in web/style.css. What a side lacks fails
// the build: a name of C++ that its script does not export here or in esbuild, a colour that no theme has.
// Usage: node scripts/generate_web.mjs FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

// In the order of C++, an array of what web/MODULE exports under the same names.
const enumerations = [
    { header: 'src/toolkit/semantics.h', type: 'Role', module: 'roles.js' },
    { header: 'src/toolkit/view.h', type: 'Face', module: 'faces.js' },
    { header: 'src/app/state/page_sign.h', type: 'TabIcon', module: 'tab_icons.js' },
    { header: 'src/app/state/page_sign.h', type: 'Permission', module: 'permissions.js' },
    { header: 'src/app/events/raw.h', type: 'TreeKey', module: 'tree_keys.js' },
    { header: 'src/app/choices.h', type: 'ThemeChoice', module: 'themes.js' },
    { header: 'src/browser/elements.h', type: 'State', module: 'states.js' },
    { header: 'src/browser/elements.h', type: 'Field', module: 'fields.js' },
];
const viewport = { header: 'src/browser/viewport.h', type: 'Viewport', module: 'measures.js' };

function find(text, pattern, what) {
    const found = pattern.exec(text);
    if (!found) throw new Error(`There is no ${what}.`);
    return found[1];
}

// kTextField → textField
function withoutPrefix(name) {
    return name[1].toLowerCase() + name.slice(2);
}

// canvas_width → canvasWidth
function camelCase(name) {
    return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

// The names of an enumeration whose values count from zero.
export function enumeratorsOf(cpp, type) {
    const body = find(cpp, new RegExp(`enum class ${type} : uint8_t {([^}]*)}`), `enum class ${type}`);
    const names = body.replace(/\/\/.*/g, '').split(',').map((name) => name.trim()).filter(Boolean);
    const odd = names.find((name) => !/^k[A-Z][A-Za-z]*$/.test(name));
    if (odd) throw new Error(`${type} has an enumerator that scripts cannot share: ${odd}`);
    return names.map(withoutPrefix);
}

// The names of a structure whose members are all float.
export function membersOf(cpp, type) {
    const body = find(cpp, new RegExp(`struct ${type} {\n((?: +\\w+ \\w+ = .*\n)+)`), `struct ${type}`);
    return body.trimEnd().split('\n').map((line) => {
        const name = find(line, /^ +float ([a-z_]+) = 0;/, `float in this line of ${type}: ${line}`);
        return camelCase(name);
    });
}

// Lines "inline constexpr Handle kName = -1;" as they are, as exports.
export function handlesIn(cpp) {
    const found = [...cpp.matchAll(/inline constexpr Handle (k\w+Root) = (-\d+);/g)];
    if (found.length === 0) throw new Error('There are no handles of roots.');
    return found.map(([, name, value]) => `export const ${name} = ${value};\n`).join('');
}

// Custom properties "--text-face: …;" as exports: textFace.
export function fontsIn(css) {
    const found = [...css.matchAll(/--([a-z]+)-face: (.*);/g)];
    if (found.length === 0) throw new Error('There are no fonts.');
    return found.map(([, name, family]) => `export const ${name}Face = ${JSON.stringify(family)};\n`).join('');
}

// The colours of the light or the dark theme by name, 0xRRGGBB as written; of a tone the strong one.
export function colorsOf(cpp, dark) {
    const pairs = [...cpp.matchAll(/\.(\w+) = {?rgb\(0x([0-9a-f]{6}), 0x([0-9a-f]{6})\)/g)];
    if (pairs.length === 0) throw new Error('There are no colours.');
    return new Map(pairs.map(([, name, inLight, inDark]) => [name, dark ? inDark : inLight]));
}

// "--accent" is a colour of the theme, "--accent-channels" its red, green and blue, to be mixed with an opacity;
// "--dark" is 1 in the dark theme, else 0.
function valueOf(property, colors, dark) {
    if (property === '--dark') return dark ? '1' : '0';
    const [, color, asChannels] = /^--([a-z]+)(-channels)?$/.exec(property) || [];
    const hex = colors.get(color);
    if (!hex || !asChannels) return hex && '#' + hex;
    return hex.match(/../g).map((each) => parseInt(each, 16)).join(' ');
}

// A style sheet with the theme's colours that others use. What they use must be there or
// set by themselves, and not only in some media.
export function paletteFor(css, cpp) {
    const always = css.replace(/@media[^{]*{(?:[^{}]*{[^}]*})*\s*}/g, '');
    const set = new Set([...always.matchAll(/(--[a-z-]+):/g)].map(([, property]) => property));
    const used = [...new Set([...css.matchAll(/var\((--[a-z-]+)\)/g)].map(([, property]) => property))].sort();
    const block = (dark) => {
        const colors = colorsOf(cpp, dark);
        const values = used.map((property) => ({ property, value: valueOf(property, colors, dark) }));
        const unknown = values.find(({ property, value }) => !value && !set.has(property));
        if (unknown) throw new Error(`The style sheets use ${unknown.property}, which the theme lacks.`);
        return values.filter(({ value }) => value).map(({ property, value }) => `${property}: ${value};`).join(' ');
    };
    const asked = `:root:not([data-theme]) { ${block(true)} }`;
    return `:root { ${block(false)} }\n@media screen { :root[data-theme="dark"] { ${block(true)} } }\n` +
        `@media screen and (prefers-color-scheme: dark) { ${asked} }\n`;
}

function write(folder) {
    const read = (path) => readFileSync(join(root, path), 'utf8');
    const save = (name, from, text) => {
        writeFileSync(join(folder, name), `/* Made from ${from} by scripts/generate_web.mjs. */\n${text}`);
    };
    const saveList = ({ header, type, module }, names) => {
        const path = relative(folder, join(root, 'web', module));
        const list = camelCase(module.replace('.js', ''));
        save(module, `${type} in ${header}`,
            `import { ${names.join(', ')} } from '${path}';\nexport const ${list} = [${names.join(', ')}];\n`);
    };
    mkdirSync(folder, { recursive: true });
    for (const each of enumerations) saveList(each, enumeratorsOf(read(each.header), each.type));
    saveList(viewport, membersOf(read(viewport.header), viewport.type));
    save('handles.js', 'src/browser/elements.h', handlesIn(read('src/browser/elements.h')));
    save('fonts.js', 'web/style.css', fontsIn(read('web/style.css')));
    save('palette.css', 'src/toolkit/theme.cpp',
        paletteFor(['style', 'plain', 'print'].map((name) => read(`web/${name}.css`)).join(''), read('src/toolkit/theme.cpp')));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    try {
        write(process.argv[2]);
    } catch (error) {
        console.error(`scripts/generate_web.mjs: ${error.message}`);
        process.exitCode = 1;
    }
}
