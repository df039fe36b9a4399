import { announceLottery } from '../conversations/announcing.operations.ts';
import { holdDraw } from '../conversations/lotteries.operations.ts';
import { startRun } from '../conversations/runs.operations.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import type { TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/** In public: a draw that was announced, one that was held, and a round that was computed aside. */
export async function makeDraws(platform: TestPlatform, house: TestOrganisation, roundId: string) {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  await changeProgrammeSettings(platform, house.coordinator, { ...where, settings: { publishDraws: true } });
  const announce = () =>
    announceLottery(platform, house.coordinator, { ...where, strata: ['level'], places: 1 });
  const [{ lotteryId }, { lotteryId: drawnLotteryId }] = [await announce(), await announce()];
  await holdDraw(platform, house.coordinator, { ...where, lotteryId: drawnLotteryId });
  const { runId } = await startRun(platform, house.coordinator, { ...where, draftId: roundId });
  return { lotteryId, drawnLotteryId, runId };
}
