import { z } from 'zod';
import { languageCodes, loadFramework } from '@medespraak/framework';
import { operation } from '../foundation/operation.ts';
import { readOwnData } from '../surveys/own-data.operations.ts';
import { selectFiguresOfProgramme } from './insights.store.ts';
import { drawLine } from './own-line.ts';

/**
 * What a newcomer said then and now, of what the link or device she asks with may show, beside the newest published figures about
 * everybody in her programme. Empty before she answered the same question twice.
 */
export const readOwnLine = operation(
  {
    name: 'insights.read-own-line',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ language: z.enum(languageCodes) }),
  },
  async (call, { language }) => {
    const { sheets } = await readOwnData.within(call, { language });
    if (sheets.length < 2) return [];
    return drawLine(
      sheets.map(({ answers }) => answers),
      await selectFiguresOfProgramme(call.tx),
      loadFramework(),
      language,
    );
  },
);
