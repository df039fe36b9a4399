import { beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { makeOrganisation, type TestOrganisation } from '../testing/people.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { asId, type OrganisationId } from './ids.ts';
import { sendLetters } from './letters.ts';
import { operation } from './operation.ts';
import type { Platform } from './platform.ts';
import { Problem } from './problems.ts';

const woken: string[] = [];
let platform: Platform;
let house: TestOrganisation;

const tell = operation(
  {
    name: 'test.tell',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      to: z.array(z.email()),
      fails: z.boolean().default(false),
    }),
  },
  async (call, { to, fails }) => {
    const letter = { personId: null, invitationId: null, language: 'nl', subject: 'Dag', body: 'Dag' };
    const organisationId = call.organisationId;
    await sendLetters(
      call,
      to.map((toAddress) => ({ ...letter, organisationId, toAddress })),
    );
    if (fails) throw new Problem('state-changed');
  },
);

beforeAll(async () => {
  const made = await testPlatform();
  house = await makeOrganisation(made, 'huis');
  const wake = async (name: string) => void woken.push(name);
  platform = { ...made, jobs: { ...made.jobs, wake } };
});
beforeEach(() => void woken.splice(0));

const to = ['een@example.org', 'twee@example.org'];

it('wakes whoever brings mail away, once for all letters of a change', async () => {
  await tell(platform, house.coordinator, { organisationId: house.organisationId, to });
  await expect.poll(() => woken).toEqual(['deliver-mail']);
});

it('wakes nobody when there is no letter, or the change was not kept', async () => {
  await tell(platform, house.coordinator, { organisationId: house.organisationId, to: [] });
  const failing = { organisationId: house.organisationId, to, fails: true };
  await expect(tell(platform, house.coordinator, failing)).rejects.toMatchObject({ code: 'state-changed' });
  await tell(platform, house.coordinator, { organisationId: house.organisationId, to });
  await expect.poll(() => woken).toEqual(['deliver-mail']);
});
