import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';
import { PROJECT } from '@/lib/tools/project-paths';

let server: ChildProcess;
let printed: string;

test.beforeEach(async () => {
  const { HOST: _, ...env } = process.env;
  server = spawn('npm', ['start'], { cwd: PROJECT, env: { ...env, PORT: '0' }, detached: true });
  printed = '';
  server.stdout?.on('data', (data) => {
    printed += data;
  });
  await expect.poll(() => printed).toContain('http://');
});
test.afterEach(async () => {
  if (server.pid === undefined || server.exitCode !== null) return;
  process.kill(-server.pid);
  await once(server, 'exit');
});

test('npm start serves this machine alone at the address it prints', async () => {
  const home = /http:\S+/.exec(printed)?.[0] ?? '';
  expect(home).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(home)).status).toBe(200);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of others) {
    await expect(fetch(home.replace('127.0.0.1', address))).rejects.toThrow('fetch failed');
  }
});

test('npm start outlives a range that ends before it starts', async () => {
  const home = /http:\S+/.exec(printed)?.[0] ?? '';
  expect((await fetch(home, { headers: { range: 'bytes=5-2' } })).status).toBe(416);
  expect((await fetch(home, { method: 'POST' })).status).toBe(405);
  expect((await fetch(home)).status).toBe(200);
});
