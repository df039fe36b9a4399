import { defineJob } from '../foundation/jobs.ts';
import type { Platform } from '../foundation/platform.ts';
import { listWavesToSettle, settleSheets } from './settling.operations.ts';

const machine = { kind: 'system', reason: 'settling' } as const;

/** Ends what was going on in waves that closed, wave by wave: what one fails at holds up no other. */
export async function settleClosedWaves(platform: Platform): Promise<void> {
  const failed: unknown[] = [];
  for (const wave of await listWavesToSettle(platform, machine, {}))
    await settleSheets(platform, machine, wave).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}

defineJob('settle-sheets', settleClosedWaves);
