import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { noRecovery } from '../../../domain/payout/recovery.ts';
import { toApplication } from '../../../domain/permissions/application-standing.ts';
import { toFund, toProgramme } from '../../../domain/permissions/fund-standing.ts';
import { toGrant } from '../../../domain/permissions/grant-standing.ts';
import { toObjection, toRejectionObjection } from '../../../domain/permissions/objection-standing.ts';
import { toOrganisationItself } from '../../../domain/permissions/organisation-standing.ts';
import { toPartnership, toPerson } from '../../../domain/permissions/person-standing.ts';
import { toRetention } from '../../../domain/permissions/retention-standing.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { retention } from '../../../domain/retention/retention.ts';
import { applicationAt } from '../../support/application-at.ts';
import { grantAfter } from '../../support/granted.ts';
import { openedFund } from '../../support/opened-fund.ts';
import { granted } from '../../support/payout-facts.ts';
import { group, like, ME, me, OTHER, plain } from '../../support/standing.ts';

describe('somebody and an organisation', () => {
  test.each([
    ['signatory', ['member', 'signatory']],
    ['member', ['member', 'member-only']],
    [undefined, []],
  ] as const)('as %s', (authority, relations) => {
    expect(
      plain(
        toApplication(me, applicationAt('admitted'), {
          organisation: group(authority),
        }),
      ),
    ).toEqual(['admitted', ...relations]);
    expect(plain(toOrganisationItself(me, group(authority)))).toEqual(['registered', ...relations]);
  });

  test('of a case that has none', () => {
    expect(plain(toApplication(me, application.initial, {}))).toEqual([application.initial.status]);
    expect(plain(toOrganisationItself(me, organisation.initial))).toEqual(['none']);
  });

  test('about oneself or somebody else, and the account that one put forward', () => {
    const account = (proposedBy: string) =>
      like(group(), { account: { accountVersion: 1, proposedBy, confirmedBy: undefined } });
    expect(plain(toOrganisationItself({ ...me, personId: ME }, group()))).toEqual(['registered', 'oneself']);
    expect(plain(toOrganisationItself({ ...me, personId: OTHER }, account(ME)))).toEqual([
      'registered',
      'account-proposer',
    ]);
    expect(plain(toOrganisationItself(me, account(OTHER)))).toEqual(['registered']);
    expect(plain(toPerson({ ...me, personId: ME }))).toEqual(['any', 'oneself']);
    expect(plain(toPerson({ ...me, personId: OTHER }))).toEqual(['any']);
    expect(plain(toPartnership())).toEqual(['any']);
  });
});

describe('somebody and a grant', () => {
  const issued = grantAfter([granted()]);
  const recovery = (changes: object): object => ({ recovery: { ...noRecovery, ...changes } });
  const relief = (status: string, proposedBy: string) => ({ reliefs: [{ status, proposedBy }] });
  const repayment = (status: string, orderedBy: string) => ({ repayments: [{ status, orderedBy }] });
  test.each<[object, string[]]>([
    [{}, []],
    [{ releasedBy: new Set([ME]) }, ['money-releaser']],
    [{ releasedBy: new Set([OTHER]), checkedBy: new Set([OTHER]) }, []],
    [{ checkedBy: new Set([ME]) }, ['proof-checker']],
    [recovery(relief('open', ME)), ['relief-proposer']],
    [recovery(relief('open', OTHER)), []],
    [recovery(relief('granted', ME)), []],
    [recovery(repayment('ordered', ME)), ['repayment-orderer']],
    [recovery(repayment('ordered', OTHER)), []],
    [recovery(repayment('made', ME)), []],
  ])('of which %j is known', (changes, relations) => {
    expect(plain(toGrant(me, like(issued, { status: 'settled', ...changes }), {}))).toEqual([
      'settled',
      ...relations,
    ]);
  });

  const filed = (filedBy: string) => ({ objection: { filedBy } });
  test.each<[string, string | null, object, string[]]>([
    ['the notice, by oneself', null, { notice: filed(ME) }, ['objection-filer']],
    ['the notice, by somebody else', null, { notice: filed(OTHER) }, []],
    [
      'an act, by oneself',
      'act-2',
      recovery({
        acts: [
          { actId: 'act-1', ...filed(OTHER) },
          { actId: 'act-2', ...filed(ME) },
        ],
      }),
      ['objection-filer'],
    ],
    [
      'an act, where oneself objected to the notice',
      'act-1',
      { notice: filed(ME), ...recovery({ acts: [{ actId: 'act-1', objection: null }] }) },
      [],
    ],
    ['an act that there is not', 'act-9', { notice: filed(ME) }, []],
  ])('and an objection against %s', (_, against, changes, relations) => {
    const command = { ...me, against };
    expect(plain(toObjection(command, like(issued, changes), {}))).toEqual(['issued', ...relations]);
    expect(plain(toObjection(command, payout.initial, {}))).toEqual(['none']);
  });

  test.each([
    [ME, ['objection-filer']],
    [OTHER, []],
  ] as const)('and an objection against a rejection by %s', (filedBy, relations) => {
    const rejected = like(applicationAt('rejected'), { rejection: filed(filedBy) });
    expect(plain(toRejectionObjection(me, rejected, { organisation: group('member') }))).toEqual([
      ...['rejected', 'member', 'member-only'],
      ...relations,
    ]);
    const upheld = like(applicationAt('admitted'), { upheldObjection: { filedBy } });
    expect(plain(toRejectionObjection(me, upheld, {}))).toEqual(['admitted', ...relations]);
    expect(plain(toRejectionObjection(me, application.initial, {}))).toEqual(['none']);
  });
});

describe('what nobody has a relation to', () => {
  test.each([
    [toFund(me, fund.initial), 'none'],
    [toFund(me, openedFund()), 'open'],
    [toFund(me, openedFund({ isClosed: true })), 'closed'],
    [toProgramme(me, programme.initial), 'none'],
    [toProgramme(me, like(programme.initial, { programmeId: 'programme' })), 'open'],
    [toProgramme(me, like(programme.initial, { programmeId: 'programme', isClosed: true })), 'closed'],
    [toRetention(me, retention.initial), 'unbound'],
    [toRetention(me, like(retention.initial, { keptUntilOn: '2034-12-31' })), 'kept'],
    [toRetention(me, like(retention.initial, { keptUntilOn: '2034-12-31', isHeld: true })), 'held'],
    [toRetention(me, like(retention.initial, { isHeld: true, erasedOn: '2035-01-01' })), 'erased'],
  ])('has a state alone: %j', (standing, state) => {
    expect(plain(standing)).toEqual([state]);
  });
});
