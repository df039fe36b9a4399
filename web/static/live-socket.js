// @ts-check
/** The line to the server that says what happens in a pair while it happens. Comes back by itself. */

const beatMilliseconds = 20_000;
/** Close codes of the server after which coming back is of no use; see web/live.ts. */
const final = { 4401: 'signed-out', 4403: 'pair-ended', 4409: 'too-many-pages' };

/**
 * Opens it. Beside what the server tells (`message`, `read`, `presence`, …) the listener hears `open` whenever the line is
 * there, `gone` when it broke, and the reasons after which it stays closed.
 * @param {string} pair
 * @param {(event: { kind: string, [key: string]: unknown }) => void} hear
 */
export function openLive(pair, hear) {
  /** @type {WebSocket | null} */
  let socket = null;
  let tries = 0;
  let isHeard = true;
  let isClosed = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let next;

  function connect() {
    clearTimeout(next);
    if (isClosed || socket) return;
    const address = new URL(`/live?pair=${pair}`, location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    const line = new WebSocket(address);
    socket = line;
    isHeard = true;
    line.onmessage = ({ data }) => {
      isHeard = true;
      const event = JSON.parse(String(data));
      if (event.kind === 'welcome') tries = 0;
      if (event.kind !== 'pong') hear(event.kind === 'welcome' ? { kind: 'open' } : event);
    };
    line.onclose = ({ code }) => {
      if (socket !== line) return;
      socket = null;
      const reason = final[/** @type {keyof typeof final} */ (code)];
      hear({ kind: reason ?? 'gone' });
      if (reason) return close();
      next = setTimeout(connect, Math.min(30_000, 1000 * 2 ** tries) * (0.5 + Math.random() / 2));
      tries += 1;
    };
  }

  /** A line that says nothing back is dead, whatever the telephone believes. */
  function drop() {
    const dead = socket;
    socket = null;
    dead?.close();
    hear({ kind: 'gone' });
    tries = 0;
    connect();
  }

  const beat = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (!isHeard) return drop();
    isHeard = false;
    socket.send('{"kind":"ping"}');
  }, beatMilliseconds);

  const comeBack = () => {
    tries = 0;
    if (socket?.readyState === WebSocket.OPEN) drop();
    else connect();
  };
  addEventListener('online', comeBack);

  function close() {
    isClosed = true;
    clearTimeout(next);
    clearInterval(beat);
    removeEventListener('online', comeBack);
    const open = socket;
    socket = null;
    open?.close();
  }

  connect();
  return { close };
}
