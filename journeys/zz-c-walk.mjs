import { chromium } from 'playwright';
import { readFileSync, existsSync } from 'node:fs';
const link = readFileSync('/tmp/c/serve.log','utf8').match(/LINK (\S+)/)[1];
const axePath = '/work/main/node_modules/axe-core/axe.min.js';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const ctx = await browser.newContext({ bypassCSP: true, locale: process.env.L ?? 'nl-NL', viewport: { width: 1280, height: 900 }, javaScriptEnabled: process.argv[2] !== 'off' });
const p = await ctx.newPage();
p.on('console', m => m.type() === 'error' && console.log('console:', m.text()));
p.on('pageerror', e => console.log('pageerror:', e.message));
await p.goto(link); console.log(p.url());
const b = p.locator('main form button, form button').first();
if (/sign-in/.test(p.url())) { await b.click(); await p.waitForLoadState(); }
console.log(p.url());
const base = 'http://localhost:3102/organisation/taalhuis';
let n = 0;
async function shot(name) {
  for (const w of [1280, 360]) {
    await p.setViewportSize({ width: w, height: 800 });
    await p.screenshot({ path: `/tmp/c/${String(++n).padStart(2,'0')}-${name}-${w}.png`, fullPage: false });
    const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(()=>'?');
    if (over > 0) console.log('OVERFLOW', name, w, over);
    if (process.argv[2] !== 'off' && existsSync(axePath)) {
      await p.addScriptTag({ path: axePath });
      const r = await p.evaluate(() => axe.run({ runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }));
      for (const v of r.violations) console.log('AXE', name, w, v.id, v.nodes.slice(0,3).map(x => x.target.join(' ')).join(' | '));
    }
  }
  await p.setViewportSize({ width: 1280, height: 900 });
}
await p.goto(base + '/matching'); await shot('matching');
await Promise.all([p.waitForURL(/matching\/.+/), p.getByRole('button', { name: /Maak een voorstel|Make a proposal/ }).click()]);
console.log(p.url(), await p.locator('h1').innerText(), await p.locator('.lead').innerText());
const round = p.url().split('?')[0];
await shot('round');
await p.locator('button:has-text("Haal eruit")').first().click(); await p.waitForTimeout(800);
await p.goto(round + '?view=behind'); await shot('behind');
await p.goto(round + '?view=idle'); await shot('idle');
await p.goto(round + '?view=behind'); 
await p.getByRole('link', { name: /Kies een maatje/ }).first().click(); await p.waitForURL(/change/); await shot('change');
const anyway = p.locator('button:has-text("toch")');
console.log('anyway buttons', await anyway.count());
if (await anyway.count()) { await anyway.first().click(); await p.waitForURL(u => !u.pathname.includes('change')); console.log('after override', p.url()); }
await p.goto(round + '?page=2&q='); console.log(await p.locator('.pager').innerText().catch(()=>'no pager'));
await p.locator('button:has-text("Haal eruit")').first().click(); await p.waitForTimeout(800); console.log('stay', p.url());
await p.goto(round + '?q=salma'); await shot('search');
await p.goto(round);
await p.getByRole('button', { name: /^Maak \d+ koppels/ }).click(); await p.waitForSelector('.notice.success'); await shot('made');
console.log(await p.locator('.notice.success').innerText());
await p.getByRole('link', { name: 'Naar de aanbiedingen' }).click(); await p.waitForURL(/pairs/); await shot('pairs-offered');
for (let i = 0; i < 3; i++) await p.locator('input[name=pair]').nth(i).check();
await p.getByRole('button', { name: /gekozen koppels/ }).click(); await p.waitForSelector('.notice.success'); console.log(await p.locator('.notice.success').innerText());
await p.goto(base + '/pairs?state=started'); await shot('pairs-started');
await p.getByRole('link', { name: /^Bekijk/ }).first().click(); await p.waitForURL(/pairs\/.+/);
await p.fill('#minutes', '45'); await p.getByRole('button', { name: 'Noteer dit gesprek' }).click(); await p.waitForTimeout(1200);
await shot('pair');
await p.locator('summary:has-text("Dit koppel stopt")').click(); await p.selectOption('#reason', 'moved'); await p.getByRole('button', { name: 'Sluit dit koppel af' }).click(); await p.waitForTimeout(1000);
console.log('ended:', await p.locator('main').innerText().then(x => x.slice(0, 300)));
await p.goto(base + '/pairs?state=offered'); await p.getByRole('link', { name: /^Bekijk/ }).first().click(); await p.waitForURL(/pairs\/.+/); await shot('offer');
await p.locator('summary:has-text("Een van beiden")').click(); await p.getByRole('button', { name: 'Ja, noteer dit' }).click(); await p.waitForTimeout(1000);
const csv = await ctx.request.get(base + '/pairs/csv?state=ended'); console.log(csv.status(), (await csv.text()).slice(0, 300));
await p.goto(base + '/matching'); await shot('matching-after');
await browser.close();
