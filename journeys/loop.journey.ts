import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'medespraak-loop-'));
const port = 4100 + (process.pid % 800);
const base = `http://localhost:${port}`;
const environment = {
  ...process.env,
  MEDESPRAAK_DATA: data,
  MEDESPRAAK_EXAMPLE: 'off',
  MEDESPRAAK_URL: base,
  PORT: String(port),
};
let server: ChildProcess;
let browser: Browser;

const medespraak = (...words: string[]) =>
  spawnSync(process.execPath, ['cli/medespraak.js', ...words], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });

function list(file: string, header: string, rows: string[]): string {
  const path = join(data, file);
  writeFileSync(path, [header, ...rows].join('\r\n'));
  return path;
}

beforeAll(async () => {
  expect(medespraak('organisation', 'create', 'taalhuis', '--name', 'Taalhuis').status).toBe(0);
  const newcomers = list(
    'nieuwkomers.csv',
    'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
    Array.from(
      { length: 14 },
      (_, index) =>
        `Sam${index};Haddad${index};n${index}@example.org;19${80 + index};${index < 11 ? 'Arabisch' : 'Turks'};A2;Utrecht;koken;ma avond;1-9-2026`,
    ).concat('Kees;Fout;geen adres;1980;Turks;A2;Utrecht;koken;ma avond;gisteren'),
  );
  const read = medespraak('import', 'newcomers', newcomers, '--organisation', 'taalhuis', '--json');
  expect(read.status).toBe(2);
  const outcome = JSON.parse(read.stdout) as {
    rows: number;
    created: number;
    rejected: { row: number; column: string }[];
  };
  expect(outcome).toMatchObject({ rows: 15, created: 14 });
  expect(outcome.rejected.map((line) => [line.row, line.column])).toEqual(
    expect.arrayContaining([
      [16, 'E-mail'],
      [16, 'Aangemeld op'],
    ]),
  );
  const today = new Date().toISOString().slice(0, 10);
  const last = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  expect(
    medespraak(
      'wave',
      'create',
      'pulse',
      '--programme',
      'taalhuis',
      '--name',
      'nu',
      '--opens',
      today,
      '--closes',
      last,
    ).status,
  ).toBe(0);
  expect(medespraak('wave', 'invite', '--programme', 'taalhuis', '--wave', 'nu').stdout).toMatch(
    /Invited 14/,
  );
  server = spawn(process.execPath, ['cli/medespraak.js', 'serve'], { cwd: root, env: environment });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => text.includes('Stop with Ctrl-C') && resolve());
    server.once('exit', () => reject(new Error('the server stopped before it was ready')));
  });
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGTERM');
  await new Promise((resolve) => (server ? server.once('exit', resolve) : resolve(null)));
  rmSync(data, { recursive: true, force: true });
});

/** The system's Chromium, else the one that Playwright brings. */
function chromiumPath(): string {
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  return process.env['CHROMIUM_PATH'] ?? system ?? chromium.executablePath();
}

/** The personal links in the outbox, one per mail. */
function links(): string[] {
  const outbox = join(data, 'outbox');
  return readdirSync(outbox)
    .map((file) => readFileSync(join(outbox, file), 'utf8').replace(/=\n/g, ''))
    .map((text) => /http:\/\/localhost:\d+\/u\/[\w-]+/.exec(text)?.[0] ?? '');
}

async function allowAll(page: Page): Promise<void> {
  for (const purpose of ['programme-figures', 'municipality-figures', 'impact-study'])
    await page.locator(`input[name="${purpose}"][value="yes"]`).check();
  await page.locator('form button').last().click();
  await page.waitForURL(/questions\/.+/);
}

/** Answers with the option at a place until the end. */
async function answerAll(page: Page, place: number): Promise<void> {
  for (let turn = 0; turn < 40 && !page.url().endsWith('/end'); turn += 1) {
    const before = page.url();
    const options = page.locator('button[name="answer"][value^="option:"]');
    const count = await options.count();
    await (
      count > 0 ? options.nth(Math.min(place, count - 1)) : page.locator('button[name="answer"]').first()
    ).click();
    await page.waitForURL((url) => url.href !== before);
  }
  expect(page.url()).toMatch(/\/questions\/end$/);
}

it('lets fourteen newcomers answer with scripts off, and publishes figures without the group of three', async () => {
  const all = links();
  expect(all).toHaveLength(14);
  for (const [index, link] of all.entries()) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: index % 2 ? 'en-GB' : 'nl-NL',
    });
    const page = await context.newPage();
    await page.goto(link);
    await allowAll(page);
    await answerAll(page, index % 2);
    await context.close();
  }
  const page = await (
    await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 740 } })
  ).newPage();
  await page.goto(all[0] ?? '');
  await page.goto(`${base}/mine`);
  expect(await page.locator('dt').count()).toBeGreaterThanOrEqual(10);
  const download = await page.request.get(`${base}/mine/download`);
  expect(((await download.json()) as { sheets: { answers: unknown[] }[] }).sheets[0]?.answers.length).toBe(
    10,
  );
  await page.goto(`${base}/mine/erase`);
  await page.locator('main button.danger').click();
  await page.waitForURL(/mine/);
  expect(await page.locator('dt').count()).toBe(0);
  await page.context().close();

  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  const published = medespraak('release', '--programme', 'taalhuis', '--wave', 'nu', '--json');
  const { figures } = JSON.parse(published.stdout) as {
    figures: {
      subjectId: string;
      groupDimension: string;
      groupValue: string;
      n: number | null;
      status: string;
    }[];
  };
  const find = (by: string, group: string) =>
    figures.find(
      (one) => one.subjectId === 'respondents' && one.groupDimension === by && one.groupValue === group,
    );
  // One of the fourteen erased her answers.
  expect(find('all', 'all')?.n).toBe(13);
  expect(find('language', 'tr')).toMatchObject({ n: null, status: 'withheld' });
  expect(find('language', 'ar')).toMatchObject({ n: null, status: 'withheld' });
});
