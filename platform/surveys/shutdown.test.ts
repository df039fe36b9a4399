import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { expect, it } from 'vitest';
import { selectRows, transact } from '../foundation/database.ts';
import { queueMail } from '../foundation/mail.store.ts';
import { assemblePlatform } from '../foundation/platform.ts';
import { makeOrganisation } from '../testing/people.ts';
import { testDay, testPlatform } from '../testing/test-platform.ts';
import './delivery.jobs.ts';

it('writes down every mail that the server took before the database closes, and gives the others back', async () => {
  const made = await testPlatform();
  const { organisationId } = await makeOrganisation(made, 'huis');
  const arrived: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 50,
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        arrived.push(...session.envelope.rcptTo.map(({ address }) => address));
        // Longer than closing takes when nobody waits for it.
        void setTimeout(1_500).then(() => done());
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');

  const people = Array.from({ length: 30 }, (_, index) => `nr${index}@example.org`);
  await transact(made.database, 'owner', {}, (tx) =>
    queueMail(
      tx,
      people.map((toAddress) => ({
        organisationId,
        personId: null,
        invitationId: null,
        toAddress,
        language: 'nl',
        subject: 'Vragen',
        body: 'Hallo',
      })),
      new Date(testDay),
    ),
  );
  const mails = () =>
    selectRows<{ to: string; state: string; isTaken: boolean }>(
      made.database.connection,
      sql`select to_address as to, state, sent_at is not null as "isTaken" from identity.mail`,
    );
  let atTheEnd: Awaited<ReturnType<typeof mails>> = [];
  const platform = await assemblePlatform(
    // The database itself is closed after the test.
    { ...made.database, close: async () => void (atTheEnd = await mails()) },
    {
      directory: made.postman.outbox,
      secret: 'a secret for tests, of no use elsewhere',
      address: made.address,
      smtpUrl: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
      clock: made.clock,
      worksJobs: true,
    },
  );
  try {
    await platform.jobs.wake('deliver-mail');
    await expect.poll(() => arrived.length, { timeout: 60_000 }).toBeGreaterThan(0);
    await platform.close();
    expect(arrived.length).toBeLessThan(people.length);
    expect(
      atTheEnd
        .filter(({ state }) => state === 'sent')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(arrived.toSorted());
    const others = atTheEnd.filter(({ state }) => state !== 'sent');
    expect(others.filter(({ state, isTaken }) => state !== 'waiting' || isTaken)).toEqual([]);
  } finally {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
}, 90_000);
