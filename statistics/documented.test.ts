import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as statistics from './index.ts';

it('every function has its place in docs/method', () => {
  const folder = new URL('../docs/method/', import.meta.url);
  const pages = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const functions = Object.entries(statistics).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([name]) => name).filter((name) => !pages.includes(`\`${name}\``))).toEqual([]);
});
