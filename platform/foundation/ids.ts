import { v7 } from 'uuid';

declare const brand: unique symbol;

/** A string that names one kind of thing, so that a person's id cannot be passed where a wave's is meant. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type OrganisationId = Id<'organisation'>;
export type ProgrammeId = Id<'programme'>;
export type PersonId = Id<'person'>;
export type AccountId = Id<'account'>;
export type DeviceId = Id<'device'>;
export type RoundId = Id<'round'>;
export type ProposalId = Id<'proposal'>;
export type PairId = Id<'pair'>;
export type WaveId = Id<'wave'>;
export type InvitationId = Id<'invitation'>;
export type SheetId = Id<'sheet'>;
export type ReleaseId = Id<'release'>;
export type ImportId = Id<'import'>;
/** The name under which somebody's answers are kept; see pseudonyms.ts. 64 hexadecimal characters. */
export type Pseudonym = Id<'pseudonym'>;

/** A new time-ordered id (UUID version 7, RFC 9562). */
export function newId<T extends Id<string>>(): T {
  return v7() as T;
}

/** Declares that a string, read from a database or a checked input, is an id of the wanted kind. */
export function asId<T extends Id<string>>(value: string): T {
  return value as T;
}
