import type { Page } from 'playwright';
import { open, settle } from './browser.ts';
import { fillIn, has } from './filling-in.ts';

/** How long a list of a few people takes at most, in milliseconds. */
const patience = 20_000;

/** What the first page of an empty system asks. */
export const firstOrganisation = {
  organisation: 'Taalhuis',
  slug: 'taalhuis',
  name: 'Ada Beheer',
  email: 'ada@example.org',
};

/** Makes the first organisation, Taalhuis, and its administrator, who is signed in by it. */
export async function setUp(page: Page, base: string): Promise<void> {
  await fillIn(page, `${base}/first-run`, 'main form', firstOrganisation);
}

/** Takes in a list without faults, and waits until everybody is there. */
export async function takeIn(
  page: Page,
  room: string,
  kind: 'newcomers' | 'buddies',
  rows: string[],
): Promise<void> {
  const file = { file: `${kind}.csv`, text: rows.join('\r\n') };
  const preview = await fillIn(page, `${room}/people/import/${kind}`, 'main form[enctype]', { file });
  const [map, write] = ['form[action*="?/map"]', 'form[action*="?/write"]'];
  await has(page, preview, `${map}, ${write}`, patience);
  if (await has(page, preview, map)) await fillIn(page, preview, map);
  await has(page, preview, write, patience);
  await fillIn(page, preview, write);
  const link = `a[href*="kind=${kind === 'buddies' ? 'buddy' : 'newcomer'}"]`;
  if (!(await has(page, preview, link, patience))) throw new Error(`the list of ${kind} was not written`);
}

/** Sends a list and goes on to its preview, agreeing with what the columns were taken for. */
export async function sendList(
  page: Page,
  room: string,
  kind: 'newcomers' | 'buddies',
  rows: string[],
): Promise<void> {
  await open(page, `${room}/people/import/${kind}`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await page.locator('main form[enctype] button').click();
  await page.waitForURL(/import\/\w+\/[\w-]{10,}/);
  await page.locator('form[action*="?/map"], form[action*="?/write"]').first().waitFor();
  await settle(page);
  const columns = page.locator('form[action*="?/map"]');
  if ((await columns.count()) > 0) await columns.getByRole('button').click();
  await page.locator('form[action*="?/write"]').waitFor();
}

/** Writes the list that is open in its preview, and waits until it is done. */
export async function writeList(page: Page, kind: 'newcomer' | 'buddy'): Promise<void> {
  await page.locator('form[action*="?/write"] button').click();
  await page.locator(`a[href*="kind=${kind}"]`).first().waitFor();
}

/** Makes a wave of a kind and invites everybody by mail. @returns the address of its page. */
export async function askEverybody(page: Page, room: string, kind: 'pulse' | 'core'): Promise<string> {
  const wave = await fillIn(page, `${room}/waves/new`, 'main form:has(button.primary)', {
    name: 'herfst',
    kind,
  });
  await fillIn(page, wave, 'form[action*="?/invite"]');
  return wave.split('?')[0] ?? '';
}

/** Two newcomers of whom each has a mail address and another first language, taken in and asked. @returns the address of the wave. */
export async function askTwo(page: Page, room: string): Promise<string> {
  await takeIn(page, room, 'newcomers', [
    'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
    'Hiwot;Tesfay;hiwot@example.org;1990;Tigrinya;A1;Utrecht;koken;ma avond;1-9-2026',
    'Samar;Haddad;samar@example.org;1985;Arabisch;A2;Utrecht;koken;ma avond;1-9-2026',
  ]);
  return askEverybody(page, room, 'pulse');
}
