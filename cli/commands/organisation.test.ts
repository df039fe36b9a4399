import { expect, it } from 'vitest';
import { checkRoleIn } from './organisation.ts';

it('refuses a municipality in an ordinary organisation, and says how one gets in', () => {
  const invite = (kind: 'partner' | 'municipality', role: 'municipality' | 'coordinator') => () =>
    checkRoleIn({ name: 'Taalhuis', kind }, role, 'a@example.org');
  expect(invite('partner', 'municipality')).toThrow(
    /^Taalhuis is no municipality.*organisation create <slug>.*organisation invite <slug> a@example.org --role municipality$/,
  );
  expect(invite('municipality', 'municipality')).not.toThrow();
  expect(invite('partner', 'coordinator')).not.toThrow();
});
