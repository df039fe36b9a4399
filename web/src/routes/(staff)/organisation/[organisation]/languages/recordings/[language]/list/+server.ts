import { writeCsv } from '@medespraak/exchange';
import { fileNameOf } from '@medespraak/platform/recordings/recordings';
import { messages } from '#lib/server/messages.ts';
import { readLines, studioRoom } from '#lib/server/recordings/studio.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** Every text to speak, with the name that its file must have: for a voice that works elsewhere. */
export const GET: RequestHandler = async (event) => {
  const studio = await studioRoom(event);
  const { room, code } = studio;
  const t = messages('recordings', room.language);
  const lines = await asPage(event, () => readLines(studio));
  const columns = [
    { key: 'name' as const, header: t('list-name') },
    { key: 'kind' as const, header: t('kind') },
    { key: 'words' as const, header: t('list-words') },
    { key: 'original' as const, header: t('list-original') },
    { key: 'state' as const, header: t('state') },
  ];
  const rows = lines.map((line) => ({
    name: fileNameOf(line),
    kind: t(`kind-${line.kind}`),
    words: line.words,
    original: line.original,
    state: t(`state-${line.state}`),
  }));
  return new Response(Buffer.from(writeCsv(columns, rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('list-file')}-${code}.csv"`,
    },
  });
};
