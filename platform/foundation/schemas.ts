import { pgSchema } from 'drizzle-orm/pg-core';

/** Who people are: names, contact details, pairs, invitations, consent. Never an answer. */
export const identity = pgSchema('identity');
/** What a pair shares with each other alone: messages, words, cards. No role of staff may enter. */
export const talks = pgSchema('talks');
/** What people answered, under a pseudonym. Never a name. */
export const answers = pgSchema('answers');
/** Releases: figures that passed disclosure control. Never a person. */
export const publication = pgSchema('publication');
/** Sign-in of staff, kept by the accounts library. */
export const accounts = pgSchema('accounts');
