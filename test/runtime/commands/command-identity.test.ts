import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandIdentity, derivedIds } from '../../../runtime/commands/command-identity.ts';

const KEY = '5b1c1e62-6f0e-4a4e-9d80-9a4d1a3c2f10';
const identityOf = (changed: { tenant?: string; actor?: string; key?: string; body?: unknown } = {}) =>
  commandIdentity(
    changed.tenant ?? 'musterstadt',
    changed.actor ?? 'per_a',
    changed.key ?? KEY,
    'score-application',
    {
      params: { applicationId: 'app_1' },
      body: changed.body ?? { points: 3 },
    },
  );

describe('the identity of a command', () => {
  test('is the same for a repeat', () => {
    expect(identityOf()).toEqual(identityOf());
  });

  test('does not depend on the order of fields', () => {
    expect(identityOf({ body: { a: 1, b: 2 } })).toEqual(identityOf({ body: { b: 2, a: 1 } }));
  });

  test('keeps the id and changes the fingerprint when the key is used for other content', () => {
    const other = identityOf({ body: { points: 4 } });
    expect(other.id).toBe(identityOf().id);
    expect(other.fingerprint).not.toBe(identityOf().fingerprint);
  });

  test.for([{ tenant: 'anderstadt' }, { actor: 'per_b' }, { key: `${KEY}x` }])(
    'is another for %o',
    (changed) => {
      expect(identityOf(changed).id).not.toBe(identityOf().id);
    },
  );

  test('does not show the key', () => {
    expect(JSON.stringify(identityOf())).not.toContain(KEY);
  });
});

test('ids of created things have their form and differ by prefix and command', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      fc.pre(one !== other);
      const id = derivedIds('musterstadt', one, {})('app');
      expect(id).toMatch(/^app_[0-9a-z]{26}$/);
      expect(id).not.toBe(derivedIds('musterstadt', other, {})('app'));
      expect(id.slice(4)).not.toBe(derivedIds('musterstadt', one, {})('org').slice(4));
    }),
  );
});

test('one key used for two addresses gives two ids', () => {
  const idOn = (applicationId: string) => derivedIds('musterstadt', 'one', { applicationId })('pay');
  expect(idOn('app_1')).toBe(idOn('app_1'));
  expect(idOn('app_1')).not.toBe(idOn('app_2'));
});
