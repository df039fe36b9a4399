import { expect, it } from 'vitest';
import { describeImport } from './index.ts';

const line = (row: number, column: string, code: string, value: string, message = '') => ({
  ...{ row, column, code, value, message },
});

it('tells rows that were refused once, and columns and sheets that were not read by name', () =>
  expect(
    describeImport({
      ...{ rows: 3, created: 2, updated: 0, unchanged: 0 },
      rejected: [
        line(4, 'E-mail', 'email-invalid', 'x', 'Row 4, column E-mail: ‘x’ is not an e-mail address.'),
      ],
      warnings: [
        line(1, '', 'sheet-ignored', 'Uitleg'),
        line(1, 'Schoenmaat', 'column-unknown', 'Schoenmaat'),
        line(1, 'Haar', 'column-unknown', 'Haar'),
        line(2, 'Niveau', 'level-interpreted', 'A2+'),
      ],
    }).split('\n'),
  ).toEqual([
    '3 rows: 2 new, 0 changed, 0 the same, 1 left out.',
    '  Row 4, column E-mail: ‘x’ is not an e-mail address.',
    'Not read, since nobody knows what it holds: column "Schoenmaat", "Haar". Give it a name that a list is known by, such as "E-mail".',
    'Not read: sheet "Uitleg". Are there people on it too? Keep it as a file of its own.',
    '1 remark; add --json to see.',
  ]));

it('says no more than the numbers when all went in', () =>
  expect(describeImport({ rows: 1, created: 1, updated: 0, unchanged: 0, rejected: [], warnings: [] })).toBe(
    '1 row: 1 new, 0 changed, 0 the same, 0 left out.',
  ));
