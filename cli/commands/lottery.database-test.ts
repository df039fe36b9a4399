import { expect, it } from 'vitest';
import { dayOf } from '@medespraak/platform';
import { announceLottery } from '@medespraak/platform/conversations/announcing.operations';
import { makeOrganisation } from '@medespraak/platform/testing/matching-story';
import { testPlatform } from '@medespraak/platform/testing/test-platform';
import { drawOnce, recordOf, withdrawOnce } from './lottery.ts';
import { checkLotteryOf } from './match.ts';

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
  await withdrawOnce(platform, 'loting', givenUp.lotteryId, 'list-wrong');
  await expect(drawOnce(platform, 'loting', givenUp.lotteryId)).rejects.toThrow('was withdrawn');
  for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000'])
    await expect(drawOnce(platform, 'loting', id)).rejects.toThrow(
      `There is no draw "${id}". See which there are with: medespraak lottery list --organisation loting`,
    );
});

it('says of every draw that cannot be paired why not, and what to do', async () => {
  const platform = await testPlatform();
  const story = await makeOrganisation(platform, 'koppelen');
  for (const name of ['Amina', 'Can', 'Lina']) await story.newcomer(name);
  await story.buddy('Hanneke');
  const announce = async () =>
    (await announceLottery(platform, story.marieke, { ...story.scope, strata: [] })).lotteryId;
  const check = (lottery: string, programmeId: string = story.scope.programmeId) =>
    checkLotteryOf(platform, { organisation: 'koppelen', lottery }, programmeId);
  const [waiting, held, givenUp] = [await announce(), await announce(), await announce()];
  await drawOnce(platform, 'koppelen', held);
  await withdrawOnce(platform, 'koppelen', givenUp, 'list-wrong');
  await expect(check(held)).resolves.toBeUndefined();
  await expect(check('nonsense')).rejects.toThrow('There is no draw "nonsense". See which there are with:');
  await expect(check('')).rejects.toThrow('There is no draw "".');
  await expect(check(waiting)).rejects.toThrow(`Hold it with: medespraak lottery draw ${waiting}`);
  await expect(check(givenUp)).rejects.toThrow('was withdrawn');
  await expect(check(held, '00000000-0000-4000-8000-000000000000')).rejects.toThrow('another programme');
});
