import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { absolute, read, text } from '../../web/settings.js';

// A page with these <meta> elements.
function pageWith(metas) {
  globalThis.document = {
    baseURI: 'https://site.example/jobglass/',
    querySelector: (selector) => {
      const content = metas[/"(.*)"/.exec(selector)[1]];
      return content === undefined ? null : { content };
    },
  };
}

test('addresses are made absolute, without slashes at the end', () => {
  const base = 'https://site.example/tools/jobglass/';
  for (const [address, expected] of [
    ['', ''], ['/v1/', 'https://site.example/v1'], ['api', 'https://site.example/tools/jobglass/api'],
    ['https://api.example//', 'https://api.example'], ['http://[', ''],
  ]) assert.equal(absolute(address, base), expected);
});

test('a setting that is not text counts as none', () => {
  assert.deepEqual(['a', '', 7, null, undefined, {}].map(text), ['a', '', '', '', '', '']);
});

for (const [what, metas, file, expected] of [
  ['nothing', {}, {}, { apiAddress: '', isAddressFixed: false, jobId: '', token: '' }],
  ['a file', { 'jobglass-config': 'sandbox.json' }, { api_address: 'v1', job_id: '559c', access_token: 't' },
    { apiAddress: 'https://site.example/jobglass/v1', isAddressFixed: false, jobId: '559c', token: 't' }],
  ['a fixed address', { 'jobglass-api': '/v1/', 'jobglass-config': 'sandbox.json' }, { api_address: 'v2' },
    { apiAddress: 'https://site.example/v1', isAddressFixed: true, jobId: '', token: '' }],
]) {
  test(`the settings of a page with ${what}`, async () => {
    mock.method(globalThis, 'fetch', async () => Response.json(file));
    pageWith(metas);
    assert.deepEqual(await read(), expected);
    assert.deepEqual(fetch.mock.calls.map((call) => call.arguments[0]),
      metas['jobglass-config'] ? ['https://site.example/jobglass/sandbox.json'] : []);
    mock.restoreAll();
  });
}
