import type { Browser, BrowserContext, Page } from 'playwright';
import { open, settle, visit } from './browser.ts';
import { sendList, setUp, writeList } from './setting-up.ts';
import { waitForCode, type System } from './system.ts';

/** Somebody with a telephone of her own on which she is signed in. */
export interface Phone {
  context: BrowserContext;
  page: Page;
}

export interface Pairing {
  /** The coordinator, on a desk. */
  ada: Page;
  newcomer: Phone;
  buddy: Phone;
  /** Address of the page that the two share. */
  home: string;
}

const newcomers = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
  'Samira;Haddad;samira@example.org;1990;Arabisch;A2;Utrecht;koken;ma avond;1-9-2026',
];
const buddies = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Woonplaats;Interesses;Beschikbaar;Plaatsen',
  'Bert;Maatje;bert@example.org;1970;Nederlands;Utrecht;koken;ma avond;1',
];

/** Signs somebody in on a telephone with the code from her mail. */
export async function signInOnPhone(system: System, browser: Browser, email: string): Promise<Phone> {
  const context = await visit(browser, { width: 360 });
  const page = await context.newPage();
  await open(page, `${system.base}/enter`);
  await page.locator('[name="contact"]').fill(email);
  await page.locator('main form button.primary').click();
  await page.locator('[name="code"]').fill(await waitForCode(system, email));
  await page.locator('main form button.primary').click();
  await page.waitForURL(/\/me$/);
  return { context, page };
}

/** Samira and Bert are proposed to each other in Taalhuis, sign in, and both say yes. */
export async function makePair(system: System, browser: Browser): Promise<Pairing> {
  const ada = await (await visit(browser)).newPage();
  await setUp(ada, system.base);
  const room = `${system.base}/organisation/taalhuis`;
  await sendList(ada, room, 'newcomers', newcomers);
  await writeList(ada, 'newcomer');
  await sendList(ada, room, 'buddies', buddies);
  await writeList(ada, 'buddy');
  await open(ada, `${room}/matching`);
  await ada.locator('main form.card button.primary').click();
  await ada.waitForURL(/matching\/[\w-]{10,}/);
  await settle(ada);
  await ada.locator('form[action*="?/confirm"] button').click();
  await ada.locator('a[href*="state=offered"]').waitFor();
  const newcomer = await signInOnPhone(system, browser, 'samira@example.org');
  const buddy = await signInOnPhone(system, browser, 'bert@example.org');
  let home = '';
  for (const { page } of [newcomer, buddy]) {
    await page.locator('a[href^="/pair/"]').first().click();
    await page.locator('form[action*="?/accept"] button').click();
    await page.waitForURL(/\/pair\//);
    home = page.url().replace(/(\/pair\/[\da-f-]+).*/, '$1');
  }
  await buddy.page.waitForURL(/\/appointments\/new/);
  return { ada, newcomer, buddy, home };
}
