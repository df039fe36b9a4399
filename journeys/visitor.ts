/** A browser without pictures: sends what a form would, keeps cookies, follows nothing by itself. */
export class Visitor {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();
  /** The lines in which the server set cookies, as they came. */
  readonly cookieLines: string[] = [];

  constructor(base: string) {
    this.#base = base;
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  /** Puts a cookie in, as somebody with another purpose would. */
  plant(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  open(path: string): Promise<Response> {
    return this.#fetch(path, {});
  }

  /** Sends a form from a page of ours, or from another origin; `null` leaves out where it comes from. */
  send(
    path: string,
    fields: Record<string, string>,
    { origin = this.#base, kind }: { origin?: string | null; kind?: string } = {},
  ): Promise<Response> {
    const body = new URLSearchParams(fields).toString();
    return this.#fetch(path, {
      method: 'POST',
      body,
      headers: {
        'content-type': kind ?? 'application/x-www-form-urlencoded',
        ...(origin === null ? {} : { origin }),
      },
    });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.#base), {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', ...init.headers, ...(cookie ? { cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      this.cookieLines.push(line);
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}
