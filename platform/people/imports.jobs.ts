import { defineJob } from '../foundation/jobs.ts';
import { forgetImports } from './imports.operations.ts';

defineJob('forget-imports', (platform) =>
  forgetImports(platform, { kind: 'system', reason: 'forget-imports' }, {}),
);
