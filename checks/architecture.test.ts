import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeFiles, importsOf, projectFiles, read } from './files.ts';

/** Who may import whom: the table that ARCHITECTURE.md prints. */
const mayImport: Record<string, readonly string[]> = {
  framework: [],
  'conversation-cards': [],
  matching: [],
  statistics: [],
  platform: ['framework', 'matching', 'statistics'],
  exchange: ['platform', 'framework'],
  web: ['platform', 'exchange', 'framework', 'conversation-cards', 'matching'],
  cli: ['platform', 'exchange', 'framework', 'web'],
  journeys: [],
  benchmarks: ['framework', 'matching', 'statistics', 'platform', 'exchange'],
  checks: [],
};

/** Subjects of the platform in their order: each may use those before it. */
const subjects = [
  'foundation',
  'organisations',
  'accounts',
  'people',
  'devices',
  'enrolment',
  'consent',
  'conversations',
  'appointments',
  'messages',
  'calls',
  'cards',
  'check-ins',
  'safety',
  'hours',
  'board',
  'modules',
  'surveys',
  'insights',
  'voice',
  'translations',
  'recordings',
];

/** Where an import ends: a folder of ours and the path in it, or null for a library. */
function targetOf(file: string, specifier: string): { folder: string; path: string } | null {
  const ours = /^@medespraak\/([^/]+)\/?(.*)$/.exec(specifier);
  if (ours) return { folder: ours[1] as string, path: ours[2] ?? '' };
  if (!specifier.startsWith('.')) return null;
  const path = normalize(join(dirname(file), specifier));
  const [folder = '', ...rest] = path.split('/');
  return { folder, path: rest.join('/') };
}

const modules = codeFiles.filter(
  (file) => /\.(ts|svelte)$/.test(file) && Object.hasOwn(mayImport, file.split('/')[0] ?? ''),
);

describe('imports', () => {
  it('follow the table of folders', () => {
    const wrong = modules.flatMap((file) => {
      const folder = file.split('/')[0] as string;
      return importsOf(file)
        .map((specifier) => targetOf(file, specifier))
        .filter((target) => target && target.folder !== folder && !mayImport[folder]?.includes(target.folder))
        .filter((target) => !(target?.folder === '..' || target?.folder === ''))
        .map((target) => `${file} imports ${target?.folder}/${target?.path}`);
    });
    expect(wrong).toEqual([]);
  });

  it('follow the order of the platform’s subjects', () => {
    const wrong = modules
      .filter((file) => file.startsWith('platform/') && subjects.includes(file.split('/')[1] ?? ''))
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => {
        const here = file.split('/')[1] as string;
        return importsOf(file)
          .map((specifier) => targetOf(file, specifier))
          .filter((target) => target?.folder === 'platform')
          .map((target) => target?.path.split('/')[0] ?? '')
          .filter((there) => subjects.indexOf(there) > subjects.indexOf(here))
          .map((there) => `${file} imports ${there}`);
      });
    // Tables may name the types of any subject's states; those imports carry no code.
    expect(wrong.filter((line) => !line.includes('.schema.ts '))).toEqual([]);
  });

  it('are followed in every subject: none stands outside the order', () => {
    const there = modules.flatMap((file) => /^platform\/([^/]+)\//.exec(file)?.[1] ?? []);
    const unknown = [...new Set(there)].filter((folder) => ![...subjects, 'testing'].includes(folder));
    expect(unknown).toEqual([]);
  });

  it('leave another subject’s store alone', () => {
    const wrong = modules
      .filter((file) => file.startsWith('platform/') && !file.endsWith('.test.ts'))
      .flatMap((file) => {
        const here = file.split('/')[1];
        return importsOf(file)
          .map((specifier) => targetOf(file, specifier))
          .filter((target) => target?.folder === 'platform' && /\.store(\.ts)?$/.test(target.path))
          .filter((target) => !['foundation', here].includes(target?.path.split('/')[0]))
          .map((target) => `${file} imports ${target?.path}`);
      });
    expect(wrong).toEqual([]);
  });

  it('keep queries in stores: only stores and the foundation import the query builder', () => {
    const wrong = modules
      .filter(
        (file) =>
          file.startsWith('platform/') &&
          !/(\.store|\.schema|\.test)\.ts$|^platform\/(foundation|testing|accounts)\//.test(file),
      )
      .filter((file) => file !== 'platform/drizzle.config.ts')
      .filter((file) => importsOf(file).some((specifier) => specifier.startsWith('drizzle-orm')));
    expect(wrong).toEqual([]);
  });

  it('are the same in ARCHITECTURE.md', () => {
    const printed = new Map(
      [...read('ARCHITECTURE.md').matchAll(/^\| `([\w-]+)` \| ([^|]*) \|$/gm)].map((row) => [
        row[1] as string,
        [...(row[2] ?? '').matchAll(/`([\w-]+)`/g)].map((match) => match[1]),
      ]),
    );
    expect(Object.fromEntries(printed)).toEqual(mayImport);
  });
});

describe('files', () => {
  it('have at most 500 lines', () => {
    const long = codeFiles
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 500);
    expect(long).toEqual([]);
  });

  it('do not get around that with endless lines', () => {
    const wide = codeFiles.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, at) => (line.length > 600 ? [`${file}:${at + 1}: ${line.length} characters`] : [])),
    );
    expect(wide).toEqual([]);
  });

  it('of routes stay thin', () => {
    const thick = codeFiles
      .filter((file) => /^web\/src\/routes\/.*\.(ts|svelte)$/.test(file))
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 150);
    expect(thick).toEqual([]);
  });

  it('are not called utils, helpers, common, manager or misc', () => {
    const vague = codeFiles.filter((file) =>
      /(^|\/)(utils?|helpers?|common|managers?|misc)(\.|\/)/.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('have names in kebab-case, and components in PascalCase', () => {
    const odd = codeFiles.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      if (file.startsWith('web/src/routes/')) return false;
      if (name.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  it('of the platform have a known suffix', () => {
    const known = /\.(schema|store|operations|jobs|test|config|d)\.ts$|^[^.]+\.ts$/;
    const odd = codeFiles
      .filter((file) => file.startsWith('platform/'))
      .filter((file) => !known.test(file.split('/').at(-1) ?? ''));
    expect(odd).toEqual([]);
  });

  it('name no registry, no machine and nobody’s home', () => {
    const hosts = ['registry.npm' + 'js.org', 'registry.yarn' + 'pkg.com', '/wo' + 'rk/', '.lib' + 'rary/'];
    const wrong = projectFiles
      .filter((file) => !/\.(png|woff2?|xlsx|ico)$/.test(file))
      .filter((file) => hosts.some((host) => read(file).includes(host)));
    expect(wrong).toEqual([]);
  });

  it('use logical properties: nothing is left or right, so that Arabic mirrors whole', () => {
    const physical =
      /(^|[\s;{])(margin|padding|border|inset)-(left|right)|(^|[\s;{])(left|right)\s*:|text-align:\s*(left|right)|float:\s*(left|right)/;
    const wrong = codeFiles
      .filter((file) => /\.(css|svelte)$/.test(file))
      .filter((file) => physical.test(styleOf(file)));
    expect(wrong).toEqual([]);
  });
});

function styleOf(file: string): string {
  return file.endsWith('.css') ? read(file) : (/<style[^>]*>([\s\S]*)<\/style>/.exec(read(file))?.[1] ?? '');
}
