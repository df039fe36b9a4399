import type { Command } from 'commander';
import { openPlatform, providePlatform, StartupError, type Platform } from '@medespraak/platform';
import { openAccounts } from '@medespraak/platform/accounts/accounts';
import { needsFirstRun } from '@medespraak/platform/organisations/organisations.operations';
import { exampleRoles, prepareExample } from '../example/example.ts';
import { machine } from '../session.ts';
import { readSettings, type Settings } from '../settings.ts';

export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('start Medespraak and keep it running until Ctrl-C')
    .action(async () => {
      const settings = readSettings(process.env);
      await serve(settings);
    });
}

/** Builds what must be built, opens everything and serves until the process is asked to stop. */
async function serve(settings: Settings): Promise<void> {
  const { buildWebWhenNeeded } = await import('@medespraak/web/build');
  const platform = await openPlatform({ ...settings, worksJobs: true });
  try {
    console.log('Preparing the pages …');
    await buildWebWhenNeeded();
    providePlatform(platform);
    await prepareExample(platform, {
      wanted: settings.example,
      seed: 2026,
      onMaking: () =>
        console.log('The database is empty: making the example programme (invented people only) …'),
    });
    const web = await startOn(settings);
    await greet(platform, settings);
    await untilAskedToStop();
    console.log('Stopping …');
    await web.close();
  } finally {
    providePlatform(null);
    await platform.close();
  }
  process.exit(0);
}

async function startOn(settings: Settings) {
  const { startWeb } = await import('@medespraak/web/server');
  try {
    return await startWeb({ port: settings.port, host: settings.host });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE')
      throw new StartupError(
        `Port ${settings.port} is in use by another program. Stop that, or choose another: PORT=3001 npm start`,
      );
    if (code === 'EACCES')
      throw new StartupError(
        `Port ${settings.port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`,
      );
    throw error;
  }
}

async function greet(platform: Platform, settings: Settings): Promise<void> {
  console.log(`\nMedespraak is ready at ${platform.address}`);
  if (platform.postman.kind === 'outbox')
    console.log(`No SMTP_URL is set: mail goes to ${platform.postman.outbox}`);
  const people = settings.example ? await exampleRoles(platform) : [];
  if (people.length > 0) {
    const accounts = openAccounts(platform, { trustProxy: false });
    console.log('\nSign in to the example, each link once and for 15 minutes:');
    for (const person of people)
      console.log(`  ${person.label.padEnd(14)} ${await accounts.signInLinkFor(person.email)}`);
  } else if (await needsFirstRun(platform, machine, {})) {
    console.log(`\nOpen ${platform.address}/first-run to make the first organisation.`);
  }
  console.log('\nStop with Ctrl-C.');
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
