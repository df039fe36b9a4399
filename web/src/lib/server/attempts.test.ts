import { Problem } from '@medespraak/platform';
import { describe, expect, it } from 'vitest';
import {
  countCode,
  countSignUp,
  countStaffLetter,
  networkOf,
  withCode,
  withSecret,
  withStaffCode,
} from './attempts.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 2, 9, minute));
const wrong = () => Promise.reject(new Problem('link-unknown'));
const right = () => Promise.resolve('opened');
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a secret of a link', () => {
  it('stops an address after twenty wrong ones in ten minutes, and no other address', async () => {
    for (const _ of times(20))
      await expect(withSecret('198.51.100.1', at(0), wrong)).rejects.toThrow(/does not work/);
    await expect(withSecret('198.51.100.1', at(9), wrong)).rejects.toThrow(/Tried too often/);
    await expect(withSecret('198.51.100.2', at(9), wrong)).rejects.toThrow(/does not work/);
    await expect(withSecret('198.51.100.1', at(11), wrong)).rejects.toThrow(/does not work/);
  });

  it('opens when it is right, whatever others at the same address tried', async () => {
    for (const _ of times(30)) await withSecret('198.51.100.3', at(0), wrong).catch(() => null);
    await expect(withSecret('198.51.100.3', at(0), right)).resolves.toBe('opened');
  });

  it('counts neither a link that is old nor a fault of ours as a wrong one', async () => {
    const old = () => Promise.reject(new Problem('link-expired'));
    const fault = () => Promise.reject(new Error('no database'));
    for (const _ of times(15)) {
      await expect(withSecret('198.51.100.4', at(0), old)).rejects.toThrow(/expired/);
      await expect(withSecret('198.51.100.4', at(0), fault)).rejects.toThrow(/no database/);
    }
    await expect(withSecret('198.51.100.4', at(0), wrong)).rejects.toThrow(/does not work/);
  });
});

describe('a code of six digits', () => {
  it('is tried at most sixty times in vain at one address, then not even a right one', async () => {
    const none = () => Promise.resolve(null);
    for (const _ of times(60)) expect(await withCode('198.51.100.5', at(0), none)).toBeNull();
    await expect(withCode('198.51.100.5', at(9), right)).rejects.toThrow(/Tried too often/);
    await expect(withCode('198.51.100.6', at(9), right)).resolves.toBe('opened');
    await expect(withCode('198.51.100.5', at(10), right)).resolves.toBe('opened');
  });

  it('is not tried more often by trying all at the same moment', async () => {
    const tries = await Promise.allSettled(
      times(100).map(() => withCode('198.51.100.7', at(0), () => Promise.resolve(null))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(60);
  });

  it('is asked five times an hour for one person, whichever way her address is written', () => {
    for (const index of times(5))
      countCode(
        `198.51.100.${10 + index}`,
        { email: index % 2 ? 'Amal@Example.org' : 'amal@example.org' },
        at(0),
      );
    expect(() => countCode('198.51.100.20', { email: 'amal@example.org' }, at(59))).toThrow(
      /Tried too often/,
    );
    expect(() => countCode('198.51.100.20', { phone: '+31612345678' }, at(59))).not.toThrow();
    expect(() => countCode('198.51.100.20', { email: 'amal@example.org' }, at(60))).not.toThrow();
  });
});

describe('a library where a whole class signs up', () => {
  it('lets sixty people begin, ask a code and use it, and does not let one address go on without end', async () => {
    const address = '198.51.100.30';
    for (const index of times(60)) {
      countSignUp(address, at(0));
      countCode(address, { email: `pupil-${index}@example.org` }, at(0));
      expect(await withCode(address, at(0), right)).toBe('opened');
    }
    await expect(withSecret(address, at(0), right)).resolves.toBe('opened');
    const goOn = () => {
      for (const index of times(200)) countCode(address, { email: `other-${index}@example.org` }, at(1));
    };
    expect(goOn).toThrow(/Tried too often/);
    expect(await withCode(address, at(1), right)).toBe('opened');
    expect(() => {
      for (const _ of times(200)) countSignUp(address, at(1));
    }).toThrow(/Tried too often/);
  });
});

describe('an account of staff', () => {
  it('takes twenty wrong codes a day, from however many addresses they come, and right ones before that', async () => {
    const none = () => Promise.resolve(null);
    for (const _ of times(20)) expect(await withStaffCode('Ada@example.org', at(0), none)).toBeNull();
    await expect(withStaffCode('ada@example.org ', at(23 * 60), right)).rejects.toThrow(/Tried too often/);
    expect(await withStaffCode('ada@example.org', at(24 * 60), right)).toBe('opened');
    for (const _ of times(30)) expect(await withStaffCode('fatma@example.org', at(0), right)).toBe('opened');
  });

  it('stays closed when ten thousand other accounts are tried after it', async () => {
    for (const _ of times(20)) await withStaffCode('noor@example.org', at(0), () => Promise.resolve(null));
    for (const index of times(25_000))
      await withStaffCode(`${index}@example.org`, at(1), () => Promise.resolve(index % 2 ? null : 'in'));
    await expect(withStaffCode('noor@example.org', at(2), right)).rejects.toThrow(/Tried too often/);
  });

  it('gets twenty letters an hour, however many computers ask for them', () => {
    for (const _ of times(20)) countStaffLetter('ada@example.org', at(0));
    expect(() => countStaffLetter('ADA@example.org', at(59))).toThrow(/Tried too often/);
    expect(() => countStaffLetter('ada@example.org', at(60))).not.toThrow();
  });
});

it('counts a whole network of IPv6 as one address, for one computer may have all of it', async () => {
  for (const index of times(20))
    await withSecret(`2001:db8:0:7:${index.toString(16)}::${index}`, at(0), wrong).catch(() => null);
  await expect(withSecret('2001:db8::7:ffff:1:2:3', at(1), wrong)).rejects.toThrow(/Tried too often/);
  await expect(withSecret('2001:db8:0:8::1', at(1), wrong)).rejects.toThrow(/does not work/);
  expect(['::ffff:198.51.100.7', '198.51.100.7', '::1', 'fe80::1%eth0', ''].map(networkOf)).toEqual(
    ['198.51.100.7', '198.51.100.7', '0:0:0:0', 'fe80:0:0:0', ''], // prettier-ignore
  );
});
