import { z } from 'zod';
import { asId, newId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { inviteToWave } from './invitations.operations.ts';
import { selectInvitations } from './invitations.store.ts';
import { codeDigestOf, codeOf, showCode } from './modes.ts';
import * as store from './modes.store.ts';
import { readWave } from './waves.operations.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const waveId = z.uuid().transform((value) => asId<WaveId>(value));

/** A code lasts as long as she may answer. */
const endOfDay = (day: string) => new Date(Date.parse(`${day}T23:59:59+01:00`));

/** A number for a row whose code nobody in the organisation has. */
async function freeNumber(
  call: Call,
  id: string,
  from: number,
): Promise<{ number: number; codeDigest: string }> {
  const { links } = call.platform.keys;
  for (let number = from; ; number += 1) {
    const codeDigest = codeDigestOf(links, call.organisationId, codeOf(links, id, number));
    if (!(await store.selectTaken(call.tx, [codeDigest])).has(codeDigest)) return { number, codeDigest };
  }
}

/**
 * Makes codes for a wave: for everybody who was invited and has none that works. In a wave that somebody made for all at once, whoever
 * was not invited yet is, to be asked by hand. @throws Problem 'wave-closed'.
 */
export const makeEntryCodes = operation(
  {
    name: 'surveys.make-entry-codes',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, waveId }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    if (wave.state === 'closed') throw new Problem('wave-closed');
    if (wave.stepId === null) await inviteToWave.within(call, { ...input, channel: 'hand' });
    const invitations = await selectInvitations(call.tx, input.waveId, true);
    const known = new Map(
      (await store.selectCodes(call.tx, input.waveId)).map((row) => [row.invitationId, row]),
    );
    const { links } = call.platform.keys;
    const fresh = invitations
      .filter((row) => !row.withdrawnAt && !known.has(row.id))
      .map((row) => ({ id: newId(), row }))
      .map(({ id, row }) => ({
        id,
        organisationId: input.organisationId,
        waveId: input.waveId,
        invitationId: row.id,
        personId: row.personId,
        number: 1,
        codeDigest: codeDigestOf(links, input.organisationId, codeOf(links, id, 1)),
        madeAt: call.now,
        expiresAt: endOfDay(row.closesOn ?? wave.closesOn),
        enteredAt: null,
      }));
    // Two of a million million: the second of them gets another.
    const taken = await store.selectTaken(
      call.tx,
      fresh.map(({ codeDigest }) => codeDigest),
    );
    const rows: store.EntryCodeRow[] = [];
    for (const row of fresh) {
      const free = taken.has(row.codeDigest) ? { ...row, ...(await freeNumber(call, row.id, 2)) } : row;
      taken.add(free.codeDigest);
      rows.push(free);
    }
    await store.insertCodes(call.tx, rows);
    call.note(input.waveId, { codes: rows.length });
    return { made: rows.length };
  },
);

/** The codes of a wave to print or to look up, by name. Who used hers is not among it; whose paper was typed in is. */
export const readEntryCodes = operation(
  {
    name: 'surveys.read-entry-codes',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, waveId }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    const rows = await store.selectCodesWithNames(call.tx, wave.id, call.now);
    call.note(input.waveId, { codes: rows.length });
    return rows.map(({ code, givenName, familyName, language }) => ({
      id: code.id,
      personId: code.personId,
      name: `${givenName} ${familyName}`.trim(),
      code: showCode(codeOf(call.platform.keys.links, code.id, code.number)),
      language,
      entered: code.enteredAt !== null,
    }));
  },
);

/** Gives somebody another code; the old one works no longer. @throws Problem 'not-found'. */
export const renewEntryCode = operation(
  {
    name: 'surveys.renew-entry-code',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, codeId: z.uuid() }),
  },
  async (call, input) => {
    const row = await store.findCode(call.tx, input.codeId);
    if (!row) throw new Problem('not-found');
    await store.updateCode(call.tx, row.id, {
      ...(await freeNumber(call, row.id, row.number + 1)),
      madeAt: call.now,
      expiresAt: row.expiresAt,
    });
    call.note(row.personId);
  },
);
