import { z } from 'zod';
import { participantOf } from '../devices/devices.operations.ts';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import type { Actor } from '../foundation/access.ts';
import { Problem } from '../foundation/problems.ts';
import { mediaKinds, type MediaKind } from './media.ts';
import * as store from './media.store.ts';
import { shrinkPhoto } from './photo.ts';
import { checkRecording } from './recording.ts';

const kind = z.enum(mediaKinds);
const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const personId = z.uuid();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

const keepOwnMedia = operation(
  {
    name: 'enrolment.keep-own-media',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({
      kind,
      type: z.string().max(40),
      content: bytes.refine((content) => content.byteLength <= 1_000_000),
    }),
  },
  async (call, input): Promise<void> => {
    const me = participantOf(call);
    await store.replaceMedia(call.tx, {
      ...input,
      organisationId: me.organisationId,
      personId: me.personId,
      createdAt: call.now,
    });
    call.note(null, { kind: input.kind });
  },
);

/**
 * Keeps a photo or a recorded introduction of the participant who asks, in the place of an earlier one. Made small and
 * checked before the database is asked for anything.
 * @throws Problem 'photo-unreadable', 'photo-too-large', 'recording-unreadable' or 'recording-too-long'.
 */
export async function saveOwnMedia(
  platform: Platform,
  actor: Actor,
  input: { kind: MediaKind; file: Uint8Array },
): Promise<void> {
  const kept =
    input.kind === 'photo'
      ? await shrinkPhoto(input.file)
      : { type: checkRecording(input.file).type, content: input.file };
  await keepOwnMedia(platform, actor, { kind: input.kind, ...kept });
}

/** Removes her photo or introduction. Does nothing when there is none. */
export const removeOwnMedia = operation(
  {
    name: 'enrolment.remove-own-media',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({ kind }),
  },
  async (call, input): Promise<void> => {
    await store.deleteMedia(call.tx, participantOf(call).personId, input.kind);
    call.note(null, { kind: input.kind });
  },
);

/** Which photo and introduction a participant may see and hear of herself, or of the other in an offered or running pair. */
export const listMedia = operation(
  {
    name: 'enrolment.list-media',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ personId }),
  },
  async (call, input): Promise<MediaKind[]> =>
    (await store.selectMediaKinds(call.tx, input.personId)).map((row) => row.kind),
);

/** One of them. @throws Problem 'not-found', also for somebody who is in no pair with her. */
export const readMedia = operation(
  {
    name: 'enrolment.read-media',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ personId, kind }),
  },
  async (call, input) => {
    const found = await store.findMedia(call.tx, input.personId, input.kind);
    if (!found) throw new Problem('not-found');
    return found;
  },
);

/** The same for the coordinator of the organisation. */
export const listMediaAsStaff = operation(
  {
    name: 'enrolment.list-media-as-staff',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, personId }),
  },
  async (call, input): Promise<MediaKind[]> =>
    (await store.selectMediaKinds(call.tx, input.personId)).map((row) => row.kind),
);

/** One of them, for the coordinator. Leaves an audit line. @throws Problem 'not-found'. */
export const readMediaAsStaff = operation(
  {
    name: 'enrolment.read-media-as-staff',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, personId, kind }),
  },
  async (call, input) => {
    const found = await store.findMedia(call.tx, input.personId, input.kind);
    if (!found) throw new Problem('not-found');
    call.note(input.personId, { kind: input.kind });
    return found;
  },
);

/** Removes a photo or introduction that should not be there. @throws Problem 'not-found'. */
export const removeMediaAsStaff = operation(
  {
    name: 'enrolment.remove-media-as-staff',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, personId, kind }),
  },
  async (call, input): Promise<void> => {
    if (!(await store.deleteMedia(call.tx, input.personId, input.kind))) throw new Problem('not-found');
    call.note(input.personId, { kind: input.kind });
  },
);
