// What C++ and the page share, read from where it is written; whatever does not fit fails the build.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colorsOf, enumeratorsOf, fontsIn, handlesIn, membersOf, paletteFor } from '../../scripts/generate_web.mjs';

test('enumerators in their order, without comments', () => {
  const cpp = 'enum class Role : uint8_t {\n    kRegion,\n    kTextField,  // of a form, or not\n    kTree,\n};\n';
  assert.deepEqual(enumeratorsOf(cpp, 'Role'), ['region', 'textField', 'tree']);
  assert.deepEqual(enumeratorsOf('enum class Face : uint8_t { kText, kMono };', 'Face'), ['text', 'mono']);
});

test('enumerations that scripts cannot count are refused', () => {
  assert.throws(() => enumeratorsOf('enum class Role : uint8_t { kA = 3, kB };', 'Role'), /kA = 3/);
  assert.throws(() => enumeratorsOf('enum class Other : uint8_t { kA };', 'Role'), /There is no enum class Role/);
});

test('members in their order, up to the first that is none', () => {
  const cpp = 'struct Viewport {\n    float width = 0;\n    float scroll_y = 0;  // px\n\n    bool is_shown() const;\n};\n';
  assert.deepEqual(membersOf(cpp, 'Viewport'), ['width', 'scrollY']);
  assert.throws(() => membersOf('struct Viewport {\n    float a = 0;\n    int b = 0;\n};\n', 'Viewport'), /int b = 0/);
});

test('handles and fonts are as they are written', () => {
  assert.equal(handlesIn('inline constexpr Handle kScrolledRoot = -1;'), 'export const kScrolledRoot = -1;\n');
  assert.throws(() => handlesIn(''), /no handles/);
  assert.equal(fontsIn(':root {\n    --text-face: system-ui, "Segoe UI";\n}'),
    'export const textFace = "system-ui, \\"Segoe UI\\"";\n');
  assert.throws(() => fontsIn(''), /no fonts/);
});

const theme = `
    .line = rgb(0x0000f0, 0x0000f1),
    .accent = {rgb(0x3457d0, 0x3457d1), rgb(0xffffff, 0x000000)},
`;

test('a tone is its strong colour', () => {
  assert.throws(() => colorsOf('', false), /no colours/);
  assert.deepEqual([...colorsOf(theme, true)], [['line', '0000f1'], ['accent', '3457d1']]);
});

test('style sheets get the colours that they use, in light and dark', () => {
  const css = ':root { --hover: rgb(var(--accent-channels) / 7%); }\n.a { color: var(--line); background: var(--hover); }';
  assert.equal(paletteFor(css, theme), ':root { --accent-channels: 52 87 208; --line: #0000f0; }\n' +
    '@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --accent-channels: 52 87 209; --line: #0000f1; } }\n' +
    ':root[data-theme="dark"] { --accent-channels: 52 87 209; --line: #0000f1; }\n');
});

test('a colour that no one has is refused', () => {
  const lacking = /use --lime, which the theme lacks/;
  assert.throws(() => paletteFor('.a { color: var(--lime); }', theme), lacking);
  const contrast = '@media (prefers-contrast: more) { :root { --lime: red; } .b { color: red; } }';
  assert.throws(() => paletteFor(`${contrast} .a { color: var(--lime); }`, theme), lacking);
  paletteFor(`${contrast} .a { --lime: green; color: var(--lime); }`, theme);
});
