import { openPlatform, providePlatform, type AccountId } from '@medespraak/platform';
import { openAccounts } from '@medespraak/platform/accounts/accounts';
import { addMember, createOrganisation, findOrganisation } from '@medespraak/platform/organisations/organisations.operations';
import { writePeople } from '@medespraak/platform/people/people.operations';
import { inventBuddy, inventNewcomer } from './example/people.ts';
import { chanceFrom } from './example/random.ts';
import { startWeb } from '../web/zz-c/server.ts';
const machine = { kind: 'system', reason: 'test' } as const;
const platform = await openPlatform({ directory: '/tmp/c/data', address: 'http://localhost:3102', worksJobs: false });
providePlatform(platform);
const accounts = openAccounts(platform, { trustProxy: false });
if (!(await findOrganisation(platform, machine, { slug: 'taalhuis' }))) {
  const made = await createOrganisation(platform, machine, { slug: 'taalhuis', name: 'Taalhuis Overwaard' });
  const id = (await accounts.ensureAccount('c@example.org', 'Marieke')) as AccountId;
  await addMember(platform, machine, { organisationId: made.organisationId, accountId: id, email: 'c@example.org', role: 'coordinator' });
  const chance = chanceFrom(7);
  const date = () => new Date(Date.now() - chance.between(1, 250) * 86400000).toISOString().slice(0, 10);
  const scope = { organisationId: made.organisationId, programmeId: made.programmeId! };
  const write = (kind: 'newcomer' | 'buddy', list: { profile: unknown }[]) =>
    writePeople(platform, machine, { ...scope, kind, people: list.map((p, i) => ({ row: i + 1, personId: null, profile: p.profile })) } as never);
  console.log(await write('newcomer', Array.from({ length: 600 }, (_, i) => inventNewcomer(chance, i + 1, date()))));
  console.log(await write('buddy', Array.from({ length: 380 }, (_, i) => ({ profile: inventBuddy(chance, i + 1, date()) }))));
}
await startWeb({ port: 3102, host: '127.0.0.1' });
console.log('LINK', await accounts.signInLinkFor('c@example.org'));
