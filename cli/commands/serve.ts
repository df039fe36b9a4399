import { createServer } from 'node:net';
import type { Command } from 'commander';
import { openPlatform, providePlatform, StartupError, type Platform } from '@medespraak/platform';
import { openAccounts } from '@medespraak/platform/accounts/accounts';
import { needsFirstRun } from '@medespraak/platform/organisations/organisations.operations';
import { exampleRoles, prepareExample } from '../example/example.ts';
import { explainListening } from '../explain-listening.ts';
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
  await findPortFree(settings);
  const platform = await openPlatform({ ...settings, worksJobs: true });
  try {
    console.log('Preparing the pages …');
    providePlatform(platform);
    await bothOf(
      buildPages(),
      prepareExample(platform, {
        wanted: settings.example,
        seed: 2026,
        onMaking: () =>
          console.log('The database is empty: making the example programme (invented people only) …'),
      }),
    );
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

/** The pages are built by a process of its own, so a first start does both at once. Neither is left running by the other's failure. */
async function bothOf(...works: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works))
    if (outcome.status === 'rejected') throw outcome.reason;
}

async function buildPages(): Promise<void> {
  const { buildWebWhenNeeded } = await import('@medespraak/web/build');
  try {
    await buildWebWhenNeeded();
  } catch (cause) {
    throw new StartupError(
      `The pages cannot be built: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

/** Says that the port cannot be had before the long work of a first start, not after it. */
async function findPortFree({ port, host }: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, host, resolve);
    });
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    throw explainListening(error, { port, host });
  }
}

async function startOn({ port, host }: Settings) {
  const { startWeb } = await import('@medespraak/web/server');
  try {
    return await startWeb({ port, host });
  } catch (error) {
    throw explainListening(error, { port, host });
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
