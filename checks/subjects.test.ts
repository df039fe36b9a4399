import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, importsOf } from './files.ts';

type Kind = 'plain' | 'schema' | 'store' | 'operations' | 'jobs';

/** What a file of a subject may use of its own subject, and of those before it. The foundation is for all. */
const mayUse: Record<Kind, { own: readonly Kind[]; earlier: readonly Kind[] }> = {
  plain: { own: ['plain'], earlier: ['plain'] },
  schema: { own: ['plain', 'schema'], earlier: ['plain', 'schema'] },
  store: { own: ['plain', 'schema', 'store'], earlier: ['plain', 'schema'] },
  operations: { own: ['plain', 'schema', 'store', 'operations'], earlier: ['plain', 'operations'] },
  jobs: { own: ['plain', 'store', 'operations', 'jobs'], earlier: ['plain', 'operations'] },
};

/** Parts of operations that several of them share, each in a file of its own. */
const sharedParts = [
  'platform/conversations/reopening.ts',
  'platform/safety/alert.ts',
  'platform/surveys/herself.ts',
  'platform/surveys/ordinary-answer.ts',
  'platform/surveys/own-answering.ts',
  'platform/surveys/where-she-is.ts',
  'platform/voice/rooms.ts',
];

const kindOf = (file: string): Kind =>
  (/\.(schema|store|operations|jobs)\.ts$/.exec(file)?.[1] as Kind | undefined) ?? 'plain';

const subjectOf = (file: string): string => file.split('/')[1] ?? '';

const files = codeFiles.filter(
  (file) =>
    /^platform\/[^/]+\/.*\.ts$/.test(file) && !/\.test\.ts$|^platform\/(testing|migrations)\//.test(file),
);

describe('a subject of the platform', () => {
  it('uses of itself and of others what its kind of file may: queries in stores, rules without a database', () => {
    const wrong = files
      .filter((file) => !['foundation', 'accounts'].includes(subjectOf(file)))
      .flatMap((file) => {
        const rules = sharedParts.includes(file) ? mayUse.operations : mayUse[kindOf(file)];
        return importsOf(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => normalize(join(dirname(file), specifier)))
          .filter((target) => target.startsWith('platform/') && subjectOf(target) !== 'foundation')
          .filter((target) => {
            const kinds = subjectOf(target) === subjectOf(file) ? rules.own : rules.earlier;
            return !kinds.includes(kindOf(target));
          })
          .map((target) => `${file} imports ${target}`);
      });
    expect(wrong).toEqual([]);
  });
});

describe('a pure folder', () => {
  const allowed: Record<string, readonly string[]> = {
    matching: [],
    statistics: [],
    framework: ['zod', 'node:fs', 'node:path', 'node:url'],
  };

  it.each(Object.keys(allowed))('%s needs no library and touches nothing outside', (folder) => {
    const wrong = codeFiles
      .filter(
        (file) =>
          file.startsWith(`${folder}/`) &&
          !/\.(test|arbitrary)\.ts$|\/(testing|reference-checks)\//.test(file),
      )
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => !specifier.startsWith('.') && !allowed[folder]?.includes(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });
});
