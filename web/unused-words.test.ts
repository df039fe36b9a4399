import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const messages = join(root, 'web/src/lib/messages/nl');
const rooms = readdirSync(messages)
  .map((file) => file.replace('.json', ''))
  // Its keys are names of operations: audit-words.test.ts compares them.
  .filter((room) => room !== 'audit');

/** The text of every source file under a folder of the repository. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /\.(svelte|ts|html|js)$/.test(path) && !/(node_modules|build|\.svelte-kit)\//.test(path),
    )
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

const screens = sourcesIn('web/src');
/** What runs in the browser by itself gets its words from whichever page holds it. */
const scripts = sourcesIn('web/static').join('\n');
/** Closed lists of words, such as states and reasons, stand in the other workspaces. */
const lists = ['platform', 'exchange', 'matching', 'framework'].flatMap(sourcesIn);

/** What may be a key in a text: words in quotes, names of fields, and the fixed parts of names that are put together. */
function namesIn(text: string): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set(
    [...text.matchAll(/['"`]([\w.-]+)['"`]|\b(\w+):/g)].map((found) => found[1] ?? found[2] ?? ''),
  );
  const patterns = [...text.matchAll(/`([^`$\n]*(?:\$\{[^}`\n]*\}[^`$\n]*)+)`/g)].flatMap(
    ([, template = '']) => {
      const fixed = template.split(/\$\{[^}]*\}/);
      const isName = fixed.every((part) => /^[\w.-]*$/.test(part)) && fixed.join('').length > 1;
      return isName ? [new RegExp(`^${fixed.join('.*')}$`)] : [];
    },
  );
  return { whole, patterns };
}

const named = namesIn(lists.join('\n')).whole;

/** Whether a file speaks the words of a room. Those of `common` come by a function of their own. */
const isOf = (room: string, text: string): boolean =>
  new RegExp(`['"<]${room}['">]`).test(text) || (room === 'common' && /commonWords\(/.test(text));

describe('every text of a screen is shown somewhere', () => {
  it.each(rooms)('in %s', (room) => {
    const own = screens.filter((text) => isOf(room, text)).join('\n') + scripts;
    const { whole, patterns } = namesIn(own);
    const keys = Object.keys(JSON.parse(readFileSync(join(messages, `${room}.json`), 'utf8')) as object);
    // A question and its answer are put together from two names, with a hyphen between them.
    const joins = /`\$\{[^}`\n]*\}-\$\{[^}`\n]*\}`/.test(own);
    const isName = (word: string) => whole.has(word) || named.has(word);
    const isJoined = (key: string) =>
      [...key.matchAll(/-/g)].some(
        ({ index }) => isName(key.slice(0, index)) && isName(key.slice(index + 1)),
      );
    const isSaid = (key: string): boolean =>
      whole.has(key) ||
      named.has(key) ||
      patterns.some((pattern) => pattern.test(key)) ||
      (joins && isJoined(key)) ||
      // An ending such as '-buddy' is put behind a name that is said without it too.
      [...whole].some((end) => /^-\w/.test(end) && key.endsWith(end) && isSaid(key.slice(0, -end.length)));
    const unused = keys.filter((key) => !isSaid(key));
    expect(unused, `nobody shows these: remove them from web/src/lib/messages/*/${room}.json`).toEqual([]);
  });
});
