import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawAll } from './draw.ts';

it.each(
  drawAll().map(
    ({ file, content }) => [file.pathname.split('/').slice(-3).join('/'), file, content] as const,
  ),
)(
  '%s shows the latest results of benchmarks/matching; else run node benchmarks/matching/draw.ts',
  (_, file, content) => {
    expect(readFileSync(file, 'utf8')).toBe(content);
  },
);
