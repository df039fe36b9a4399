import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mountLive } from './live.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next?: () => void) => void;

export interface Web {
  /** The port really listened on (useful after asking for port 0). */
  port: number;
  /** Stops taking requests, lets the running ones finish for at most two seconds, then closes. */
  close(): Promise<void>;
}

/** How long a request that is being answered may take to finish after `close()`. */
const GRACE_MS = 2_000;

/** On every answer, static files included. The Content-Security-Policy comes from Kit, which knows the nonces. */
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  // Not "no-referrer": with that, browsers send forms with the origin "null", and the check against forged forms refuses them.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const;

/**
 * Serves the built pages.
 *
 * @param options `port` (0 takes any free one) and `host`.
 * @returns the running server.
 * @throws Error with `code` `EADDRINUSE` or `EACCES` when the port cannot be had.
 */
export async function startWeb({ port, host }: { port: number; host: string }): Promise<Web> {
  const trustProxy = process.env['TRUST_PROXY'] === '1';
  // Read by adapter-node when its handler is first imported. `arrangeForwardedHeaders` writes these headers itself.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  process.env['HOST_HEADER'] = 'x-forwarded-host';
  process.env['ADDRESS_HEADER'] = 'x-forwarded-for';
  process.env['BODY_SIZE_LIMIT'] ??= '12M'; // a list of 10,000 people fits
  const built = new URL('./build/handler.js', import.meta.url).href;
  const { handler } = (await import(built)) as { handler: Handler };

  const server = createServer((request, response) => {
    arrangeForwardedHeaders(request, trustProxy);
    allowOneClick(request);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    // The trial of an organisation's own questions stands in the page of whoever writes them, as on a telephone.
    if (request.url?.startsWith('/try/')) response.setHeader('x-frame-options', 'SAMEORIGIN');
    if (request.headers['x-forwarded-proto'] === 'https') {
      response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
    }
    handler(request, response, () => response.writeHead(404).end());
  });

  server.prependListener('upgrade', (request) => arrangeForwardedHeaders(request, trustProxy));
  const live = mountLive(server);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      await live.close();
      await new Promise<void>((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

/**
 * Makes the forwarded headers true. Without a trusted proxy in front, what a client claims about its own address, host
 * or protocol is thrown away; rate limits and the check on a form's origin depend on these.
 */
export function arrangeForwardedHeaders(request: IncomingMessage, trustProxy: boolean): void {
  const headers = request.headers;
  const claimed = (name: string): string | undefined => {
    const value = headers[name];
    return trustProxy && typeof value === 'string' && value !== '' ? value : undefined;
  };
  const protocol = claimed('x-forwarded-proto')?.split(',')[0]?.trim();
  const host = claimed('x-forwarded-host')?.split(',')[0]?.trim() ?? headers.host;
  // The proxy adds the address it saw to what the client claimed: only the last one is true.
  const address =
    claimed('x-forwarded-for')?.split(',').at(-1)?.trim() || (request.socket.remoteAddress ?? '');
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded') delete headers[name];
  }
  headers['x-forwarded-proto'] = protocol === 'https' ? 'https' : 'http';
  headers['x-forwarded-for'] = address;
  if (host !== undefined) headers['x-forwarded-host'] = host;
}

/**
 * Mail programs stop messages for somebody with a form that names no origin (RFC 8058), which the check against forged forms
 * refuses, as it does what says nothing of its kind. Nothing of the form is read: the address says it all.
 */
export function allowOneClick(request: Pick<IncomingMessage, 'url' | 'headers'>): void {
  if (/^\/stop\/[\w-]+\/one-click$/.test(request.url ?? ''))
    request.headers['content-type'] = 'application/octet-stream';
}
