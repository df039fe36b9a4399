import type { Command } from 'commander';
import { roles, StartupError, type Role } from '@medespraak/platform';
import { linkMinutes, openAccounts } from '@medespraak/platform/accounts/accounts';
import {
  addMember,
  createOrganisation,
  findOrganisation,
  listOrganisations,
} from '@medespraak/platform/organisations/organisations.operations';
import { machine, withPlatform } from '../session.ts';

/** @throws StartupError for a role that would open nothing in an organisation: a municipality reads figures in one of its own. */
export function checkRoleIn(
  organisation: { name: string; kind: 'partner' | 'municipality' },
  role: Role,
  email: string,
): void {
  if (role === 'municipality' && organisation.kind !== 'municipality')
    throw new StartupError(
      `${organisation.name} is no municipality, so this role would open nothing there. A municipality is an organisation of its own, that reads figures about its own residents. Make it with: medespraak organisation create <slug> --name <name> --municipality <CBS code, such as GM0363>; then invite her there: medespraak organisation invite <slug> ${email} --role municipality`,
    );
}

export function addOrganisationCommands(program: Command): void {
  const organisation = program.command('organisation').description('organisations and who works there');

  organisation
    .command('create')
    .argument('<slug>', 'short name: lower case letters, digits and hyphens')
    .requiredOption('--name <name>', 'full name')
    .option('--municipality <code>', 'makes it a municipality, by its CBS code such as GM0363')
    .description('make an organisation, with a first programme of the same short name')
    .action((slug: string, options: { name: string; municipality?: string }) =>
      withPlatform(async (platform) => {
        await createOrganisation(platform, machine, {
          slug,
          name: options.name,
          kind: options.municipality ? 'municipality' : 'partner',
          municipalityCode: options.municipality ?? null,
        });
        console.log(`Made ${options.name} (${slug}).`);
      }),
    );

  organisation
    .command('list')
    .description('all organisations')
    .action(() =>
      withPlatform(async (platform) => {
        for (const row of await listOrganisations(platform, machine, {}))
          console.log(`${row.slug}\t${row.name}\t${row.kind}${row.isExample ? '\texample' : ''}`);
      }),
    );

  organisation
    .command('invite')
    .argument('<slug>', 'short name of the organisation')
    .argument('<email>', 'address of the person')
    .requiredOption('--role <role>', `${roles.join(', ')}; municipality only in a municipality`)
    .option('--name <name>', 'her name')
    .description(
      'give somebody a role; sends nothing, and prints a sign-in link that works once, with the host of MEDESPRAAK_URL',
    )
    .action((slug: string, email: string, options: { role: string; name?: string }) =>
      withPlatform(async (platform) => {
        const role = roles.find((candidate): candidate is Role => candidate === options.role);
        if (!role)
          throw new StartupError(`"${options.role}" is not a role. Choose one of ${roles.join(', ')}.`);
        const found = await findOrganisation(platform, machine, { slug });
        if (!found) throw new StartupError(`There is no organisation "${slug}".`);
        checkRoleIn(found.organisation, role, email);
        const accounts = openAccounts(platform, { trustProxy: false });
        const accountId = await accounts.ensureAccount(email, options.name ?? email);
        await addMember(platform, machine, {
          organisationId: found.organisation.id,
          accountId,
          email: email.toLowerCase(),
          role,
        });
        console.log(await accounts.signInLinkFor(email));
        // Beside the output, so that a script gets the link alone.
        console.error(
          `No mail was sent. Give this link to ${email} yourself: it works once, for ${linkMinutes} minutes. After that she signs in at ${platform.address}/sign-in with this address. The host comes from MEDESPRAAK_URL.`,
        );
      }),
    );
}
