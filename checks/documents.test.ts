import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFiles, read, root } from './files.ts';

const documents = projectFiles.filter((file) => file.endsWith('.md'));

/** The anchors that a heading gets where documents are shown: lower case, words joined by hyphens. */
const headingsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

describe('documents', () => {
  it('link to files that exist', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/(?:\]\(|^\[[^\]]+\]:\s+|\b(?:src|href)=")(?!https?:|mailto:|#)([^)"#\s]+)/gm)]
        .map((match) => match[1] as string)
        .filter((link) => !existsSync(join(root, dirname(file), link)))
        .map((link) => `${file} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('link to headings that exist', () => {
    const broken = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)#([^)\s]+)\)/g)]
        .map(([, target = '', heading = '']) => ({
          there: target === '' ? file : join(dirname(file), target),
          heading,
        }))
        .filter(({ there }) => there.endsWith('.md') && existsSync(join(root, there)))
        .filter(({ there, heading }) => !headingsOf(there).includes(heading))
        .map(({ there, heading }) => `${file} → ${there}#${heading}`),
    );
    expect(broken).toEqual([]);
  });

  it('name paths of ours that exist', () => {
    const folders = 'framework|matching|statistics|platform|exchange|web|cli|journeys|benchmarks|checks|docs';
    const broken = documents
      .filter((file) => file !== 'CHANGELOG.md')
      .flatMap((file) =>
        [...read(file).matchAll(new RegExp(`\`((?:${folders})/[\\w\\-./()[\\]+]*)\``, 'g'))]
          .map((match) => match[1] as string)
          .filter((path) => !/[*<{]/.test(path) && !path.startsWith('web/build'))
          .filter((path) => !existsSync(join(root, path)))
          .map((path) => `${file} names ${path}`),
      );
    expect(broken).toEqual([]);
  });

  it.each([
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'LICENSE',
    'publiccode.yml',
  ])('include %s', (file) => {
    expect(read(file).length).toBeGreaterThan(100);
  });

  it('give each decision a number of its own, a date and a status', () => {
    const decisions = projectFiles.filter((file) => /^docs\/decisions\/\d/.test(file));
    expect(decisions.length).toBeGreaterThan(3);
    const numbers = decisions.map((file) => Number(/\d+/.exec(file)?.[0]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(decisions.map((file) => Number(/^# (\d+)\./.exec(read(file))?.[1]))).toEqual(numbers);
    for (const file of decisions)
      expect(read(file), file).toMatch(/^# .+\n\n\*\d{4}-\d{2}-\d{2} · (accepted|superseded by .+)\*/);
  });

  it('give a reason for every runtime dependency', () => {
    const reasons = projectFiles
      .filter((file) => file.startsWith('docs/decisions/'))
      .map(read)
      .join('\n');
    const missing = projectFiles
      .filter((file) => /^[a-z]+\/package\.json$/.test(file) && !/^(journeys|benchmarks|checks)\//.test(file))
      .flatMap((file) =>
        Object.keys((JSON.parse(read(file)) as { dependencies?: Record<string, string> }).dependencies ?? {}),
      )
      .filter((name) => !name.startsWith('@medespraak/'))
      .filter((name) => !reasons.includes(`| \`${name}\` |`));
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('publiccode.yml', () => {
  const description = parse(read('publiccode.yml')) as Record<string, unknown>;

  it('has what version 0.7 of the standard asks for', () => {
    for (const key of [
      'publiccodeYmlVersion',
      'name',
      'url',
      'platforms',
      'developmentStatus',
      'softwareType',
      'description',
      'legal',
      'maintenance',
      'localisation',
    ])
      expect(description, key).toHaveProperty(key);
    expect(description['legal']).toEqual({ license: 'EUPL-1.2' });
    expect(description['publiccodeYmlVersion']).toMatch(/^0/);
  });

  it('describes the software in Dutch and English, in the lengths that are allowed', () => {
    const texts = description['description'] as Record<
      string,
      { shortDescription: string; longDescription: string; features: string[] }
    >;
    for (const language of ['nl', 'en']) {
      const text = texts[language];
      expect(text?.shortDescription.length).toBeLessThanOrEqual(150);
      expect(text?.longDescription.length).toBeGreaterThanOrEqual(150);
      expect(text?.features.length).toBeGreaterThan(0);
    }
  });
});

it('versions in every package.json are exact', () => {
  const loose = projectFiles
    .filter((file) => /(^|\/)package\.json$/.test(file))
    .flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file)) as Record<
        string,
        Record<string, string>
      >;
      return Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^(npm:[\w@/-]+@)?\d/.test(version),
      );
    });
  expect(loose).toEqual([]);
});
