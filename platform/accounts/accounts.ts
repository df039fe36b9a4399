import { setTimeout } from 'node:timers/promises';
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { magicLink } from 'better-auth/plugins/magic-link';
import { eq } from 'drizzle-orm';
import type { Actor, Role } from '../foundation/access.ts';
import { asId, newId, type AccountId, type OrganisationId } from '../foundation/ids.ts';
import { Problem } from '../foundation/problems.ts';
import type { Platform } from '../foundation/platform.ts';
import { readMemberships } from '../organisations/organisations.operations.ts';
import * as schema from './accounts.schema.ts';
import { signInLetter } from './sign-in-letter.ts';

/** Minutes that a link or code in a mail works. */
export const linkMinutes = 15;

/** Asking for a link takes at least so long: well above what the library needs, with an account or without. */
const leastMilliseconds = 250;

export interface Entrance {
  organisationId: OrganisationId;
  slug: string;
  name: string;
  kind: 'partner' | 'municipality';
  isExample: boolean;
  roles: readonly Role[];
}

/** Somebody who signed in, with what she may enter. */
export interface Visit {
  account: { id: AccountId; name: string; email: string };
  actor: Extract<Actor, { kind: 'staff' }>;
  entrances: readonly Entrance[];
}

export interface Accounts {
  /** Who asks, from the cookies of a request; null when nobody is signed in. */
  visitOf(headers: Headers): Promise<Visit | null>;
  /** Sends a link and a code, if the address belongs to an account; says nothing about whether it does. */
  requestSignIn(email: string, headers: Headers): Promise<void>;
  /** Signs in with the code from the mail. The answer carries the session's cookies, or a status of 400 or more. */
  signInWithCode(email: string, code: string, headers: Headers): Promise<Response>;
  /** Signs in with the secret of a one-time link; the cookies are absent when it was used or is too old. */
  signInWithLink(token: string, headers: Headers): Promise<Response>;
  signOut(headers: Headers): Promise<Response>;
  /** A one-time link, to show at the terminal or on the first-run page. */
  signInLinkFor(email: string): Promise<string>;
  /** The account of an address, made when there is none. */
  ensureAccount(email: string, name: string): Promise<AccountId>;
}

/** @throws Problem 'too-many-requests' when the library says so. */
async function limited(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  if (response.status === 429) throw new Problem('too-many-requests');
  return response;
}

/** Sign-in of staff without passwords, by better-auth: a link or a code by mail. */
export function openAccounts(platform: Platform, options: { trustProxy: boolean }): Accounts {
  const base = `${platform.address}/api/auth`;
  const captured = new Map<string, string>();
  const auth = betterAuth({
    baseURL: platform.address,
    basePath: '/api/auth',
    secret: platform.keys.sessions.toString('hex'),
    database: drizzleAdapter(platform.database.connection, { provider: 'pg', schema }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 60, freshAge: 0 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimit',
      window: 60,
      max: 60,
      customRules: {
        '/sign-in/magic-link': { window: 60, max: 5 },
        '/email-otp/send-verification-otp': { window: 60, max: 5 },
        '/magic-link/verify': { window: 60, max: 20 },
        '/sign-in/email-otp': { window: 60, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: 'medespraak',
      useSecureCookies: platform.address.startsWith('https:'),
      // Our own server writes this header for every request and throws away what a client claims; see web/server.ts.
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      database: { generateId: () => newId<AccountId>() },
      ...(options.trustProxy ? { trustedProxyHeaders: true } : {}),
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }) => void captured.set(`link:${email}`, token),
      }),
      emailOTP({
        otpLength: 6,
        expiresIn: linkMinutes * 60,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        disableSignUp: true,
        sendVerificationOTP: async ({ email, otp }) => void captured.set(`code:${email}`, otp),
      }),
    ],
  });

  const take = (key: string): string | undefined => {
    const value = captured.get(key);
    captured.delete(key);
    return value;
  };

  const addressOf = (token: string) => `${platform.address}/sign-in/link?token=${encodeURIComponent(token)}`;

  /** Through the library's own handler, because only that counts requests against the limits. */
  const ask = (path: string, body: Record<string, string>, from: Headers): Promise<Response> => {
    const headers = new Headers(from);
    headers.set('content-type', 'application/json');
    headers.delete('content-length');
    return limited(
      auth.handler(new Request(`${base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })),
    );
  };

  const findAccount = async (email: string) => {
    const [row] = await platform.database.connection
      .select()
      .from(schema.user)
      .where(eq(schema.user.email, email.toLowerCase()));
    return row ?? null;
  };

  return {
    visitOf: async (headers) => {
      const session = await auth.api.getSession({ headers });
      if (!session) return null;
      const rows = await readMemberships(
        platform,
        { kind: 'system', reason: 'sign-in' },
        { accountId: session.user.id },
      );
      const entrances = new Map<string, Entrance>();
      for (const row of rows) {
        const known = entrances.get(row.organisationId);
        entrances.set(row.organisationId, {
          ...row,
          organisationId: asId(row.organisationId),
          roles: [...(known?.roles ?? []), row.role],
        });
      }
      const id = asId<AccountId>(session.user.id);
      return {
        account: { id, name: session.user.name, email: session.user.email },
        actor: {
          kind: 'staff',
          accountId: id,
          memberships: rows.map((row) => ({
            organisationId: asId<OrganisationId>(row.organisationId),
            role: row.role,
          })),
        },
        entrances: [...entrances.values()],
      };
    },
    requestSignIn: async (rawEmail, headers) => {
      const email = rawEmail.trim().toLowerCase();
      // An unknown address answers the same and no sooner, so that nobody learns who has an account. Mail goes afterwards.
      const atLeast = setTimeout(leastMilliseconds);
      try {
        await ask('/sign-in/magic-link', { email }, headers);
        await ask('/email-otp/send-verification-otp', { email, type: 'sign-in' }, headers);
      } finally {
        await atLeast;
      }
      const [token, code] = [take(`link:${email}`), take(`code:${email}`)];
      await platform.afterwards('sending a sign-in link', async () => {
        if (!token || !code || !(await findAccount(email))) return;
        await platform.postman.deliver({ id: newId(), to: email, ...signInLetter(addressOf(token), code) });
      });
    },
    signInWithCode: (email, code, headers) =>
      ask('/sign-in/email-otp', { email: email.trim().toLowerCase(), otp: code.replace(/\s/g, '') }, headers),
    signInWithLink: (token, headers) =>
      limited(
        auth.handler(
          new Request(`${base}/magic-link/verify?token=${encodeURIComponent(token)}&callbackURL=/`, {
            headers,
          }),
        ),
      ),
    signOut: (headers) => auth.api.signOut({ headers, asResponse: true }),
    signInLinkFor: async (rawEmail) => {
      const email = rawEmail.toLowerCase();
      await auth.api.signInMagicLink({ body: { email }, headers: new Headers() });
      const token = take(`link:${email}`);
      if (!token) throw new Error('the accounts library gave no link');
      return addressOf(token);
    },
    ensureAccount: async (rawEmail, name) => {
      const email = rawEmail.trim().toLowerCase();
      const known = await findAccount(email);
      if (known) return asId<AccountId>(known.id);
      const context = await auth.$context;
      const made = await context.internalAdapter.createUser(
        { email, name, emailVerified: false },
        { method: 'admin' },
      );
      return asId<AccountId>(made.id);
    },
  };
}
