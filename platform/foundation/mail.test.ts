import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBeforeSending } from './mail-faults.ts';
import { mailLines, makePostman, type Postman } from './mail.ts';

/** What the server does with a line; it speaks just enough of the language of mail. */
interface Manner {
  /** Called when a mail arrived, before its sender is told; who is told once this is done. */
  onMail?: (id: string, socket: Socket) => unknown;
  /** Called for every command, before it is answered; true when there is no more to say. */
  onCommand?: (command: string, socket: Socket) => boolean;
  /** Ends every line before a word was said. */
  isFull?: boolean;
}

let manner: Manner;
let lines: Set<Socket>;
let opened: number;
let most: number;
let arrived: string[];
let server: Server;
let postman: Postman;

function talk(socket: Socket): void {
  lines.add(socket);
  opened += 1;
  most = Math.max(most, lines.size);
  socket.on('close', () => lines.delete(socket)).on('error', () => undefined);
  if (manner.isFull) return void socket.destroy();
  let heard = '';
  let isMail = false;
  socket.write('220 here\r\n');
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1');
    for (;;) {
      const mark = isMail ? '\r\n.\r\n' : '\r\n';
      const end = heard.indexOf(mark);
      if (end < 0) return;
      const said = heard.slice(0, end);
      heard = heard.slice(end + mark.length);
      if (isMail) {
        isMail = false;
        const id = /^Message-ID:\s*<([^@>]+)@/im.exec(said)?.[1] ?? '';
        arrived.push(id);
        void Promise.resolve(manner.onMail?.(id, socket)).then(() => socket.write('250 well\r\n'));
        continue;
      }
      if (manner.onCommand?.(said, socket)) return;
      isMail = said === 'DATA';
      socket.write(isMail ? '354 go on\r\n' : said === 'QUIT' ? '221 bye\r\n' : '250 well\r\n');
    }
  });
}

const letter = (id: string) => ({ id, to: 'zij@example.org', subject: 'Dag', text: 'Dag' });
const fault = (id: string) =>
  postman.deliver(letter(id)).then(
    () => null,
    (error: unknown) => error,
  );

beforeEach(async () => {
  [manner, lines, opened, most, arrived] = [{}, new Set(), 0, 0, []];
  server = createServer(talk).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  postman = makePostman({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'ons@example.org', outbox: '' });
});
afterEach(async () => {
  for (const socket of lines) socket.destroy();
  await postman.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('the lines to a mail server', () => {
  it('stay open from mail to mail, are never more than agreed, and end with the platform', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `mail-${index}`);
    await Promise.all(ids.map((id) => postman.deliver(letter(id))));
    expect(arrived.toSorted()).toEqual(ids.toSorted());
    expect({ opened, most }).toEqual({ opened: mailLines, most: mailLines });
    await postman.close();
    await expect.poll(() => lines.size).toBe(0);
    await expect(postman.deliver(letter('too late'))).rejects.toThrow('closed');
  });

  it('never bring a mail twice when one breaks after it arrived: nobody knows, and its sender hears so', async () => {
    await postman.deliver(letter('first'));
    manner.onMail = (_id, socket) => socket.destroy();
    const error = await fault('second');
    expect({ isKnown: isBeforeSending(error), isError: error instanceof Error }).toEqual({
      isKnown: false,
      isError: true,
    });
    manner = {};
    await postman.deliver(letter('third'));
    expect(arrived).toEqual(['first', 'second', 'third']);
  });

  it('bring a mail over the next one when the server ended one between two mails', async () => {
    await postman.deliver(letter('first'));
    manner.onCommand = (command, socket) => {
      if (!command.startsWith('MAIL FROM')) return false;
      manner = {};
      socket.end('421 enough of you\r\n');
      return true;
    };
    await postman.deliver(letter('second'));
    expect({ arrived, opened }).toEqual({ arrived: ['first', 'second'], opened: 2 });
  });

  it('say that nothing left when the server ends each before a word was said', async () => {
    manner.isFull = true;
    expect(isBeforeSending(await fault('first'))).toBe(true);
    expect(arrived).toEqual([]);
  }, 15_000);

  it('finish what is on its way when they end, and of all that waited for one it is known that it never left', async () => {
    manner.onMail = () => setTimeout(300);
    const ids = Array.from({ length: 10 }, (_, index) => `mail-${index}`);
    let told = 0;
    const outcomes = ids.map((id) => fault(id).finally(() => (told += 1)));
    await expect.poll(() => arrived.length).toBe(mailLines);
    await postman.close();
    expect(told).toBe(ids.length);
    const faults = (await Promise.all(outcomes)).filter((error) => error !== null);
    expect(faults.map(isBeforeSending)).toEqual(ids.slice(mailLines).map(() => true));
    expect(arrived).toHaveLength(mailLines);
  });

  it('end after five seconds when the server says nothing more of a mail, of which nobody knows then', async () => {
    manner.onMail = () => new Promise(() => undefined);
    let isTold = false;
    const outcome = fault('first').finally(() => (isTold = true));
    await expect.poll(() => arrived).toEqual(['first']);
    const began = performance.now();
    await postman.close();
    expect(Math.round((performance.now() - began) / 1000)).toBe(5);
    expect(isTold).toBe(false);
    for (const socket of lines) socket.destroy();
    expect(isBeforeSending(await outcome)).toBe(false);
  }, 15_000);
});
