import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

/** The statistics are the same file in Node and in a browser: served as they are, without their types. */
const root = fileURLToPath(new URL('..', import.meta.url));
const results = '/statistics/testing/seeded-results.ts';
let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!/^\/statistics\/[a-z/-]+\.(ts|json)$/.test(path)) {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>statistics</title>');
      return;
    }
    const source = readFileSync(`${root}${path.slice(1)}`, 'utf8');
    if (path.endsWith('.json')) response.setHeader('content-type', 'application/json').end(source);
    else response.setHeader('content-type', 'text/javascript').end(stripTypeScriptTypes(source));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** In a process of its own, as it runs outside the tests. */
function inNode(seed: number): string {
  const code = `import('${root}${results.slice(1)}').then((module) => process.stdout.write(module.seededResults(${seed})))`;
  return spawnSync(process.execPath, ['--no-warnings', '-e', code], { encoding: 'utf8', maxBuffer: 1e8 })
    .stdout;
}

it('the same seed gives the same bytes on Node and in Chromium', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  for (const seed of [1, 20260101]) {
    // As text: what is written here as code would be rewritten for the test runner.
    const there = await page.evaluate<string>(
      `import('${results}').then((module) => module.seededResults(${seed}))`,
    );
    expect(there.length).toBeGreaterThan(2000);
    expect(there).toBe(inNode(seed));
  }
});
