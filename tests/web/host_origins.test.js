import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed, strangerAmong } from '../../web/host_origins.js';

const own = 'https://tools.example.com';

test('an origin is listed exactly, or by one label below a name', () => {
  const cases = [
    ['https://console.example.com', 'https://console.example.com', true],
    ['https://console.example.com', 'https://other.example.com  https://console.example.com', true],
    ['https://console.example.com:8443', 'https://console.example.com:8443', true],
    ['http://[::1]:8080', 'http://[::1]:8080', true],
    ['https://a.example.com', 'https://*.example.com', true],
    ['https://a.example.com:8443', 'https://*.example.com:8443', true],
    [own, "'self'", true],
    ['https://evil-console.example.com', 'https://console.example.com', false],
    ['https://console.example.com.evil.test', 'https://console.example.com', false],
    ['https://console.example.com:8443', 'https://console.example.com', false],
    ['http://console.example.com', 'https://console.example.com', false],
    ['https://console.example.com', "'self'", false],
    ['https://console.example.com', '', false],
    ['https://console.example.com', '*', false],
    ['https://console.example.com', 'https://*', false],
    ['https://console.example.com', 'https://*.com', false],
    ['https://console.example.com', 'console.example.com', false],
    ['https://console.example.com', 'https://console.example.com/', false],
    ['https://example.com', 'https://*.example.com', false],
    ['https://a.b.example.com', 'https://*.example.com', false],
    ['https://a.example.com.evil.test', 'https://*.example.com', false],
    ['https://aexample.com', 'https://*.example.com', false],
    ['https://.example.com', 'https://*.example.com', false],
    ['http://a.example.com', 'https://*.example.com', false],
    ['https://a.example.com', 'https://*.*.com', false],
    ['null', 'null', false],
    ['null', "'self'", false],
    ['file://', 'file://', false],
    ['', '', false],
  ];
  for (const [origin, list, listed] of cases) assert.equal(isListed(origin, list, own), listed, `${origin} in ${list}`);
});

test('a stranger is whoever is around the page, and neither listed nor its own', () => {
  const list = 'https://console.example.com';
  const cases = [
    [[], null],
    [[own], null],
    [['https://console.example.com'], null],
    [['https://console.example.com', 'https://evil.test'], 'https://evil.test'],
    [['https://evil.test'], 'https://evil.test'],
    [['null'], 'null'],
    [undefined, ''],
  ];
  for (const [ancestors, stranger] of cases) assert.equal(strangerAmong(ancestors, list, own), stranger, String(ancestors));
});
