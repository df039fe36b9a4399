import type { BrowserContext, Page } from 'playwright';
import { hasScripts, open, settle } from './browser.ts';
import { fillIn, has } from './filling-in.ts';
import { countCodes, waitForCode } from './outbox.ts';
import { setUp, takeIn } from './setting-up.ts';
import type { System } from './system.ts';

const newcomerHeader =
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op';
const buddyHeader =
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Woonplaats;Interesses;Beschikbaar;Plaatsen';

/** A newcomer and the buddy who fits her, and nobody else: they alone are free at that time. */
export interface Couple {
  newcomer: string;
  buddy: string;
  /** As a list has it: `ma avond`. */
  free: string;
}

export const addressOf = (name: string): string => `${name.toLowerCase()}@example.org`;

/** Sets up an organisation and takes in a list of each kind. */
export async function bringTogether(page: Page, base: string, couples: readonly Couple[]): Promise<void> {
  await setUp(page, base);
  const room = `${base}/organisation/taalhuis`;
  await takeIn(page, room, 'newcomers', [
    newcomerHeader,
    ...couples.map(
      ({ newcomer, free }) =>
        `${newcomer};Haddad;${addressOf(newcomer)};1988;Arabisch;A2;Utrecht;koken;${free};1-9-2026`,
    ),
  ]);
  await takeIn(page, room, 'buddies', [
    buddyHeader,
    ...couples.map(
      ({ buddy, free }) => `${buddy};Bakker;${addressOf(buddy)};1970;Nederlands;Utrecht;koken;${free};1`,
    ),
  ]);
}

/** Proposes a round; its page stays open. */
export async function proposeRound(page: Page, room: string): Promise<void> {
  await open(page, `${room}/matching`);
  await page.locator('main form.card button.primary').click();
  await page.waitForURL(/matching\/[\w-]{10,}/);
  await settle(page);
}

/** A round from proposing to the letters that go out. */
export async function offerPairs(page: Page, room: string): Promise<void> {
  const round = await fillIn(page, `${room}/matching`, 'main form.card:has(button.primary)');
  const confirm = 'form[action*="?/confirm"]';
  await has(page, round, confirm, 20_000);
  await fillIn(page, round, confirm);
  if (!(await has(page, round, 'a[href*="state=offered"]', 20_000))) throw new Error('nothing was offered');
}

/** Signs a newcomer or buddy in with the code from her mail; her own page stays open. */
export async function enter(system: System, context: BrowserContext, email: string): Promise<Page> {
  const page = await context.newPage();
  const earlier = countCodes(system, email);
  const door = `${system.base}/enter`;
  const form = 'main form:has(button.primary)';
  if (hasScripts(context)) {
    const next = await fillIn(page, door, form, { contact: email });
    await fillIn(page, next, form, { code: await waitForCode(system, email, earlier) });
    await open(page, `${system.base}/me`);
    return page;
  }
  await open(page, door);
  await page.locator('[name="contact"]').fill(email);
  await page.locator('main form button.primary').click();
  await page.waitForURL(/enter\/code/);
  await page.locator('[name="code"]').fill(await waitForCode(system, email, earlier));
  await page.locator('main form button.primary').click();
  await page.waitForURL(`${system.base}/me`);
  return page;
}

/** Both say yes; returns the address of the pair's page, which stays open. */
export async function sayYes(newcomer: Page, buddy: Page, base: string): Promise<string> {
  const address = new URL((await linkToPair(newcomer, base)) ?? '', base).href;
  for (const page of [newcomer, buddy]) {
    await open(page, address);
    await page.locator('form[action="?/accept"] button').click();
    await page.locator('form[action="?/accept"]').waitFor({ state: 'detached' });
  }
  return address;
}

/** Where her own page leads to her pair. */
export async function linkToPair(page: Page, base: string): Promise<string | null> {
  await open(page, `${base}/me`);
  const links = page.locator('main a[href^="/pair/"]');
  return (await links.count()) > 0 ? links.first().getAttribute('href') : null;
}
