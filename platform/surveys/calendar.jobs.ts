import { defineJob } from '../foundation/jobs.ts';
import type { Platform } from '../foundation/platform.ts';
import { listStepsDue, openTurns } from './turns.operations.ts';

const machine = { kind: 'system', reason: 'calendar' } as const;

/** Opens the turns of everybody whose day came, step by step: what one step fails at holds up no other. */
export async function openAllTurns(platform: Platform): Promise<void> {
  const failed: unknown[] = [];
  for (const step of await listStepsDue(platform, machine, {}))
    await openTurns(platform, machine, step).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

defineJob('open-turns', openAllTurns);
