import type { z } from 'zod';
import { mayAct, type Access, type Actor, type Permission } from './access.ts';
import { writeAuditLine } from './audit.store.ts';
import { isCollision, transact, type Scope, type Transaction } from './database.ts';
import type { EventMessage } from './events.ts';
import { describeFault } from './faults.ts';
import { fieldProblemsOf } from './field-problems.ts';
import { asId, type OrganisationId } from './ids.ts';
import type { Platform } from './platform.ts';
import { Problem } from './problems.ts';
import { pseudonymOf } from './pseudonyms.ts';

/** What an operation works with while it runs: one transaction, under one database role at a time. */
export interface Call {
  readonly platform: Platform;
  readonly actor: Actor;
  readonly tx: Transaction;
  readonly now: Date;
  /** The organisation it is about; null for the few operations that are about none. */
  readonly organisationId: OrganisationId;
  /** Runs a part under another database role that the operation declared, in the same transaction. */
  as<T>(access: Access, scope: Scope, part: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Tells whoever listens to a topic, on every process, once the transaction has been kept; nothing when it is rolled
   * back. A hint to look again: whoever missed it finds the same in the database.
   */
  announce(topic: string, message: EventMessage): void;
  /** Does work after the transaction was kept that nobody waits for; nothing when it is rolled back. */
  later(what: string, work: () => Promise<void>): void;
  /** Adds to the audit line: ids and counts only, never a name or an answer. */
  note(subject: string | null, details?: Record<string, string | number | boolean | null>): void;
}

export interface Operation<Input, Output> {
  (platform: Platform, actor: Actor, input: Input): Promise<Output>;
  /** Does everything and rolls it back: what would have come of it. */
  rehearse(platform: Platform, actor: Actor, input: Input): Promise<Output>;
  /** Runs inside another operation's transaction, authorised and audited like any. */
  within(call: Call, input: Input): Promise<Output>;
  readonly definition: OperationDefinition;
}

export interface OperationDefinition {
  readonly name: string;
  readonly allows: Permission;
  readonly access: readonly [Access, ...Access[]];
  /** Changes leave an audit line; reading does not, unless it reads a person's data out. */
  readonly audited: boolean;
}

const registry = new Map<string, OperationDefinition & { invoke: Operation<never, unknown> }>();

/** Every operation there is, by name: what the authorisation properties go over. */
export function allOperations(): ReadonlyMap<
  string,
  OperationDefinition & { invoke: Operation<never, unknown> }
> {
  return registry;
}

/**
 * Makes something that people can do. In this order: the input is checked, the actor is authorised for
 * `input.organisationId` (a respondent or participant: for her own), a transaction opens under the first role in `access`, `run` does the work,
 * and an audit line is written in the same transaction. A Problem or a fault rolls everything back; after a deadlock with
 * another transaction it is done once more, so `run` changes nothing but by its transaction, `announce` and `later`.
 * @throws Problem 'invalid-input' with every wrong field, 'not-signed-in' or 'not-allowed'; whatever `run` throws.
 */
export function operation<Shape extends z.ZodType, Output>(
  definition: OperationDefinition & {
    readonly input: Shape;
    /**
     * What can do the whole without a transaction of its own, with the checked input of an actor who may, holding itself to
     * the scope; null, and nothing changed, when it cannot. Not for what leaves an audit line.
     */
    readonly early?: (
      call: Pick<Call, 'platform' | 'actor' | 'now'>,
      scope: Scope,
      input: z.output<Shape>,
    ) => Promise<{ output: Output } | null>;
  },
  run: (call: Call, input: z.output<Shape>) => Promise<Output>,
): Operation<z.input<Shape>, Output> {
  const prepare = (actor: Actor, raw: unknown) => {
    const parsed = definition.input.safeParse(raw);
    if (!parsed.success) {
      throw new Problem('invalid-input', { fields: fieldProblemsOf(parsed.error.issues) });
    }
    const organisationId = organisationOf(actor, definition.allows, parsed.data);
    if (!mayAct(actor, definition.allows, organisationId)) {
      throw new Problem(actor.kind === 'visitor' ? 'not-signed-in' : 'not-allowed');
    }
    return { input: parsed.data, organisationId: organisationId ?? asId<OrganisationId>('') };
  };

  const perform = async (
    outer: Pick<Call, 'platform' | 'actor' | 'tx' | 'now' | 'announce' | 'later'>,
    organisationId: OrganisationId,
    input: z.output<Shape>,
  ) => {
    let line: { subject: string | null; details: Record<string, string | number | boolean | null> } = {
      subject: null,
      details: {},
    };
    const call: Call = {
      ...outer,
      organisationId,
      as: (access, scope, part) => {
        if (!definition.access.includes(access))
          throw new Error(`${definition.name} did not declare ${access}`);
        return outer.platform.database.under(outer.tx, access, { organisationId, ...scope }, part);
      },
      note: (subject, details = {}) => {
        line = { subject, details };
      },
    };
    const output = await run(call, input);
    if (definition.audited) await writeAuditLine(call, definition.name, line);
    return output;
  };

  /** A newcomer who answers works under the pseudonym of her answers from the start: changing over costs as much as a question. */
  const scopeOf = ({ keys }: Platform, actor: Actor, organisationId: OrganisationId): Scope => ({
    organisationId,
    ...(actor.kind === 'respondent' || actor.kind === 'participant' ? { personId: actor.personId } : {}),
    ...(actor.kind === 'respondent' && definition.access[0] === 'respondent'
      ? { pseudonym: pseudonymOf(keys.pseudonyms, 'monitoring-v1', actor.personId) }
      : {}),
  });

  const invoke: Operation<z.input<Shape>, Output> = Object.assign(
    async (platform: Platform, actor: Actor, raw: z.input<Shape>) => {
      const { input, organisationId } = prepare(actor, raw);
      const scope = scopeOf(platform, actor, organisationId);
      const early = await definition.early?.({ platform, actor, now: platform.clock.now() }, scope, input);
      if (early) return early.output;
      const attempt = async () => {
        const announced: [string, EventMessage][] = [];
        const announce: Call['announce'] = (topic, message) => void announced.push([topic, message]);
        const waiting: [string, () => Promise<void>][] = [];
        const later: Call['later'] = (what, work) => void waiting.push([what, work]);
        const output = await transact(platform.database, definition.access[0], scope, (tx) =>
          perform({ platform, actor, tx, now: platform.clock.now(), announce, later }, organisationId, input),
        );
        return { output, announced, waiting };
      };
      // What came of an attempt that another was in the way of is gone with its transaction: once more, from the start.
      const { output, announced, waiting } = await attempt().catch((error: unknown) => {
        if (isCollision(error)) return attempt();
        throw error;
      });
      // What was kept is kept: that others could not be told of it is no failure of what somebody did.
      for (const [topic, message] of announced)
        await platform.events
          .publish(topic, message)
          .catch((error: unknown) => console.error(`Fault in telling others: ${describeFault(error)}`));
      for (const [what, work] of waiting) await platform.afterwards(what, work);
      return output;
    },
    {
      rehearse: async (platform: Platform, actor: Actor, raw: z.input<Shape>) => {
        const { input, organisationId } = prepare(actor, raw);
        const outcome: { value?: Output } = {};
        try {
          await transact(
            platform.database,
            definition.access[0],
            scopeOf(platform, actor, organisationId),
            async (tx) => {
              outcome.value = await perform(
                { platform, actor, tx, now: platform.clock.now(), announce: ignore, later: ignore },
                organisationId,
                input,
              );
              throw new RolledBack();
            },
          );
        } catch (thrown) {
          if (!(thrown instanceof RolledBack)) throw thrown;
        }
        return outcome.value as Output;
      },
      within: (call: Call, raw: z.input<Shape>) => {
        const { input, organisationId } = prepare(call.actor, raw);
        return call.platform.database.under(
          call.tx,
          definition.access[0],
          scopeOf(call.platform, call.actor, organisationId),
          () => perform(call, organisationId, input),
        );
      },
      definition,
    },
  );
  if (registry.has(definition.name)) throw new Error(`two operations are called ${definition.name}`);
  registry.set(definition.name, { ...definition, invoke: invoke as Operation<never, unknown> });
  return invoke;
}

/** What a rehearsal does with what would come after it. */
const ignore = (): void => undefined;

/** Ends a rehearsal's transaction. */
class RolledBack extends Error {}

function organisationOf(actor: Actor, allows: Permission, input: unknown): OrganisationId | null {
  if (allows === actor.kind && (actor.kind === 'respondent' || actor.kind === 'participant'))
    return actor.organisationId;
  if (typeof input === 'object' && input !== null && 'organisationId' in input)
    return asId<OrganisationId>(String(input.organisationId));
  return null;
}
