import { z } from 'zod';
import { languageCodes, loadFramework } from '@medespraak/framework';
import { operation } from '../foundation/operation.ts';
import { readOwnData } from '../surveys/own-data.operations.ts';
import { selectFiguresOfProgramme } from './insights.store.ts';
import { drawLine } from './own-line.ts';

/**
 * A newcomer's own page: what is kept of her, and her line. That is what she said then and now, of what the link or device she asks
 * with may show, beside the newest published figures about everybody in her programme; empty before she answered the same
 * question twice.
 */
export const readOwnPage = operation(
  {
    name: 'insights.read-own-page',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ language: z.enum(languageCodes) }),
  },
  async (call, { language }) => {
    const data = await readOwnData.within(call, { language });
    const said = data.sheets.map(({ answers }) => answers);
    const figures = said.length < 2 ? [] : await selectFiguresOfProgramme(call.tx);
    return { ...data, line: drawLine(said, figures, loadFramework(), language) };
  },
);
