import { describe, expect, test } from 'vitest';
import { organisationRow } from '../../../domain/organisation/organisation-row.ts';
import { organisationFor, organisationLine } from '../../../domain/views/organisation-view.ts';
import type { OrganisationEvent } from '../../../events/organisation-events.ts';
import { confirmed, IBAN, joined, proposed } from '../../support/organisation-facts.ts';
import { rowOf } from '../../support/rows.ts';
import { applicantRegistered, looking } from '../../support/town-streams.ts';

const rowAfter = (...events: OrganisationEvent[]) =>
  rowOf(
    organisationRow,
    'organisation-x',
    applicantRegistered,
    joined('signatory'),
    joined('member', 'member'),
    ...events,
  );
/** The first account is confirmed, the second waits. */
const two = rowAfter(proposed('signatory'), confirmed('office'), proposed('signatory', 2));

describe('the accounts of an organisation', () => {
  test.for<readonly [string, ReturnType<typeof looking>, readonly boolean[] | undefined]>([
    ['its signatory', looking('signatory'), [true, true]],
    ['another member', looking('member'), [false, false]],
    ['the office that checks them', looking('x', 'coordination-office'), [true, true]],
    ['the cash office, once they are confirmed', looking('x', 'finance'), [true, false]],
    ['an auditor', looking('x', 'auditor'), undefined],
  ])('are seen in full by %s', ([, who, full]) => {
    const seen = organisationFor(who, two);
    expect(seen).toMatchObject({ name: 'Beispielverein Neckar e. V.' });
    expect(seen).not.toHaveProperty('involvedPersonIds');
    const accounts = seen && 'accounts' in seen ? seen.accounts : undefined;
    expect(accounts?.map((account) => 'iban' in account && account.iban === IBAN)).toEqual(full);
  });

  test('are seen by nobody else, nor is the organisation', () => {
    for (const who of [looking('stranger'), looking('x', 'administrator')])
      expect(organisationFor(who, two)).toBeUndefined();
  });

  test('are one figure in a list: the newest, and whether it is confirmed', () => {
    const brief = (...events: OrganisationEvent[]) => {
      const { accountVersion, accountConfirmed } = organisationLine(rowAfter(...events));
      return [accountVersion, accountConfirmed];
    };
    expect(brief()).toEqual([null, false]);
    expect(brief(proposed('signatory'))).toEqual([1, false]);
    expect(brief(proposed('signatory'), confirmed('office'))).toEqual([1, true]);
    expect(brief(proposed('signatory'), confirmed('office'), proposed('signatory', 2))).toEqual([2, false]);
  });
});
