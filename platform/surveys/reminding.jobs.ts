import { transact, type Transaction } from '../foundation/database.ts';
import { deliverOnce } from '../foundation/deliver-once.ts';
import { workInLines } from '../foundation/in-lines.ts';
import { defineJob } from '../foundation/jobs.ts';
import { mailLines } from '../foundation/mail.ts';
import type { Platform } from '../foundation/platform.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { firstMoment } from './calendar.ts';
import { listWavesToRemind, planReminders, settleReminder, takeReminder } from './reminders.operations.ts';
import {
  giveUpReminders,
  releaseReminders,
  selectProgrammesToRemind,
  takeReminders,
  type TakenReminder,
} from './reminders.store.ts';

const machine = { kind: 'system', reason: 'reminders' } as const;

/** Plans what is due, wave by wave: what one wave fails at holds up no other. */
export async function planAllReminders(platform: Platform): Promise<void> {
  const failed: unknown[] = [];
  for (const wave of await listWavesToRemind(platform, machine, {}))
    await planReminders(platform, machine, wave).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

/** Reminders that a worker takes at a time. */
const batch = 20;

/**
 * Sends the reminders that wait, each at most once: it is marked before it is handed to the mail server, and what was being
 * sent when a machine stopped is not sent again. When the server cannot be reached, or this process is asked to stop, the rest waits
 * for the next run.
 */
export async function deliverReminders(platform: Platform): Promise<void> {
  const asleep = await findAsleep(platform);
  const asOwner = <Result>(ask: (tx: Transaction) => Promise<Result>) =>
    transact(platform.database, 'owner', {}, ask);
  await asOwner((tx) => giveUpReminders(tx, platform.clock.now()));
  let after: TakenReminder | undefined;
  do {
    const taken = await asOwner((tx) =>
      takeReminders(tx, { limit: batch, now: platform.clock.now(), asleep, after }),
    );
    const { isStopped, rest } = await workInLines(
      taken,
      mailLines,
      (one) => deliverOne(platform, one),
      platform.stopping,
    );
    const left = rest.map(({ id }) => id);
    if (isStopped) return asOwner((tx) => releaseReminders(tx, left));
    after = taken.length < batch ? undefined : taken.at(-1);
  } while (after);
}

/** The programmes in whose quiet hours it is: what waits there is not touched before the morning. */
async function findAsleep(platform: Platform): Promise<string[]> {
  const now = platform.clock.now();
  const waiting = await transact(platform.database, 'owner', {}, selectProgrammesToRemind);
  return waiting.flatMap(({ id, settings }) =>
    firstMoment(now, { ...defaultProgrammeSettings, ...settings }) > now ? [id] : [],
  );
}

/** Returns whether the server failed, so that trying the next makes no sense now. */
async function deliverOne(
  platform: Platform,
  { id, organisationId, personId }: TakenReminder,
): Promise<boolean> {
  const which = { organisationId, reminderId: id, personId };
  const written = await takeReminder(platform, machine, which);
  if (!written) return false;
  return deliverOnce(platform, { ...written, isText: written.channel !== 'mail' }, (outcome) =>
    settleReminder(platform, machine, { ...which, outcome }),
  );
}

defineJob('plan-reminders', planAllReminders);
defineJob('deliver-reminders', deliverReminders);
