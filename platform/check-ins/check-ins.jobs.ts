import { defineJob } from '../foundation/jobs.ts';
import { remindOfCheckIns } from './reminders.operations.ts';

defineJob('remind-of-check-ins', async (platform) => void (await remindOfCheckIns(platform)));
