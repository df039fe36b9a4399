import type { Page } from 'playwright';
import { open, settle } from './browser.ts';

/** Makes the first organisation, Taalhuis, and its administrator, who is signed in by it. */
export async function setUp(page: Page, base: string): Promise<void> {
  await open(page, `${base}/first-run`);
  const said = { organisation: 'Taalhuis', slug: 'taalhuis', name: 'Ada Beheer', email: 'ada@example.org' };
  for (const [name, value] of Object.entries(said)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator('main form button').click();
  await page.waitForURL(/\/organisation\/taalhuis/);
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

/** Makes a wave of a kind and invites everybody by mail; its page stays open. */
export async function askEverybody(page: Page, room: string, kind: 'pulse' | 'core'): Promise<void> {
  await open(page, `${room}/waves/new`);
  await page.locator('[name="name"]').fill('herfst');
  await page.locator(`[name="kind"][value="${kind}"]`).check();
  await page.locator('main form button.primary').click();
  await page.waitForURL(/waves\/[\da-f-]{20,}/);
  await settle(page);
  await page.locator('form[action*="?/invite"] button').click();
}

/** Two newcomers of whom each has a mail address and another first language, taken in and asked. */
export async function askTwo(page: Page, room: string): Promise<void> {
  await sendList(page, room, 'newcomers', [
    'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
    'Hiwot;Tesfay;hiwot@example.org;1990;Tigrinya;A1;Utrecht;koken;ma avond;1-9-2026',
    'Samar;Haddad;samar@example.org;1985;Arabisch;A2;Utrecht;koken;ma avond;1-9-2026',
  ]);
  await writeList(page, 'newcomer');
  await askEverybody(page, room, 'pulse');
}
