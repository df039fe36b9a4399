import { keepRecording, listRecordings } from '../recordings/recordings.operations.ts';
import { staffOf, type TestOrganisation } from './people.ts';
import { mp3 } from './recordings.ts';
import type { TestPlatform } from './test-platform.ts';

/** One text that somebody spoke in Arabic; of each organisation another sound. */
export async function makeRecording(platform: TestPlatform, house: TestOrganisation, mark: string) {
  const desk = { organisationId: house.organisationId, language: 'ar' as const };
  const voice = staffOf(house.organisationId, 'translator', 'second');
  const text = { part: 'questions', key: 'item.work-now.text', words: null, origin: 'file' as const };
  const file = new Uint8Array([...mp3(1), ...new TextEncoder().encode(mark)]);
  await keepRecording(platform, voice, { ...desk, ...text, file });
  const [recording] = await listRecordings(platform, voice, desk);
  if (!recording) throw new Error('there is a recording');
  return { recording };
}
