import { beforeAll, describe, expect, it } from 'vitest';
import { machine } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import { sql } from 'drizzle-orm';
import { hideSignal, listShown, listShownByLink, showSignal } from './showing.operations.ts';
import { figureForNewcomers, isBehind, missingTexts, ownTexts, textFor } from './shown.ts';
import { handleSignal, readSignal } from './signals.operations.ts';

describe('what is shown to newcomers', () => {
  const signal = { title: 'Spreekuur', plan: 'Op dinsdag.', outcome: null };

  it('is there in Dutch, and in another language whole or not at all', () => {
    expect(missingTexts({}, signal)).toEqual(['nl-title', 'nl-plan']);
    const nl = { ...signal };
    expect(missingTexts({ nl }, signal)).toEqual([]);
    const half = { title: 'ساعة استشارة', plan: null, outcome: null };
    expect(missingTexts({ nl, ar: half }, signal)).toEqual(['ar-plan']);
  });

  it('has nothing in languages in which nobody wrote, nor of what there is not yet', () => {
    const empty = { title: ' ', plan: '', outcome: null };
    const early = { ...signal, outcome: 'Nog niet gebeurd.' };
    expect(ownTexts({ nl: early, ar: empty }, signal)).toEqual({ nl: signal });
  });

  it('is read in her own language, otherwise in Dutch', () => {
    const ar = { ...signal, title: 'ساعة استشارة' };
    expect(textFor({ nl: signal, ar }, 'ar')).toEqual({ language: 'ar', text: ar });
    expect(textFor({ nl: signal, ar }, 'ti')).toEqual({ language: 'nl', text: signal });
  });

  it('holds the figure about everybody together, never of a smaller group', () => {
    const figure = {
      audience: 'organisation',
      municipalityCode: null,
      subjectKind: 'indicator',
      subjectId: 'language.conversation',
      groupDimension: 'all',
      groupValue: 'all',
      status: 'published',
      n: 40,
      value: 0.3,
      lower: 0.2,
      upper: 0.4,
      bound: null,
      releaseId: crypto.randomUUID(),
      organisationName: 'Taalhuis',
      programmeName: 'Taal',
      waveName: 'najaar',
      computedAt: '2026-11-10T09:00:00Z',
      asked: null,
    } as const;
    expect(figureForNewcomers(figure)).toMatchObject({ n: 40, value: 0.3 });
    expect(figureForNewcomers({ ...figure, groupDimension: 'language', groupValue: 'ti' })).toBeNull();
  });

  it('is behind when the signal moved on', () => {
    const now = { ...signal, state: 'taken-up', who: 'Noor', due: null } as const;
    const shown = { state: 'taken-up', who: 'Noor', due: null, texts: { nl: signal } } as const;
    expect(isBehind(shown, now)).toBe(false);
    expect(isBehind(shown, { ...now, state: 'done', outcome: 'Klaar.' })).toBe(true);
    expect(isBehind(shown, { ...now, due: '2026-12-31' })).toBe(true);
  });
});

describe('newcomers', () => {
  let platform: TestPlatform;
  let north: Side;
  let south: Side;
  const seenBy = async (side: Side) =>
    (await listShown(platform, side.participants.newcomer, {})).map(({ signalId }) => signalId).sort();

  beforeAll(async () => {
    platform = await testPlatform();
    north = await makeSide(platform, 'noord', 'GM0001');
    south = await makeSide(platform, 'zuid', 'GM0002');
  });

  it('see what their organisation and their municipality show, by a device and by a link, and of no other', async () => {
    expect(await seenBy(north)).toEqual([north.signalId, north.municipalSignalId].sort());
    expect(await seenBy(south)).toEqual([south.signalId, south.municipalSignalId].sort());
    const byLink = await listShownByLink(platform, north.respondent, {});
    expect(byLink.map(({ signalId }) => signalId).sort()).toEqual(await seenBy(north));
    // Who moves reads what her new municipality shows.
    await platform.database.connection.execute(
      sql`update identity.person set municipality_code = 'GM0002' where id = ${north.participants.newcomer.personId}`,
    );
    expect(await seenBy(north)).toEqual([north.signalId, south.municipalSignalId].sort());
  });

  it('see it as it was shown, until it is shown again, and nothing of who works there', async () => {
    const { coordinator } = north.partner.staff;
    const where = { organisationId: north.partner.organisationId, signalId: north.signalId };
    const seen = async () =>
      (await listShown(platform, north.participants.newcomer, {})).find(
        (one) => one.signalId === north.signalId,
      );
    await handleSignal.partner(platform, coordinator, {
      ...where,
      step: 'done',
      outcome: 'Acht keer gehouden.',
    });
    expect(await seen()).toMatchObject({ state: 'taken-up', texts: { nl: { outcome: null } } });
    const { shown } = await readSignal.partner(platform, coordinator, where);
    expect(shown?.isBehind).toBe(true);
    const nl = { title: 'Spreekuur', plan: 'Op dinsdag.', outcome: 'Acht keer.' };
    await expect(
      showSignal.partner(platform, coordinator, { ...where, texts: { nl: { ...nl, outcome: '' } } }),
    ).rejects.toMatchObject({ code: 'invalid-input', fields: [{ field: 'nl-outcome' }] });
    await showSignal.partner(platform, coordinator, { ...where, texts: { nl } });
    expect(await seen()).toMatchObject({ state: 'done', texts: { nl } });
    expect(JSON.stringify(await seen())).not.toContain('coordinator');
    const again = await readSignal.partner(platform, coordinator, where);
    expect(again.shown?.isBehind).toBe(false);
    expect(again.lines.at(-1)).toMatchObject({ step: 'shown', texts: { shown: { nl } } });
    // Done again otherwise: newcomers still read how it ended the first time.
    await handleSignal.partner(platform, coordinator, { ...where, step: 'reopened' });
    await handleSignal.partner(platform, coordinator, { ...where, step: 'done', outcome: 'Toch gestopt.' });
    const otherwise = await readSignal.partner(platform, coordinator, where);
    expect(otherwise.shown).toMatchObject({ isBehind: true, renewed: ['outcome'] });
  });

  it('no longer see what was hidden; that it was there stays on its record', async () => {
    const { municipality } = south.municipality.staff;
    const where = { organisationId: south.municipality.organisationId, signalId: south.municipalSignalId };
    await hideSignal.municipality(platform, municipality, where);
    expect(await seenBy(south)).toEqual([south.signalId]);
    await expect(hideSignal.municipality(platform, municipality, where)).rejects.toMatchObject({
      code: 'not-found',
    });
    const { lines, shown } = await readSignal.municipality(platform, municipality, where);
    expect(shown).toBeNull();
    expect(lines.map(({ step }) => step)).toEqual(['marked', 'taken-up', 'shown', 'hidden']);
  });

  it('are shown nothing of what is still open', async () => {
    const { coordinator } = south.partner.staff;
    const where = { organisationId: south.partner.organisationId, signalId: south.signalId };
    await handleSignal.partner(platform, coordinator, { ...where, step: 'set-aside', outcome: 'Geen geld.' });
    await handleSignal.partner(platform, machine, { ...where, step: 'reopened' });
    await platform.database.connection.execute(
      sql`update publication.signal set state = 'open' where id = ${south.signalId}`,
    );
    await expect(
      showSignal.partner(platform, coordinator, { ...where, texts: { nl: { title: 'Iets' } } }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });
});
