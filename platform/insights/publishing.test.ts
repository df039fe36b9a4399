import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows, transact } from '../foundation/database.ts';
import { asId, newId, type WaveId } from '../foundation/ids.ts';
import { answerItem } from '../surveys/respondent.operations.ts';
import { closeWave, createWave, readWave } from '../surveys/waves.operations.ts';
import { holdWave } from '../surveys/waves.store.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { answerByAll, makeSide, type Side } from '../testing/world.ts';
import { selectBackground } from './insights.store.ts';
import { publishRelease } from './releases.operations.ts';

let platform: TestPlatform;
let side: Side;
const at = () => ({ organisationId: side.partner.organisationId, waveId: side.waveId });

beforeAll(async () => {
  platform = await testPlatform();
  side = await makeSide(platform, 'noord', 'GM0001');
});

describe('publishing', () => {
  it.each([
    ['of fewer than ten people is refused', '2026-11-01', 9, 'nothing-to-publish'],
    ['without answers is refused', '2026-11-01', 0, 'nothing-to-publish'],
    ['that has not begun is refused', '2027-01-01', 0, 'wave-not-open'],
  ])('of a wave %s, and the wave stays open', async (name, opensOn, people, code) => {
    const { organisationId } = side.partner;
    const { programmeId } = side;
    const { waveId } = await createWave(platform, side.partner.staff.coordinator, {
      ...{ organisationId, programmeId, name, kind: 'core', opensOn, closesOn: '2027-01-31' },
    });
    const where = { organisationId, waveId };
    await answerByAll(platform, { ...where, programmeId }, side.newcomers.slice(0, people), 'GM0001');
    const asked = publishRelease(platform, side.partner.staff.coordinator, where);
    await expect(asked).rejects.toMatchObject({ code, status: 409 });
    expect((await readWave(platform, side.partner.staff.coordinator, where)).wave.closedAt).toBeNull();
  });

  it('waits for an answer that is being kept, which then counts', async () => {
    // On PGlite transactions follow each other, so that there is nothing to wait for.
    if (platform.database.engine === 'pglite') return expect(platform.database.engine).toBe('pglite');
    const order: string[] = [];
    let closing: Promise<unknown> = Promise.resolve();
    await transact(platform.database, 'respondent', at(), async (tx) => {
      await holdWave(tx, asId<WaveId>(side.waveId), 'shared');
      closing = closeWave(platform, side.partner.staff.coordinator, at()).then(() => order.push('closed'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      order.push('kept');
    });
    await closing;
    expect(order).toEqual(['kept', 'closed']);
  });

  it('of a closed wave in two windows at once gives both the same release', async () => {
    await closeWave(platform, side.partner.staff.coordinator, at());
    const both = await Promise.all([
      publishRelease(platform, side.partner.staff.coordinator, at()),
      publishRelease(platform, side.partner.staff.analyst, at()),
    ]);
    expect(new Set(both.map(({ releaseId }) => releaseId)).size).toBe(1);
    expect(both.map(({ already }) => already).sort()).toEqual([false, true]);
  });

  it('takes no answer any more', async () => {
    const late = answerItem(platform, side.respondent, {
      itemId: 'dutch-conversation',
      given: { optionId: 'easy' },
      submissionId: randomUUID(),
      language: 'nl',
    });
    await expect(late).rejects.toMatchObject({ code: 'wave-closed' });
  });

  it('counts what somebody had last said about herself when the wave closed, the same every time', async () => {
    const sheets = await selectRows<{ id: string; pseudonym: string }>(
      platform.database.connection,
      sql`select id, pseudonym from answers.sheet
        where pseudonym = (select pseudonym from answers.sheet group by pseudonym having count(*) > 1 limit 1)`,
    );
    const [one, two] = sheets;
    if (!one || !two) throw new Error('the world has somebody with two questionnaires');
    const say = (id: string, sheetId: string, option: string, when: string) =>
      platform.database.connection
        .execute(sql`insert into answers.answer (id, sheet_id, organisation_id, pseudonym, item_id, item_version,
          option_id, language, mode, helper_present, audio_played, changed, started_at, answered_at)
        values (${id}, ${sheetId}, ${side.partner.organisationId}, ${one.pseudonym}, 'bg-gender', 1, ${option}, 'nl', 'self', false, false, false,
          ${when}, ${when})`);
    const read = (until: string) =>
      selectBackground(platform.database.connection, [one.pseudonym], ['bg-gender'], new Date(until));
    const [lower, higher] = [newId(), newId()].sort();
    await say(higher ?? '', one.id, 'woman', '2026-11-02T09:00:00Z');
    await say(lower ?? '', two.id, 'man', '2026-11-02T09:00:00Z');
    expect(await read('2026-11-02T08:59:59Z')).toEqual([]);
    expect(await read('2026-11-02T09:00:00Z')).toMatchObject([{ optionId: 'woman' }]);
  });
});
