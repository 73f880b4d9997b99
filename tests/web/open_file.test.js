import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { TooLarge, beginsLikeDocument, contentOf, isGzip } from '../../web/open_file.js';

test('a pasted text is a document where it begins like one', () => {
    for (const text of ['{ job: {} }', ' \n[1]', '<job/>', '\ufeff{"job":{}}', '\ufeff <?xml version="1.0"?>']) {
        assert.ok(beginsLikeDocument(text), text);
    }
    for (const text of ['', '  ', '559cbbec14ea67a7cad6c7d8', 'https://api.xvid.com/v1/jobs/1', 'a {']) {
        assert.ok(!beginsLikeDocument(text), text);
    }
});

test('a compressed file is read as what is in it, however it is named', async () => {
    const text = '{"job":{"id":"1"}}';
    assert.ok(isGzip(gzipSync(text)));
    assert.ok(!isGzip(new TextEncoder().encode(text)));
    for (const bytes of [gzipSync(text), new TextEncoder().encode(text)]) {
        assert.equal(new TextDecoder().decode(await contentOf(new Blob([bytes]), 1000)), text);
    }
});

test('a file has a limit, compressed or not', async () => {
    const big = Buffer.alloc(100_000, ' ');
    await assert.rejects(contentOf(new Blob([big]), 1000), TooLarge);
    await assert.rejects(contentOf(new Blob([gzipSync(big)]), 1000), TooLarge);
    assert.equal((await contentOf(new Blob([gzipSync(big)]), 100_000)).length, 100_000);
});

test('a damaged compressed file is refused', async () => {
    await assert.rejects(contentOf(new Blob([gzipSync('{"job":{}}').subarray(0, 15)]), 1000));
});
