import { describe, expect, test } from 'vitest';
import { confirmedAccount, organisationRow } from '../../../domain/organisation/organisation-row.ts';
import { organisationFor, organisationLine } from '../../../domain/views/organisation-view.ts';
import type { OrganisationEvent } from '../../../events/organisation-events.ts';
import {
  confirmed,
  IBAN,
  joined,
  left,
  ORGANISATION,
  proposed,
  registered,
} from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { plainLists, rowOf } from '../../support/rows.ts';

const row = (...events: OrganisationEvent[]) =>
  rowOf(organisationRow, `organisation-${ORGANISATION}`, registered, joined('ada'), ...events);
const who = (word: string, ...roles: string[]) => ({ personId: personCalled(word), roles: new Set(roles) });

describe('an organisation in lists', () => {
  test('is found by everybody who acts for it, and no longer by those who left', () => {
    expect(plainLists(organisationRow, row(joined('bo', 'member')))).toEqual([
      'all',
      `member/${personCalled('ada')}`,
      `member/${personCalled('bo')}`,
      `involved/${personCalled('ada')}`,
      `involved/${personCalled('bo')}`,
    ]);
    expect(plainLists(organisationRow, row(joined('bo'), left('bo')))).not.toContain(
      `member/${personCalled('bo')}`,
    );
    expect(plainLists(organisationRow, row(joined('bo'), left('bo')))).toContain(
      `involved/${personCalled('bo')}`,
    );
  });

  test('waits for the second person while its newest account is not confirmed', () => {
    expect(plainLists(organisationRow, row(proposed('ada')))).toContain('account-to-confirm');
    expect(plainLists(organisationRow, row(proposed('ada'), confirmed('office')))).not.toContain(
      'account-to-confirm',
    );
    const changed = row(proposed('ada'), confirmed('office'), proposed('ada', 2));
    expect(plainLists(organisationRow, changed)).toContain('account-to-confirm');
    expect(confirmedAccount(changed)?.accountVersion).toBe(1);
  });

  test('is one line without people and account', () => {
    expect(organisationLine(row())).toMatchObject({ accountVersion: null, accountConfirmed: false });
    expect(JSON.stringify(organisationLine(row(proposed('ada'))))).not.toMatch(/DE89|per_|Ada/);
  });
});

describe('who sees an organisation', () => {
  const withAccount = row(proposed('ada'));

  test.for([who('ada'), who('office', 'coordination-office')])('with its account: %o', (reader) =>
    expect(organisationFor(reader, withAccount)).toMatchObject({ accounts: [{ iban: IBAN }] }),
  );

  test('with its account once it is confirmed, where the cash office looks', () => {
    const reader = who('till', 'finance');
    expect(JSON.stringify(organisationFor(reader, withAccount))).not.toContain(IBAN);
    const paid = organisationFor(reader, row(proposed('ada'), confirmed('office')));
    expect(paid).toMatchObject({ accounts: [{ iban: IBAN }] });
  });

  test('without those who once belonged to it', () => {
    expect(organisationFor(who('ada'), withAccount)).not.toHaveProperty('involvedPersonIds');
  });

  test.for([who('check', 'checker'), who('audit', 'auditor')])('without it: %o', (reader) => {
    const seen = organisationFor(reader, withAccount);
    expect(seen).toMatchObject({ organisationId: ORGANISATION });
    expect(seen).not.toHaveProperty('accounts');
  });

  test.for([who('stranger'), who('admin', 'administrator')])('not at all: %o', (reader) => {
    expect(organisationFor(reader, withAccount)).toBeUndefined();
  });
});
