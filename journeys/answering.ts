import type { BrowserContext, Page } from 'playwright';
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
  await waitUntilSent(page);
}

/** Waits until the server has what was answered on the page; with scripts off it has it at once. */
export async function waitUntilSent(page: Page): Promise<void> {
  const left = page.locator('[data-waiting][data-count]:not([data-count="0"])');
  await left.waitFor({ state: 'detached' });
}

/** A screen of the questionnaire: its address, and what it asks for (`single-choice`, `year`, `opt-in` and so on). */
export interface Screen {
  address: string;
  kind: string;
}

/**
 * Answers a whole questionnaire by sending its forms, as a browser without scripts would, in a fraction of the time: for
 * stories that need many answers and look at them elsewhere.
 *
 * @param place which option, counted from 0; what is written (a year, a language) is passed over.
 * @param most after so many screens she stops, as some do.
 * @returns the screens that were seen, in order, without the thanks.
 */
export async function answerByForms(
  { request }: BrowserContext,
  link: string,
  place: number,
  most = Infinity,
): Promise<Screen[]> {
  const headers = { origin: new URL(link).origin, accept: 'text/html' };
  const permissions = Object.fromEntries(purposes.map((purpose) => [purpose, 'yes']));
  const opened = await request.get(link);
  let answer = await request.post(opened.url(), { form: permissions, headers });
  const screens: Screen[] = [];
  while (!answer.url().endsWith('/questions/end') && screens.length < Math.min(most, 100)) {
    const html = await answer.text();
    expect(answer.status(), answer.url()).toBe(200);
    const hidden = [...html.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)"/g)];
    const form = Object.fromEntries(hidden.map(([, name, value]) => [name, value])) as Record<string, string>;
    const options = [...html.matchAll(/name="answer" value="(option:[^"]+|yes)"/g)].map((match) => match[1]);
    const chosen = options[Math.min(place, options.length - 1)] ?? 'field';
    screens.push({ address: answer.url(), kind: form['type'] ?? 'opt-in' });
    answer = await request.post(answer.url(), { form: { ...form, answer: chosen }, headers });
  }
  if (screens.length < most) expect(answer.url()).toMatch(/\/questions\/end$/);
  return screens;
}
