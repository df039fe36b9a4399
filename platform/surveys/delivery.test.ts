import { sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectRows, transact } from '../foundation/database.ts';
import { makePostman } from '../foundation/mail.ts';
import { queueMail } from '../foundation/mail.store.ts';
import type { Platform } from '../foundation/platform.ts';
import { makeOrganisation, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deliverMail } from './delivery.jobs.ts';
import { readUndelivered, retryUndelivered } from './undelivered.operations.ts';

const refused = 'weg@example.org';
const arrived: string[] = [];
let knowsEverybody = false;
let knowsSender = true;
let server: SMTPServer;
let port: number;
let platform: Platform;
let clock: TestPlatform['clock'];
let house: TestOrganisation;

/** A real mail server that knows everybody but one. */
function listen(on: number): Promise<number> {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Lines stay open a while after a mail: the server need not wait for them.
    closeTimeout: 50,
    onMailFrom: (_address, _session, done) =>
      knowsSender ? done() : done(Object.assign(new Error('not from you'), { responseCode: 550 })),
    onRcptTo: ({ address }, _, done) =>
      address === refused && !knowsEverybody
        ? done(Object.assign(new Error('no such person'), { responseCode: 550 }))
        : done(),
    onData: (stream, session, done) => {
      stream.resume();
      stream.on('end', () => {
        arrived.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  return new Promise((resolve) => {
    const listening = server.listen(on, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
/** Longer than a mail is left alone after it was tried. */
const wait = () => clock.set(new Date(clock.now().getTime() + 11 * 60 * 1000).toISOString());
const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));

const queue = (addresses: readonly string[], notBefore: Date | null = null) =>
  transact(platform.database, 'owner', {}, (tx) =>
    queueMail(
      tx,
      addresses.map((toAddress) => ({
        organisationId: house.organisationId,
        personId: null,
        invitationId: null,
        notBefore,
        toAddress,
        language: 'nl',
        subject: 'Vragen',
        body: 'Hallo',
      })),
      platform.clock.now(),
    ),
  );
const states = async () =>
  Object.fromEntries(
    (
      await selectRows<{ to_address: string; state: string; attempts: number }>(
        platform.database.connection,
        sql`select to_address, state, attempts from identity.mail`,
      )
    ).map((row) => [row.to_address, `${row.state} ${row.attempts}`]),
  );

/** What the coordinator sees of mail that did not leave. */
const undelivered = async () =>
  (await readUndelivered(platform, house.coordinator, { organisationId: house.organisationId })).map(
    ({ to, isGivenUp, reason }) =>
      isGivenUp ? `${to} given up: ${/\b\d{3}\b/.exec(reason)?.[0]}` : `${to} tried again`,
  );

beforeAll(async () => {
  const made = await testPlatform();
  clock = made.clock;
  port = await listen(0);
  const postman = makePostman({
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Medespraak <post@example.org>',
    outbox: '',
  });
  platform = { ...made, postman };
  house = await makeOrganisation(made, 'huis');
});
afterAll(stop);

describe('mail through a real server', () => {
  it('leaves once each; a refused address holds up nobody, and is tried again', async () => {
    await queue(['een@example.org', refused, 'twee@example.org']);
    await deliverMail(platform);
    await deliverMail(platform);
    expect(arrived.toSorted()).toEqual(['een@example.org', 'twee@example.org']);
    expect(await states()).toEqual({
      'een@example.org': 'sent 1',
      'twee@example.org': 'sent 1',
      [refused]: 'waiting 1',
    });
  });

  it('leaves no sooner than it may', async () => {
    arrived.length = 0;
    await queue(['later@example.org'], new Date(clock.now().getTime() + 5 * 60 * 1000));
    await deliverMail(platform);
    expect(arrived).toEqual([]);
    wait();
    await deliverMail(platform);
    expect(arrived).toContain('later@example.org');
    await transact(platform.database, 'owner', {}, (tx) =>
      tx.execute(sql`delete from identity.mail where to_address = 'later@example.org'`),
    );
  });

  it('waits while the server is down, and leaves once when it is back', async () => {
    arrived.length = 0;
    await stop();
    await queue(['drie@example.org', 'vier@example.org']);
    await deliverMail(platform);
    expect(arrived).toEqual([]);
    const down = await states();
    expect([down['drie@example.org'], down['vier@example.org']]).toEqual(['waiting 0', 'waiting 0']);
    // Longer than any number of tries: a server that is away for a day costs nobody her mail.
    for (let again = 0; again < 8; again += 1) {
      wait();
      await deliverMail(platform);
    }
    expect(await undelivered()).toContain('drie@example.org tried again');
    await listen(port);
    wait();
    await Promise.all([deliverMail(platform), deliverMail(platform)]);
    expect(arrived.toSorted()).toEqual(['drie@example.org', 'vier@example.org']);
  });

  it('is given up for an address that is refused five times, and says so', async () => {
    for (let again = 0; again < 5; again += 1) {
      wait();
      await deliverMail(platform);
    }
    expect((await states())[refused]).toBe('failed 5');
    expect(await undelivered()).toEqual([`${refused} given up: 550`]);
  });

  it('that was given up leaves once when the coordinator says so and the address is taken', async () => {
    arrived.length = 0;
    knowsEverybody = true;
    const where = { organisationId: house.organisationId };
    expect(await retryUndelivered(platform, house.coordinator, where)).toEqual({ mails: 1 });
    await deliverMail(platform);
    await deliverMail(platform);
    expect(arrived).toEqual([refused]);
    expect(await undelivered()).toEqual([]);
    expect(await retryUndelivered(platform, house.coordinator, where)).toEqual({ mails: 0 });
  });

  it('waits when the server refuses the sender: that is for the administrator to mend', async () => {
    knowsSender = false;
    await queue(['vijf@example.org']);
    for (let again = 0; again < 8; again += 1) {
      wait();
      await deliverMail(platform);
    }
    expect((await states())['vijf@example.org']).toBe('waiting 0');
    knowsSender = true;
    arrived.length = 0;
    wait();
    await deliverMail(platform);
    expect(arrived).toEqual(['vijf@example.org']);
  });
});
