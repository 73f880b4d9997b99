// A screen in memory. Each browser has its own: a window that another one hides draws no frames.
import { spawn } from 'node:child_process';

export async function openScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.once('exit', () => server.kill()); // also where its browser did not start
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', resolve);
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb opened no screen.')));
  });
  return {
    // Machines for tests have no GPU: the same on all of them.
    environment: { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' },
    close: () => server.kill(),
  };
}
