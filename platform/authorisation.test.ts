import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles, visitor, type Actor, type Permission } from './foundation/access.ts';
import { selectRows } from './foundation/database.ts';
import { allOperations } from './foundation/operation.ts';
import { Problem } from './foundation/problems.ts';
import { pseudonymOf } from './foundation/pseudonyms.ts';
import { openLink } from './surveys/respondent.operations.ts';
import './testing/every-operation.ts';
import { machine } from './testing/people.ts';
import { cases, type Case, type Input } from './testing/rights.ts';
import { testPlatform, type TestPlatform } from './testing/test-platform.ts';
import { everybody, makeSide, type Side } from './testing/world.ts';

const operations = [...allOperations().keys()].sort();
const tables = ['answers.answer', 'answers.sensitive_answer', 'answers.sheet', 'answers.submission'] as const;

let platform: TestPlatform;
let north: Side;
let south: Side;
let kept: string[];
/** How the south was when somebody last looked. */
let known: Awaited<ReturnType<typeof stateOf>>;

beforeAll(async () => {
  platform = await testPlatform();
  north = await makeSide(platform, 'northmark', 'GM9901');
  south = await makeSide(platform, 'southmark', 'GM9902');
  const rows = await selectRows<{ name: string }>(
    platform.database.connection,
    sql`select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = 'organisation_id' and table_schema in ('identity', 'talks', 'answers', 'publication')
        and table_name <> 'audit_line' order by 1`,
  );
  kept = rows.map((row) => row.name);
  expect(kept.length).toBeGreaterThan(15);
  known = await stateOf(south);
  expect(known.strays).toEqual([]);
});

const caseOf = (name: string): Case => {
  const found = cases[name];
  if (!found) throw new Error(`${name} has no case`);
  return found;
};

type Outcome = { output: unknown } | { refused: string };

/** Asks for an operation; a Problem is an outcome, a fault fails the test. */
async function ask(name: string, actor: Actor, input: Input, rehearsed = false): Promise<Outcome> {
  const found = allOperations().get(name);
  if (!found) throw new Error(`there is no ${name}`);
  try {
    const call = rehearsed ? found.invoke.rehearse : found.invoke;
    return { output: await call(platform, actor, input as never) };
  } catch (thrown) {
    if (thrown instanceof Problem) return { refused: thrown.code };
    throw thrown;
  }
}

/** Everything in an output as text, also what JSON leaves out. */
const textOf = (value: unknown): string =>
  (
    JSON.stringify(value, (_, inner: unknown) => {
      if (inner instanceof Map) return [...inner.entries()];
      if (inner instanceof Set) return [...inner];
      return inner;
    }) ?? ''
  ).toLowerCase() + filesOf(value);

const filesOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'file' in value && value.file instanceof Uint8Array
    ? new TextDecoder().decode(value.file).toLowerCase()
    : '';

const workplaces = () => [north.partner, north.municipality, south.partner, south.municipality];
const organisationsOf = (side: Side) => [side.partner.organisationId, side.municipality.organisationId];
const uuids = (ids: readonly string[]) =>
  sql`(${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;

/** A digest of every row of a side, read as the owner of the tables. */
async function digestOf(side: Side): Promise<Record<string, string>> {
  const own = uuids(organisationsOf(side));
  const parts = [...kept, 'identity.organisation'].map((name) => {
    const column = sql.raw(name === 'identity.organisation' ? 'id' : 'organisation_id');
    return sql`select ${name}::text as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) || count(*) as digest
      from ${sql.raw(name)} t where ${column} in ${own}`;
  });
  const rows = await selectRows<{ name: string; digest: string }>(
    platform.database.connection,
    sql.join(parts, sql` union all `),
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.digest]));
}

const idsOf = (side: Side): string[] => [
  ...organisationsOf(side),
  ...everybody(side),
  ...side.links.map((link) => link.invitationId),
  side.programmeId,
  side.roundId,
  side.proposal.id,
  side.startedPairId,
  side.offeredPairId,
  side.waveId,
  side.releaseId,
  side.importId,
  side.membershipId,
];

/** Tables in which a row of somebody else names something of this side. */
async function strayReferencesTo(side: Side): Promise<string[]> {
  const own = uuids(organisationsOf(side));
  const pattern = [side.mark, ...idsOf(side)].join('|').toLowerCase();
  // All rows of a table in one text: to begin a search takes longer than the search.
  const parts = kept.map(
    (name) => sql`select ${name}::text as name from ${sql.raw(name)} t where organisation_id not in ${own}
      having string_agg(lower(t::text), '|') ~ ${pattern}::text`,
  );
  const rows = await selectRows<{ name: string }>(
    platform.database.connection,
    sql.join(parts, sql` union all `),
  );
  return rows.map((row) => row.name);
}

const stateOf = async (side: Side) => ({
  rows: await digestOf(side),
  strays: await strayReferencesTo(side),
});

/** The south is as it was at the last look, whatever was asked since. */
async function expectSouthUntouched(): Promise<void> {
  const before = known;
  known = await stateOf(south);
  expect(known).toEqual(before);
}

describe('the table of rights', () => {
  it('names every operation there is, and no other', () => {
    expect(Object.keys(cases).sort()).toEqual(operations);
  });

  it('says the same as the operations themselves', () => {
    for (const [name, { allows }] of allOperations()) {
      const written = caseOf(name).may;
      const sorted = (may: Permission) => (typeof may === 'string' ? may : [...may].sort());
      expect([name, sorted(allows)]).toEqual([name, sorted(written)]);
    }
  });

  it('names the operations that work as the owner of the tables', () => {
    expect(operations.filter((name) => allOperations().get(name)?.access.includes('owner'))).toEqual([
      'accounts.count-sessions',
      'accounts.sign-out-everywhere',
      'appointments.cancel',
      'appointments.fill-series',
      'appointments.keep-series',
      'appointments.make',
      'appointments.move',
      'appointments.plan-again',
      'appointments.propose-times',
      'appointments.read-feed',
      'appointments.record',
      'appointments.restore',
      'appointments.send-reminders',
      'board.change-subscription',
      'board.read-contact',
      'board.read-subscription',
      'calls.ask-for-talk',
      'calls.close-short-talk',
      'calls.join',
      'calls.keep-asking',
      'calls.leave',
      'calls.list-vanished',
      'calls.read-ice-servers',
      'calls.read-last-short-talk',
      'calls.read-place',
      'calls.read-short-talk',
      'calls.report',
      'calls.settle',
      'cards.read-table',
      'cards.set-timer',
      'cards.turn',
      'check-ins.list-open',
      'check-ins.list-reminders',
      'check-ins.read',
      'check-ins.settle-reminder',
      'check-ins.take-reminder',
      'consent.record',
      'conversations.answer-offer',
      'conversations.check-day',
      'conversations.end-pairs-of-leavers',
      'conversations.keep-offers',
      'conversations.list-public-draws',
      'conversations.put-forgotten-rounds-aside',
      'conversations.read-correspondents',
      'conversations.record-call',
      'conversations.write-to-pairs',
      'devices.make-codes',
      'devices.make-sign-up-code',
      'devices.open',
      'devices.read-push-targets',
      'devices.record-push-outcomes',
      'devices.sign-in-after-sign-up',
      'devices.sign-in-with-code',
      'devices.sign-in-with-link',
      'devices.turn-on-push',
      'devices.use-sign-up-code',
      'enrolment.confirm',
      'enrolment.discard',
      'enrolment.end-pauses',
      'enrolment.make-code',
      'enrolment.mark-sent',
      'enrolment.read',
      'enrolment.read-may-return',
      'enrolment.save-introduction',
      'enrolment.save-step',
      'enrolment.start',
      'enrolment.undo-leaving',
      'hours.verify-certificate',
      'modules.open-test',
      'organisations.create',
      'organisations.find',
      'organisations.find-programme',
      'organisations.finish-example',
      'organisations.list',
      'organisations.memberships',
      'organisations.needs-first-run',
      'organisations.read-draft-languages',
      'organisations.read-public',
      'organisations.read-public-programme',
      'organisations.remove-examples',
      'organisations.set-up-first',
      'people.enrol',
      'people.forget-imports',
      'people.is-known',
      'people.read-first-name',
      'people.read-for-talk',
      'surveys.agree-to-interview',
      'surveys.begin-at-tablet',
      'surveys.change-stop',
      'surveys.end-visit',
      'surveys.find-tablet',
      'surveys.list-steps-due',
      'surveys.list-waves-to-remind',
      'surveys.list-waves-to-settle',
      'surveys.open-link',
      'surveys.open-tablet',
      'surveys.open-visit',
      'surveys.read-stop',
      'surveys.record-bounce',
      'surveys.record-sheets',
      'surveys.settle-sheets',
      'translations.read-decided',
      'translations.read-keeper',
    ]);
  });

  it('names the operations that may read answers without names, or names of who consented', () => {
    const declaring = (access: 'statistician' | 'consent' | 'messenger') =>
      operations.filter((name) => allOperations().get(name)?.access.includes(access));
    expect(declaring('statistician')).toEqual([
      'insights.publish-release',
      'insights.read-response',
      'surveys.invite',
      'surveys.list-invitations',
      'surveys.read-invitable',
      'surveys.read-wave',
      'surveys.record-sheets',
      'surveys.renew-invitation',
    ]);
    expect(declaring('consent')).toEqual(['insights.publish-release']);
    expect(declaring('messenger')).toEqual([
      'surveys.plan-reminders',
      'surveys.settle-reminder',
      'surveys.take-reminder',
    ]);
  });
});

/** Somebody who may, for the right half of a property: samples are real, so that a refusal means something. */
function actorsAllowed({ may, at }: Case, side: Side): { actor: Actor; organisationId: string }[] {
  const place = at === 'partner' ? side.partner : side.municipality;
  const organisationId = place.organisationId;
  if (may === 'system') return [{ actor: machine, organisationId }];
  if (may === 'anyone') return [{ actor: visitor, organisationId }];
  if (may === 'respondent') return [{ actor: side.respondent, organisationId }];
  if (may === 'participant') return [{ actor: side.participants.newcomer, organisationId }];
  return may.map((role) => ({ actor: place.staff[role], organisationId }));
}

describe.each(operations)('%s', (name) => {
  it('does what it says for whoever may', async () => {
    const one = caseOf(name);
    for (const side of [north, south])
      for (const { actor, organisationId } of actorsAllowed(one, side)) {
        const outcome = await ask(name, actor, { organisationId, ...one.sample(side) }, true);
        expect('refused' in outcome ? outcome.refused : null).toBe(
          name === 'organisations.set-up-first' ? 'already-set-up' : null,
        );
      }
  });

  it('is refused to everybody who has no right in the organisation it is about', async () => {
    const { may, at, sample } = caseOf(name);
    if (may === 'anyone') return;
    const wrong: string[] = [];
    const check = async (who: string, actor: Actor, input: Input, expected: string) => {
      const outcome = await ask(name, actor, input);
      const got = 'refused' in outcome ? outcome.refused : 'done';
      if (got !== expected) wrong.push(`${who}: ${got}`);
    };
    for (const side of [north, south])
      for (const place of workplaces()) {
        const input = { ...sample(side), organisationId: place.organisationId };
        await check('visitor', visitor, input, 'not-signed-in');
        for (const { respondent, participants, mark } of [north, south]) {
          if (may !== 'respondent') await check(`respondent ${mark}`, respondent, input, 'not-allowed');
          if (may !== 'participant')
            for (const participant of Object.values(participants))
              await check(`participant ${mark}`, participant, input, 'not-allowed');
        }
        for (const own of workplaces())
          for (const role of roles) {
            // A municipality's figures are for a municipality alone: the same role in a partner has no right.
            const mayHere = Array.isArray(may) && may.includes(role) && own === place;
            if (mayHere && (at === place.kind || at === 'partner')) continue;
            await check(`${role} of ${own.organisationId}`, own.staff[role], input, 'not-allowed');
          }
      }
    expect(wrong).toEqual([]);
  });

  it('reaches nothing of the south for people of the north who name its ids', async () => {
    const { may, sample } = caseOf(name);
    if (typeof may === 'string') return;
    const wrong: string[] = [];
    for (const place of [north.partner, north.municipality])
      for (const role of may)
        for (const crossed of crossings(sample(north), sample(south))) {
          const outcome = await ask(name, place.staff[role], {
            ...crossed.input,
            organisationId: place.organisationId,
          });
          if ('refused' in outcome) continue;
          const text = textOf(outcome.output);
          const leaked = [south.mark, ...everybody(south)].filter((secret) => text.includes(secret));
          if (leaked.length > 0) wrong.push(`${role} with ${crossed.keys}: ${leaked.join(' ')}`);
        }
    expect(wrong).toEqual([]);
    await expectSouthUntouched();
  });
});

/** The inputs of the first with one thing of the second, each in turn, and with all of them. */
function crossings(ours: Input, theirs: Input): { keys: string; input: Input }[] {
  const keys = Object.keys(theirs).filter((key) => textOf(ours[key]) !== textOf(theirs[key]));
  return [
    ...keys.map((key) => ({ keys: key, input: { ...ours, [key]: theirs[key] } })),
    { keys: 'everything', input: theirs },
  ];
}

describe('a participant', () => {
  const forParticipants = operations.filter((name) => cases[name]?.may === 'participant');

  it('reaches nothing of the south from the north, whatever ids she names', async () => {
    const wrong: string[] = [];
    for (const actor of Object.values(north.participants))
      for (const name of forParticipants)
        for (const crossed of crossings(caseOf(name).sample(north), caseOf(name).sample(south))) {
          const outcome = await ask(name, actor, crossed.input);
          const text = textOf(outcome);
          const leaked = [south.mark, ...everybody(south)].filter((secret) => text.includes(secret));
          if ('output' in outcome && leaked.length > 0)
            wrong.push(`${name} with ${crossed.keys}: ${leaked.join(' ')}`);
        }
    expect(wrong).toEqual([]);
    await expectSouthUntouched();
  });

  it('reads of other people only whoever is in a pair or a talk with her', async () => {
    for (const actor of Object.values(north.participants)) {
      const { personId } = actor;
      // The buddy is in the offered pair too.
      const pair: string[] = [
        north.participants.newcomer.personId,
        north.participants.buddy.personId,
        ...(actor.personKind === 'newcomer' ? [north.shortTalkPartnerId] : []),
        ...(actor.personKind === 'buddy' ? [north.offeredNewcomerId] : []),
      ];
      const strangers = [...north.newcomers, ...north.buddies].filter(({ id }) => !pair.includes(id));
      for (const name of forParticipants) {
        const text = textOf(await ask(name, actor, caseOf(name).sample(north), true));
        const leaked = strangers.filter((one) => text.includes(one.id) || text.includes(one.givenName));
        expect([name, personId, leaked.map((one) => one.givenName)]).toEqual([name, personId, []]);
      }
    }
  });
});

describe('a newcomer', () => {
  const respondents = operations.filter((name) => cases[name]?.may === 'respondent');

  /** The answers and decisions of everybody but one person. */
  async function digestOfOthers(personId: string, pseudonym: string): Promise<string> {
    const parts = [
      ...tables.map(
        (name) => sql`select t::text as row from ${sql.raw(name)} t where pseudonym <> ${pseudonym}`,
      ),
      sql`select t::text as row from identity.consent_entry t where person_id <> ${personId}::uuid`,
      sql`select t::text as row from identity.person t`,
    ];
    const [row] = await selectRows<{ digest: string }>(
      platform.database.connection,
      sql`select md5(string_agg(row, '|' order by row)) as digest from (${sql.join(parts, sql` union all `)}) every`,
    );
    return row?.digest ?? '';
  }

  it('reads and changes only what is hers, whatever she asks for', async () => {
    for (const side of [north, south])
      for (const link of side.links.slice(0, 4)) {
        const actor = await openLink(platform, link.token).catch(() => null);
        if (!actor) continue;
        const others = [...north.newcomers, ...south.newcomers].filter((one) => one.id !== actor.personId);
        const pseudonym = pseudonymOf(platform.keys.pseudonyms, 'monitoring-v1', actor.personId);
        const before = await digestOfOthers(actor.personId, pseudonym);
        for (const name of respondents) {
          const outcome = await ask(name, actor, caseOf(name).sample(side));
          const text = textOf(outcome);
          const leaked = others.filter((one) => text.includes(one.id) || text.includes(one.givenName));
          expect([name, leaked.map((one) => one.givenName)]).toEqual([name, []]);
        }
        expect(await digestOfOthers(actor.personId, pseudonym)).toBe(before);
      }
  });

  it('gets nothing of another organisation by a wave and an invitation that are not hers', async () => {
    const mixed: Actor = {
      ...north.respondent,
      waveId: south.respondent.waveId,
      invitationId: south.respondent.invitationId,
    };
    known = await stateOf(south);
    for (const name of respondents) {
      const outcome = await ask(name, mixed, caseOf(name).sample(north));
      expect(textOf(outcome)).not.toContain(south.mark);
    }
    await expectSouthUntouched();
    expect(known.strays).toEqual([]);
  });
});
