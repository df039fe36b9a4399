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
