import { z } from 'zod';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { spokenLanguages } from './recordings.ts';
import * as store from './recordings.store.ts';

/** Which recordings the organisation of the newcomer who asks has in a language: of which words, how large, how far they have come. */
export const listSounds = operation(
  {
    name: 'recordings.list-sounds',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ language: z.enum(spokenLanguages) }),
  },
  (call, { language }) => store.selectHeard(call.tx, call.organisationId, language),
);

/** One of them, by the digest of its content. @throws Problem 'not-found', also for one of another organisation. */
export const readSound = operation(
  {
    name: 'recordings.read-sound',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ contentDigest: z.string().max(64) }),
  },
  async (call, { contentDigest }) => {
    const found = await store.findSound(call.tx, call.organisationId, contentDigest);
    if (!found) throw new Problem('not-found');
    return found;
  },
);
