import type {
  AccountId,
  DeviceId,
  InvitationId,
  OrganisationId,
  PersonId,
  ProgrammeId,
  WaveId,
} from './ids.ts';

/**
 * What somebody with an account may be in an organisation. A translator works on texts and sees nobody; an
 * interviewer reads questions to whoever brings a code, or types in paper forms, and sees nobody either.
 */
export const roles = [
  'coordinator',
  'analyst',
  'municipality',
  'administrator',
  'translator',
  'interviewer',
] as const;
export type Role = (typeof roles)[number];

/** Who asks for an operation. */
export type Actor =
  | {
      kind: 'staff';
      accountId: AccountId;
      memberships: readonly { organisationId: OrganisationId; role: Role }[];
    }
  /** A newcomer who came in by her personal link. */
  | {
      kind: 'respondent';
      personId: PersonId;
      organisationId: OrganisationId;
      invitationId: InvitationId;
      waveId: WaveId;
      programmeId: ProgrammeId;
      /** SHA-256 of the secret that her browser keeps over all her links; absent when it keeps none. */
      deviceDigest?: string;
      /** When she opened it by signing in on this device, and not by her link: since when that is. */
      signedInAt?: Date;
      /**
       * When the device is not hers (a shared tablet, an interviewer's, paper): how, and since when. She sees nothing from before.
       * What was done before `from` does not tell where she is: everybody's visit begins alike.
       */
      visit?: { mode: 'kiosk' | 'interview' | 'paper'; since: Date; from?: Date; agreed: boolean };
    }
  /** A newcomer or buddy who signed in on a device of hers. */
  | {
      kind: 'participant';
      personId: PersonId;
      personKind: 'newcomer' | 'buddy';
      organisationId: OrganisationId;
      programmeId: ProgrammeId;
      deviceId: DeviceId;
    }
  /** The command line, a job or the example: somebody with the machine itself. */
  | { kind: 'system'; reason: string }
  | { kind: 'visitor' };

export const visitor: Actor = { kind: 'visitor' };

/**
 * The database roles of the code paths; rights are in migrations/. `owner` is the connection itself and is kept for what
 * crosses organisations: finding a link, a membership, making an organisation.
 */
export type Access =
  | 'staff'
  | 'participant'
  | 'respondent'
  | 'consent'
  | 'statistician'
  | 'messenger'
  | 'eraser'
  | 'municipality'
  | 'owner';

export const databaseRoles: Record<Exclude<Access, 'owner'>, string> = {
  staff: 'medespraak_staff',
  participant: 'medespraak_participant',
  respondent: 'medespraak_respondent',
  consent: 'medespraak_consent',
  statistician: 'medespraak_statistician',
  messenger: 'medespraak_messenger',
  eraser: 'medespraak_eraser',
  municipality: 'medespraak_municipality',
};

/** Who may ask for an operation: some roles in the organisation it is about, a respondent or a participant for herself, or anybody. */
export type Permission = readonly Role[] | 'respondent' | 'participant' | 'anyone' | 'system';

/** Whether an actor has a permission in an organisation. The machine itself may do everything. */
export function mayAct(actor: Actor, permission: Permission, organisationId: OrganisationId | null): boolean {
  if (actor.kind === 'system' || permission === 'anyone') return true;
  if (permission === 'system') return false;
  if (permission === 'respondent' || permission === 'participant') return actor.kind === permission;
  if (actor.kind !== 'staff' || organisationId === null) return false;
  return actor.memberships.some(
    (membership) => membership.organisationId === organisationId && permission.includes(membership.role),
  );
}
