import { defineJob } from './jobs.ts';

defineJob('tidy-database', (platform) => platform.database.tidy());
