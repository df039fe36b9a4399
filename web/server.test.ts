import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { allowOneClick, arrangeForwardedHeaders } from './server.ts';

function requestWith(headers: Record<string, string>): IncomingMessage {
  return { headers: { host: 'localhost:3000', ...headers }, socket: { remoteAddress: '192.0.2.7' } } as never;
}

describe('forwarded headers', () => {
  const claims = {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'elsewhere.example.org',
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-port': '444',
    forwarded: 'for=198.51.100.1',
  };

  it('from a client are thrown away when no proxy is trusted', () => {
    const request = requestWith(claims);
    arrangeForwardedHeaders(request, false);
    expect(request.headers).toEqual({
      host: 'localhost:3000',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'localhost:3000',
      'x-forwarded-for': '192.0.2.7',
    });
  });

  it('from a trusted proxy are kept, the port and the long form left out', () => {
    const request = requestWith(claims);
    arrangeForwardedHeaders(request, true);
    expect(request.headers).toEqual({
      host: 'localhost:3000',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'elsewhere.example.org',
      'x-forwarded-for': '198.51.100.1',
    });
  });
});

describe('the address of who asks, behind a proxy', () => {
  const seen = (given: string) => {
    const request = requestWith({ 'x-forwarded-for': given });
    arrangeForwardedHeaders(request, true);
    return request.headers['x-forwarded-for'];
  };

  it('is the one that the proxy saw, whatever the client claimed before it', () => {
    expect(seen('203.0.113.9, 198.51.100.1')).toBe('198.51.100.1');
    expect(seen('nonsense,198.51.100.1')).toBe('198.51.100.1');
    expect(seen(' , ')).toBe('192.0.2.7');
  });
});

describe('the button to stop in a mail program', () => {
  const kindOf = (url: string) => {
    const request = { url, headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    allowOneClick(request);
    return request.headers['content-type'];
  };

  it('is no form to check, and every other address is', () => {
    expect(kindOf('/stop/AZk-_x/one-click')).toBe('application/octet-stream');
    for (const url of [
      '/stop/AZk-_x',
      '/stop/a/b/one-click',
      '/stop/a/one-click?x',
      '/sign-in?/stop/a/one-click',
    ])
      expect(kindOf(url)).toBe('application/x-www-form-urlencoded');
  });
});
