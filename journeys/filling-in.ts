import type { Page } from 'playwright';

/** What a form is sent with, by the names of its fields; a file has a name and a text. */
type Fields = Record<string, string | { file: string; text: string }>;

/**
 * Fills in a form and sends it without opening its page: how a story gets to where it begins. What somebody sees and does on
 * those pages is told by the stories about them. A form that takes a while to come is waited for with `has` first.
 *
 * @returns where it led.
 * @throws when the page has no such form, or its answer is a fault.
 */
export async function fillIn(
  page: Page,
  address: string,
  form: string,
  fields: Fields = {},
): Promise<string> {
  await comeTo(page, address);
  const sent = await page.evaluate(send, { address, form, fields });
  if (sent.status >= 400) throw new Error(`${form} on ${address}: ${sent.status}`);
  return sent.address;
}

/** Whether a page has something, without opening it; with `patience`, in milliseconds, it is waited for. */
export async function has(page: Page, address: string, selector: string, patience = 0): Promise<boolean> {
  await comeTo(page, address);
  return page.evaluate(find, { address, selector, patience });
}

/** Some page of the system must be open; this is the smallest. */
async function comeTo(page: Page, address: string): Promise<void> {
  const { origin } = new URL(address);
  if (!page.url().startsWith(`${origin}/`)) await page.goto(`${origin}/robots.txt`);
}

/** Runs in the page. */
async function find(wanted: { address: string; selector: string; patience: number }): Promise<boolean> {
  const began = performance.now();
  for (;;) {
    const answer = await fetch(wanted.address, { headers: { accept: 'text/html' } });
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (found.querySelector(wanted.selector)) return true;
    if (performance.now() - began >= wanted.patience) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page. */
async function send(wanted: {
  address: string;
  form: string;
  fields: Fields;
}): Promise<{ status: number; address: string }> {
  const page = await fetch(wanted.address, { headers: { accept: 'text/html' } });
  const form = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector(wanted.form);
  if (!(form instanceof HTMLFormElement)) throw new Error(`no ${wanted.form} on ${page.url}`);
  const data = new FormData(form);
  for (const [name, value] of Object.entries(wanted.fields))
    data.set(name, typeof value === 'string' ? value : new File([value.text], value.file));
  const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams();
  if (body !== data) for (const [name, value] of data) body.append(name, String(value));
  const action = new URL(form.getAttribute('action') ?? page.url, page.url);
  const answer = await fetch(action, { method: 'POST', body, headers: { accept: 'text/html' } });
  return { status: answer.status, address: answer.url };
}
