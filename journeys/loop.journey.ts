import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, answerByForms, choosePermissions } from './answering.ts';
import { launchBrowser, open, visit } from './browser.ts';
import { waitForLinks } from './outbox.ts';
import { makeSystem, type System } from './system.ts';

const people = 14;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
let system: System;
let browser: Browser;

const list = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
  ...Array.from({ length: people }, (_, index) => {
    const language = index < 11 ? 'Arabisch' : 'Turks';
    return `Sam${index};Haddad${index};n${index}@example.org;19${80 + index};${language};A2;Utrecht;koken;ma avond;1-9-2026`;
  }),
  'Kees;Fout;geen adres;1980;Turks;A2;Utrecht;koken;ma avond;gisteren',
];

beforeAll(async () => {
  system = await makeSystem({ embedded: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('takes in a list on the command line, names every fault, makes a wave and invites', () => {
  expect(system.run('organisation', 'create', 'taalhuis', '--name', 'Taalhuis').status).toBe(0);
  const file = join(system.data, 'nieuwkomers.csv');
  writeFileSync(file, list.join('\r\n'));
  const read = system.run('import', 'newcomers', file, '--organisation', 'taalhuis', '--json');
  expect(read.status).toBe(2);
  const outcome = JSON.parse(read.stdout) as { rejected: { row: number; column: string }[] };
  expect(outcome).toMatchObject({ rows: people + 1, created: people });
  expect(outcome.rejected.map((line) => [line.row, line.column])).toEqual(
    expect.arrayContaining([
      [16, 'E-mail'],
      [16, 'Aangemeld op'],
    ]),
  );
  const wave = ['--programme', 'taalhuis', '--name', 'nu', '--opens', inDays(0), '--closes', inDays(20)];
  expect(system.run('wave', 'create', 'pulse', ...wave).status).toBe(0);
  const invited = system.run('wave', 'invite', '--programme', 'taalhuis', '--wave', 'nu');
  expect(invited.stdout).toMatch(/Invited 14/);
});

it('lets fourteen newcomers answer with scripts off, in both languages', async () => {
  await system.start();
  for (const [index, link] of (await waitForLinks(system, people)).entries()) {
    const locale = index % 2 ? 'en-GB' : 'nl-NL';
    const context = await visit(browser, { scripts: false, locale });
    // One in each language presses the buttons; of the others the same forms are sent without drawing the pages.
    if (index < 2) await pressThrough(await context.newPage(), link, locale, index);
    else await answerByForms(context, link, index % 2);
    await context.close();
  }
});

async function pressThrough(page: Page, link: string, locale: string, place: number): Promise<void> {
  await open(page, link);
  expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
  await choosePermissions(page);
  await answerAll(page, place);
}

it('lets one of them take her answers along, and erase them', async () => {
  const context = await visit(browser, { width: 360, locale: 'en-GB' });
  const page = await context.newPage();
  await open(page, (await waitForLinks(system, people))[0] ?? '');
  await open(page, `${system.base}/mine`);
  expect(await page.locator('dt').count()).toBe(10);
  const download = await page.request.get(`${system.base}/mine/download`);
  const own = (await download.json()) as { sheets: { answers: unknown[] }[] };
  expect(own.sheets[0]?.answers).toHaveLength(10);
  await open(page, `${system.base}/mine/erase`);
  await page.locator('main button.danger').click();
  await page.locator('main [role="status"]').waitFor();
  expect(await page.locator('dt').count()).toBe(0);
  await context.close();
});

it('publishes the figures without the group of three, and nothing from which it follows', async () => {
  await system.stop();
  const published = system.run('release', '--programme', 'taalhuis', '--wave', 'nu', '--json');
  const { figures } = JSON.parse(published.stdout) as {
    figures: { subjectId: string; groupDimension: string; groupValue: string; n: number | null }[];
  };
  const find = (by: string, group: string) =>
    figures.find(
      (one) => one.subjectId === 'respondents' && one.groupDimension === by && one.groupValue === group,
    );
  // One of the fourteen erased her answers.
  expect(find('all', 'all')?.n).toBe(people - 1);
  // Of neither language a line: with one it could be told from the other, and a line alone says that somebody answered.
  expect(figures.filter(({ groupDimension }) => groupDimension === 'language')).toEqual([]);
});
