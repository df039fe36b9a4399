import { z } from 'zod';
import { languageCodes } from '@medespraak/framework';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { readNames } from '../people/matchable.operations.ts';
import { remarkStates } from './remarks.ts';
import * as store from './remarks.store.ts';
import { findSignal, selectTitles } from './voice.store.ts';
import { words } from './words.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const answer = z.object({
  organisationId,
  remarkId: z.uuid(),
  words: words(2_000).min(1),
  language: z.enum(languageCodes),
});

const accountOf = ({ actor }: Call) => (actor.kind === 'staff' ? actor.accountId : null);

/** The titles of the organisation's own signals that remarks are about, by id. */
const titlesOf = ({ tx, organisationId: own }: Call, remarks: readonly { about: string | null }[]) =>
  selectTitles(
    tx,
    own,
    remarks.flatMap(({ about }) => about ?? []),
  );

/** What newcomers said to an organisation, in one state, with the name of who let staff see it; `counts` are of all states. */
export const listRemarks = operation(
  {
    name: 'voice.list-remarks-as-staff',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, state: z.enum(remarkStates).default('new') }),
  },
  async (call, { state }) => {
    const rows = await store.selectRemarks(call.tx, call.organisationId, state);
    const names = await readNames.within(call, {
      organisationId: call.organisationId,
      personIds: rows.flatMap(({ namedPersonId }) => namedPersonId ?? []),
    });
    const titles = await titlesOf(call, rows);
    const remarks = rows.map(({ namedPersonId, ...row }) => ({
      ...row,
      person: namedPersonId && { id: namedPersonId, name: names.get(namedPersonId)?.name ?? '' },
      /** The signal's title; null for an initiative and for what a municipality shows, which it answers itself. */
      aboutTitle: titles.get(row.about) ?? null,
      isOwnToAnswer: row.about === null || titles.has(row.about),
    }));
    return { counts: await store.countRemarks(call.tx, call.organisationId), remarks };
  },
);

/** How many comments and ideas of newcomers wait until the organisation has read them. */
export const countWaitingRemarks = operation(
  {
    name: 'voice.count-waiting-remarks',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) => (await store.countRemarks(call.tx, call.organisationId)).new,
);

/**
 * Passes what somebody said, so that the other newcomers read it, or refuses it with a reason that she reads. Nothing is removed, and what was decided can be
 * decided otherwise. @throws Problem 'not-found'; 'invalid-input' for a refusal without a reason.
 */
export const decideRemark = operation(
  {
    name: 'voice.decide-remark',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      remarkId: z.uuid(),
      decision: z.enum(['passed', 'refused']),
      reason: words(500).default(''),
    }),
  },
  async (call, { remarkId, decision, reason }) => {
    const row = await store.lockRemark(call.tx, call.organisationId, remarkId);
    if (!row) throw new Problem('not-found');
    if (decision === 'refused' && reason === '')
      throw new Problem('invalid-input', { fields: [{ field: 'reason', message: 'some words' }] });
    await store.updateRemark(call.tx, remarkId, {
      state: decision,
      reason: decision === 'refused' ? reason : null,
      ...{ decidedBy: accountOf(call), decidedAt: call.now },
    });
    call.note(remarkId, { decision });
    return { state: decision };
  },
);

/**
 * The organisation's official answer to what was passed, in the place of an earlier one. To what a municipality shows the municipality
 * answers. @throws Problem 'not-found'; 'state-changed' while it is not passed.
 */
export const answerRemark = operation(
  {
    name: 'voice.answer-remark',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: answer,
  },
  async (call, { remarkId, words: said, language }) => {
    const row = await store.lockRemark(call.tx, call.organisationId, remarkId);
    if (!row || (row.about && !(await findSignal(call.tx, call.organisationId, row.about))))
      throw new Problem('not-found');
    if (row.state !== 'passed') throw new Problem('state-changed');
    const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
    await store.updateRemark(call.tx, remarkId, {
      ...{ answer: said, answerLanguage: language, answerFrom: organisation.name },
      ...{ answeredBy: accountOf(call), answeredAt: call.now },
    });
    call.note(remarkId);
    return { answered: true };
  },
);

/** Runs a part for a municipality: under its own role, with its own code. @throws Problem 'not-allowed' for others. */
async function asMunicipality<T>(call: Call, part: (tx: Call['tx'], name: string) => Promise<T>): Promise<T> {
  const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
  const { kind, municipalityCode, name } = organisation;
  if (kind !== 'municipality' || !municipalityCode) throw new Problem('not-allowed');
  return call.as('municipality', { municipalityCode }, (tx) => part(tx, name));
}

/** What residents said of what the municipality shows, once their organisation passed it: never who, nor of which organisation. */
export const listMunicipalRemarks = operation(
  {
    name: 'voice.list-remarks-municipal',
    allows: ['municipality', 'administrator'],
    access: ['staff', 'municipality'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const rows = await asMunicipality(call, (tx) => store.selectAboutMunicipality(tx));
    const titles = await titlesOf(call, rows);
    return { remarks: rows.map((row) => ({ ...row, aboutTitle: titles.get(row.about) ?? null })) };
  },
);

/** The municipality's official answer, in the place of an earlier one. @throws Problem 'not-found' */
export const answerMunicipalRemark = operation(
  {
    name: 'voice.answer-remark-municipal',
    allows: ['municipality', 'administrator'],
    access: ['staff', 'municipality'],
    audited: true,
    input: answer,
  },
  async (call, { remarkId, words: said, language }) => {
    const answered = await asMunicipality(call, (tx, name) =>
      store.updateRemark(tx, remarkId, {
        ...{ answer: said, answerLanguage: language, answerFrom: name },
        ...{ answeredBy: accountOf(call), answeredAt: call.now },
      }),
    );
    if (answered === 0) throw new Problem('not-found');
    call.note(remarkId);
    return { answered: true };
  },
);
