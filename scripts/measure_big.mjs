// See scripts/measure.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { idle, launch, line, seedJob, serve, timed, watch } from './measure_common.mjs';

const bigBytes = 48_000_000;

// An answer with as many expanded outputs as make `bytes`.
function bigJob(bytes) {
  const outputs = [];
  const output = (index) => ({
    preset: { id: '5260e39d84aea12008b69bc1', href: 'https://api.xvid.com/v1/presets/5260e39d84aea12008b69bc1' },
    file: {
      storage: 'intern', title: `Episode ${index}`, name: `episode_${index}.mp4`, type: 'file', subtype: 'video',
      container: 'ISO MP4/M4A', mime_type: 'video/mp4', md5_checksum: 'e59c2d39394b5a7cfa585713c517aec6',
      size: 8094037 + index, duration: 24576, finished_at: 1435920565774, expires_at: null,
      video_tracks: [{ video_codec: 'H.264 / AVC', video_bitrate: 2503, width: 1280, height: 720, framerate: 23.98 }],
      audio_tracks: [{ audio_codec: 'MPEG-4 AAC', audio_bitrate: 133, samplingrate: 48000, nb_channels: 2 }],
      id: `559663a7a3bdaa55${String(index).padStart(8, '0')}`,
    },
    output_name: `episode_${index}`, percentage_completed: 100,
  });
  const each = JSON.stringify(output(1)).length + 8;
  for (let index = 0; index * each < bytes; ++index) outputs.push(output(index));
  return JSON.stringify({ job: { outputs, status: 'SUCCESS', percentage_completed: 100, id: seedJob } });
}

// Down through the tree as with a wheel, then to its end and back.
async function scrollThrough(page) {
  await page.getByRole('tree').hover({ position: { x: 200, y: 100 } });
  for (let step = 0; step < 60; ++step) {
    await page.mouse.wheel(0, step % 10 === 9 ? 50_000 : 400);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

async function measureBig(browser, origin) {
  const body = bigJob(bigBytes);
  const server = createServer((request, response) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
    else response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const api = `http://127.0.0.1:${server.address().port}/v1`;
  const page = await browser.newPage();
  await page.goto(origin);
  const parse_ms = await page.evaluate(async (url) => {
    const text = await (await fetch(`${url}/jobs/x`)).text();
    const begin = performance.now();
    JSON.parse(text);
    return performance.now() - begin;
  }, api);
  await idle(page);
  await page.getByRole('button', { name: 'Connection' }).click();
  await page.getByRole('textbox', { name: 'API address' }).fill(api);
  await watch(page);
  const load = await timed(page, async () => {
    await page.getByRole('button', { name: 'Load job' }).click();
    await page.getByRole('heading', { level: 1, name: 'Succeeded' }).waitFor({ state: 'attached', timeout: 120_000 });
  }, () => {});
  const check = await timed(page, () => {});
  const raw = await timed(page, () => page.getByRole('tab', { name: 'Raw' }).click());
  const fold = await timed(page, () => page.getByRole('button', { name: 'Fold all', exact: true }).click());
  await timed(page, () => page.getByRole('button', { name: 'Expand level', exact: true }).click());
  const level = await timed(page, () => page.getByRole('button', { name: 'Expand level', exact: true }).click());
  const unfold = await timed(page, () => page.getByRole('button', { name: 'Unfold all', exact: true }).click());
  const received = await timed(page, () => page.getByRole('radio', { name: 'As received', exact: true }).click());
  await timed(page, () => page.getByRole('radio', { name: 'Tree', exact: true }).click());
  const search = await timed(page, () => page.getByRole('textbox', { name: 'Search', exact: true }).fill('no such text'));
  const scroll = await timed(page, () => scrollThrough(page));
  server.close();
  await page.close();
  return { bytes: body.length, parse_ms, steps: { load, check, raw, fold, level, unfold, received, search, scroll } };
}

const { origin, stop } = await serve('dist', 8941);
const browser = await launch();
const big = await measureBig(browser, origin);
const times = (ms) => `${(ms / big.parse_ms).toFixed(2)} x JSON.parse`;
const names = {
  load: 'load, read and show it', check: 'digest and check it, in slices', raw: 'open the raw view',
  fold: 'fold all', level: 'unfold one level, 50,000 outputs', unfold: 'unfold all', received: 'show it as received',
  search: 'search all of it', scroll: 'scroll through it',
};
line(`JSON.parse alone of ${(big.bytes / 1e6).toFixed(0)} MB`, `${big.parse_ms.toFixed(0)} ms`);
for (const [step, name] of Object.entries(names)) {
  const { whole_ms, longest_ms, frame95_ms } = big.steps[step];
  line(`48 MB: ${name}`, `${whole_ms.toFixed(0)} ms`,
    `${times(whole_ms)}; longest task ${longest_ms.toFixed(0)} ms (${times(longest_ms)}); 95 % of frames under ${frame95_ms.toFixed(1)} ms`);
}
await browser.close();
stop();
