import type { Page } from 'playwright';
import { expect } from 'vitest';

const purposes = ['programme-figures', 'municipality-figures', 'impact-study'];

/** Says yes to everything the first page asks, and goes on to the first question. */
export async function choosePermissions(page: Page): Promise<void> {
  for (const purpose of purposes) await page.locator(`input[name="${purpose}"][value="yes"]`).check();
  await page.locator('main form button').last().click();
  await page.waitForURL(/questions\/.+/);
}

/** Answers what is left with the option at a place, counted from 0, until the thanks. */
export async function answerAll(page: Page, place: number): Promise<void> {
  for (let turn = 0; turn < 60 && !page.url().endsWith('/end'); turn += 1) {
    const before = page.url();
    const options = page.locator('button[name="answer"][value^="option:"]');
    const count = await options.count();
    const button =
      count > 0 ? options.nth(Math.min(place, count - 1)) : page.locator('button[name="answer"]').first();
    await button.click();
    await page.waitForURL((url) => url.href !== before);
  }
  expect(page.url()).toMatch(/\/questions\/end$/);
}
