import { expect, it } from 'vitest';
import { dayOf } from '@medespraak/platform';
import { announceLottery, withdrawLottery } from '@medespraak/platform/conversations/lotteries.operations';
import { makeOrganisation } from '@medespraak/platform/testing/matching-story';
import { testPlatform } from '@medespraak/platform/testing/test-platform';
import { drawOnce, recordOf } from './lottery.ts';

it('draws once, says when it was drawn, prints the record again, and says how to find a draw', async () => {
  const platform = await testPlatform();
  const story = await makeOrganisation(platform, 'loting');
  for (const name of ['Amina', 'Can', 'Lina']) await story.newcomer(name);
  await story.buddy('Hanneke');
  const announce = () => announceLottery(platform, story.marieke, { ...story.scope, strata: [] });
  const [held, givenUp] = [await announce(), await announce()];
  await expect(recordOf(platform, 'loting', held.lotteryId)).rejects.toThrow(
    'This has not been drawn, so there is no record.',
  );
  const record = await drawOnce(platform, 'loting', held.lotteryId);
  await expect(drawOnce(platform, 'loting', held.lotteryId)).rejects.toThrow(
    `This was drawn already, on ${dayOf(platform.clock.now())}; a draw is held once. Print its record again with: medespraak lottery record ${held.lotteryId} --organisation loting`,
  );
  expect(await recordOf(platform, 'loting', held.lotteryId)).toEqual(record);
  await withdrawLottery(platform, story.marieke, { organisationId: story.organisationId, ...givenUp });
  await expect(drawOnce(platform, 'loting', givenUp.lotteryId)).rejects.toThrow('was given up');
  for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000'])
    await expect(drawOnce(platform, 'loting', id)).rejects.toThrow(
      `There is no draw "${id}". See which there are with: medespraak lottery list --organisation loting`,
    );
});
