import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFailures } from './failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'medespraak-failures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (testResults: unknown) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return readFailures(file, '/project/');
};

it('says of each failed test what went wrong and where, without colours', () => {
  const message = `\u001b[31mTimeoutError: no button\u001b[39m\n    at click (/project/node_modules/p/x.js:3:1)\n    at /project/journeys/a.journey.ts:12:5`;
  const results = [
    { fullName: 'works', status: 'passed', failureMessages: [] },
    { fullName: 'shows both', status: 'failed', failureMessages: [message] },
  ];
  expect(told([{ name: '/project/journeys/a.journey.ts', assertionResults: results }])).toEqual([
    'journeys/a.journey.ts: shows both',
    '  TimeoutError: no button (a.journey.ts:12)',
  ]);
});

it('names a file that could not be loaded, and says nothing of what passed', () => {
  expect(
    told([
      { name: '/project/web/b.test.ts', message: 'SyntaxError: oops', assertionResults: [] },
      { name: '/project/web/c.test.ts', message: '', assertionResults: [] },
    ]),
  ).toEqual(['web/b.test.ts', '  SyntaxError: oops']);
});

it('says so when there is no report', () => {
  expect(readFailures(join(folder, 'none.json'), '/project/')).toEqual([
    'the run stopped before it could tell what failed',
  ]);
});
