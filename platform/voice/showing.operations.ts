import { z } from 'zod';
import { languageCodes } from '@medespraak/framework';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { addLine, inBothRooms } from './rooms.ts';
import { figureForNewcomers, missingTexts, ownTexts, shownStates } from './shown.ts';
import * as store from './voice.store.ts';
import { words } from './words.ts';

const text = (most: number) => words(most).nullable().default(null);
const texts = z.partialRecord(
  z.enum(languageCodes),
  z.object({ title: text(200), plan: text(3_000), outcome: text(3_000) }),
);
const oneSignal = z.object({
  organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
  signalId: z.uuid(),
});

/**
 * Shows a signal to newcomers: those of the organisation, or of a municipality its residents. They see the figure (of everybody together), the
 * texts that staff wrote for them, who does it, by when and how far it is, as it is now; what becomes of it later they see when it is
 * shown again. @throws Problem 'not-found'; 'state-changed' while it is open, for then there is nothing to tell; 'invalid-input' when a
 * language is not written whole, with the fields that are missing.
 */
export const showSignal = inBothRooms(
  { name: 'voice.show-signal', audited: true, input: oneSignal.extend({ texts }) },
  async (call, input) => {
    const row = await store.lockSignal(call.tx, call.organisationId, input.signalId);
    if (!row) throw new Problem('not-found');
    const state = shownStates.find((one) => one === row.state);
    if (!state) throw new Problem('state-changed');
    const written = ownTexts(input.texts, row);
    const missing = missingTexts(written, row);
    if (missing.length > 0)
      throw new Problem('invalid-input', {
        fields: missing.map((field) => ({ field, message: 'some words' })),
      });
    const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
    await store.putShown(call.tx, {
      signalId: row.id,
      organisationId: call.organisationId,
      organisationName: organisation.name,
      municipalityCode: organisation.municipalityCode,
      state,
      figure: figureForNewcomers(row.figure),
      ...{ who: row.who, due: row.due, texts: written, shownAt: call.now },
    });
    await addLine(call, row.id, 'shown', { shown: written });
    call.note(row.id);
    return { state };
  },
);

/** Takes a signal away from what newcomers see; that it was there stays on its record. @throws Problem 'not-found' when it was not shown. */
export const hideSignal = inBothRooms(
  { name: 'voice.hide-signal', audited: true, input: oneSignal },
  async (call, { signalId }) => {
    if (!(await store.lockSignal(call.tx, call.organisationId, signalId))) throw new Problem('not-found');
    if (!(await store.deleteShown(call.tx, signalId))) throw new Problem('not-found');
    await addLine(call, signalId, 'hidden', {});
    call.note(signalId);
    return { hidden: true };
  },
);

/** What was said, is being done and was done, as her organisation and her municipality show it to newcomers, newest first. */
export const listShown = operation(
  {
    name: 'voice.list-shown',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectShown(call.tx),
);

/** The same, for who came by her personal link. */
export const listShownByLink = operation(
  {
    name: 'voice.list-shown-by-link',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectShown(call.tx),
);
