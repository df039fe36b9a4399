import { z } from 'zod';
import { newId, type Id } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import * as rules from './devices.ts';
import { contact, type Sending } from './devices.operations.ts';
import * as store from './devices.store.ts';

/**
 * Makes a code that proves the address or number of a sign-up; for enrolment/, inside its own operation. At most five an
 * hour to one address, whatever the number of sign-ups: null beyond that.
 */
export const makeSignUpCode = operation(
  {
    name: 'devices.make-sign-up-code',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      organisationId: z.uuid(),
      signUpId: z.uuid(),
      contact,
      kind: z.enum(['newcomer', 'buddy']),
      /** Of her screens, in which she signs up. */
      language: z.string().nullable(),
      draftLanguages: z.array(z.string()),
      programme: z.string(),
    }),
  },
  async (call, input): Promise<Sending | null> => {
    const contactDigest = rules.contactDigestOf(call.platform.keys.links, input.contact);
    const hourAgo = new Date(call.now.getTime() - 60 * 60 * 1000);
    if ((await store.countSignUpCodesSince(call.tx, contactDigest, hourAgo)) >= rules.codesPerHour)
      return null;
    const code = rules.newCode();
    await store.insertCode(call.tx, {
      id: newId<Id<'sign-in-code'>>(),
      organisationId: input.organisationId,
      signUpId: input.signUpId,
      contactDigest,
      channel: 'email' in input.contact ? 'mail' : 'sms',
      codeDigest: rules.codeDigestOf(call.platform.keys.links, input.signUpId, code),
      // Nobody knows this secret: a sign-up has no link that works by itself.
      linkDigest: rules.digestOf(rules.newSecret()),
      createdAt: call.now,
      expiresAt: new Date(call.now.getTime() + rules.codeMinutes * 60 * 1000),
    });
    const { kind, language, draftLanguages, programme } = input;
    const email = 'email' in input.contact ? input.contact.email : null;
    const reader = { kind, language, firstLanguage: null, settings: { draftLanguages }, email };
    return 'email' in input.contact
      ? { channel: 'mail', to: input.contact.email, code, link: null, reader, programme }
      : { channel: 'sms', to: input.contact.phone, code, link: null, reader, programme };
  },
);

/** Whether a code proves this address of this sign-up; it works once, and every wrong try counts. */
export const useSignUpCode = operation(
  {
    name: 'devices.use-sign-up-code',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      organisationId: z.uuid(),
      signUpId: z.uuid(),
      contact,
      code: z.string().max(20),
    }),
  },
  async (call, input): Promise<boolean> => {
    const digest = rules.contactDigestOf(call.platform.keys.links, input.contact);
    const codes = await store.selectLiveSignUpCodes(call.tx, input.signUpId, digest, call.now);
    const live = codes.filter(({ attempts }) => attempts < rules.mostAttempts);
    const tried = rules.codeDigestOf(call.platform.keys.links, input.signUpId, input.code.replace(/\D/g, ''));
    const right = live.find((one) => one.codeDigest === tried);
    if (right && (await store.useCode(call.tx, right.id, call.now))) return true;
    await store.countAttempt(
      call.tx,
      live.map(({ id }) => id),
    );
    return false;
  },
);
