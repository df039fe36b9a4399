import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../devices/devices.operations.ts';
import { selectRows } from '../foundation/database.ts';
import { readAudit } from '../organisations/organisations.operations.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import { decideRemark, listRemarks } from './answering.operations.ts';
import { mostRemarksPerDay } from './remarks.ts';
import { listReadable, say, support, takeBack } from './remarks.operations.ts';

let platform: TestPlatform;
let north: Side;
let others: Participant[];

beforeAll(async () => {
  platform = await testPlatform();
  north = await makeSide(platform, 'noord', 'GM0001');
  const she = north.participants.newcomer;
  others = north.newcomers
    .filter(({ id }) => id !== she.personId)
    .map(({ id }) => ({ ...she, personId: id as Participant['personId'] }));
});

async function tell(
  who: Participant | undefined,
  words: string,
  more: Partial<Parameters<typeof say>[2]> = {},
) {
  if (!who) throw new Error('a side has newcomers');
  const remarkId = crypto.randomUUID();
  const said = { remarkId, kind: 'initiative', language: 'ti', words, ...more } as const;
  return { ...(await say(platform, who, said)), remarkId: said.remarkId };
}
const ownOf = async (who: Participant) =>
  (await listReadable(platform, who, {})).filter(({ own }) => own).map(({ words }) => words);

describe('what was said without a name', () => {
  it('tells staff the day and not the hour, nor the language of her pages', async () => {
    await tell(others[0], 'In het Nederlands.', { anonymous: true });
    const where = { organisationId: north.partner.organisationId };
    const { remarks } = await listRemarks(platform, north.partner.staff.coordinator, where);
    const heard = remarks.find(({ words }) => words === 'In het Nederlands.');
    expect(heard).toMatchObject({ person: null, language: 'und' });
    expect(heard?.saidAt.toISOString()).toBe('2026-11-02T00:00:00.000Z');
  });

  it('leaves no line on the log, whose time would tell who it was', async () => {
    const { remarkId } = await tell(others[0], 'Vergeet dit.', { anonymous: true });
    await takeBack(platform, others[0]!, { remarkId });
    const where = { organisationId: north.partner.organisationId };
    const lines = await readAudit(platform, north.partner.staff.administrator, where);
    expect(
      lines.filter(
        ({ actorKind, operation }) => actorKind === 'participant' && operation.startsWith('voice.'),
      ),
    ).toEqual([]);
  });

  it('counts for the limit of its day', async () => {
    for (let turn = 0; turn < mostRemarksPerDay; turn += 1)
      await tell(others[1], `Idee ${turn}`, { anonymous: true });
    await expect(tell(others[1], 'Nog een')).rejects.toMatchObject({ code: 'too-many-requests' });
  });
});

describe('support for an idea', () => {
  // Told at once, so whoever sees it become ten, or fewer again when somebody is erased, knows that she was one of them.
  it.fails('tells nothing of the one who makes it ten', async () => {
    const { remarkId } = await tell(others[6], 'Samen fietsen.');
    await decideRemark(platform, north.partner.staff.coordinator, {
      ...{ organisationId: north.partner.organisationId, remarkId, decision: 'passed' },
    });
    const backers = [north.participants.newcomer, ...others.filter((_, index) => index !== 6)].slice(0, 10);
    const told = [];
    for (const who of backers) {
      await support(platform, who, { remarkId, supports: true });
      told.push((await listReadable(platform, who, {})).find(({ id }) => id === remarkId)?.tens);
    }
    expect(told).toHaveLength(10);
    expect(new Set(told).size).toBe(1);
  });
});

describe('a newcomer', () => {
  it('loses no words that she writes in a form that she sent before, and says nothing twice', async () => {
    const { remarkId } = await tell(others[2], 'Eerst dit.');
    expect(await tell(others[2], 'Toen dat.', { remarkId })).toMatchObject({ already: false });
    expect(await tell(others[2], 'Toen dat.', { remarkId })).toMatchObject({ already: true });
    expect((await ownOf(others[2]!)).sort()).toEqual(['Eerst dit.', 'Toen dat.']);
  });

  it('is not sent away over a letter that cannot be kept, and turns no line around', async () => {
    await tell(others[3], 'Een\u0000 idee\u202E.');
    expect(await ownOf(others[3]!)).toEqual(['Een idee.']);
  });

  it('finds all her own, however much others say', async () => {
    await tell(others[4], 'Het oudste.');
    await platform.database.connection.execute(sql`
      insert into identity.remark (id, organisation_id, person_id, kind, words, language, state, said_at)
      select gen_random_uuid(), organisation_id, ${others[5]!.personId}, 'initiative', 'Veel.', 'nl', 'passed', said_at + interval '1 day'
      from identity.remark cross join generate_series(1, 500) where words = 'Het oudste.'`);
    expect(await ownOf(others[4]!)).toEqual(['Het oudste.']);
    expect(
      await selectRows(
        platform.database.connection,
        sql`select 1 from identity.remark where words = 'Veel.'`,
      ),
    ).toHaveLength(500);
  });
});
