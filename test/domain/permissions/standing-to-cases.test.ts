import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import { cashOffice } from '../../../domain/cash-office/cash-office.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { type Organisation, organisation } from '../../../domain/organisation/organisation.ts';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import type { Payment } from '../../../domain/payout/payment.ts';
import { type Payout, payout } from '../../../domain/payout/payout.ts';
import { toApplication } from '../../../domain/permissions/application-standing.ts';
import { toFund, toProgramme } from '../../../domain/permissions/fund-standing.ts';
import { toGrant } from '../../../domain/permissions/grant-standing.ts';
import { toObjection, toRejectionObjection } from '../../../domain/permissions/objection-standing.ts';
import { toOrganisationItself } from '../../../domain/permissions/organisation-standing.ts';
import {
  toBankFile,
  toCashOffice,
  toNewPayRun,
  toPayRun,
} from '../../../domain/permissions/pay-run-standing.ts';
import { toPayment } from '../../../domain/permissions/payment.ts';
import type { Standing } from '../../../domain/permissions/permission.ts';
import { toPartnership, toPerson } from '../../../domain/permissions/person-standing.ts';
import { toRetention } from '../../../domain/permissions/retention-standing.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { retention } from '../../../domain/retention/retention.ts';
import { acting } from '../../support/given.ts';

const [ME, OTHER] = ['per_me', 'per_other'];
const me = acting(ME);
const plain = ({ relations, state }: Standing) => [state, ...relations];

/** The same state with other values of some of its fields, of which a standing looks at few. */
const like = <State>(state: State, changes: object): State => ({ ...state, ...changes });

const group = (authority?: 'signatory' | 'member'): Organisation =>
  like(organisation.initial, {
    organisationId: 'org_1',
    members: new Map([[OTHER, 'signatory'], ...(authority ? [[ME, authority] as const] : [])]),
  });

const payment = (changes: Partial<Payment> = {}) => ({
  ...{ paymentId: 'pay_1', status: 'approved', requestedBy: OTHER, approvedBy: OTHER },
  ...{ orderedBy: undefined, ...changes },
});
const paying = (...payments: object[]): Payout =>
  like(payout.initial, {
    status: 'accepted',
    payments: new Map(payments.map((one) => [(one as Payment).paymentId, one])),
  });

describe('somebody and an organisation', () => {
  test.each([
    ['signatory', ['member', 'signatory']],
    ['member', ['member', 'member-only']],
    [undefined, []],
  ] as const)('as %s', (authority, relations) => {
    expect(
      plain(
        toApplication(me, like(application.initial, { status: 'admitted' }), {
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
  const recovery = (changes: object): object => ({ recovery: { ...payout.initial.recovery, ...changes } });
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
    expect(plain(toGrant(me, like(payout.initial, { status: 'settled', ...changes }), {}))).toEqual([
      'settled',
      ...relations,
    ]);
  });

  const filed = (filedBy: string) => ({ objection: { filedBy } });
  test.each<[string, string | null | undefined, object, string[]]>([
    ['the notice, by oneself', null, { notice: filed(ME) }, ['objection-filer']],
    ['the notice, unless told otherwise', undefined, { notice: filed(ME) }, ['objection-filer']],
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
    const command = against === undefined ? me : { ...me, against };
    expect(plain(toObjection(command, like(payout.initial, changes), {}))).toEqual(['none', ...relations]);
  });

  test.each([
    [ME, ['objection-filer']],
    [OTHER, []],
  ] as const)('and an objection against a rejection by %s', (filedBy, relations) => {
    const rejected = like(application.initial, { status: 'rejected', rejection: filed(filedBy) });
    expect(plain(toRejectionObjection(me, rejected, { organisation: group('member') }))).toEqual([
      ...['rejected', 'member', 'member-only'],
      ...relations,
    ]);
  });
});

describe('somebody and a payment', () => {
  const onPayment = { ...me, applicationId: 'app_1', paymentId: 'pay_1' };
  test.each<[Partial<Payment>, string[]]>([
    [{}, []],
    [{ requestedBy: ME }, ['payment-requester', 'payment-signer']],
    [{ approvedBy: ME }, ['payment-signer']],
    [{ orderedBy: ME }, ['payment-signer']],
  ])('with %j', (changes, relations) => {
    const state = paying(payment({ paymentId: 'pay_2', requestedBy: ME }), payment(changes));
    expect(plain(toPayment(onPayment, state, {}))).toEqual(['approved', ...relations]);
  });

  test('that there is not, of a group that one acts for, with a proof that one has checked', () => {
    const state = like(paying(), { checkedBy: new Set([ME]) });
    expect(plain(toPayment(onPayment, state, { organisation: group('member') }))).toEqual([
      ...['none', 'member', 'proof-checker'],
    ]);
    expect(plain(toPayment(onPayment, payout.initial, { organisation: group() }))).toEqual(['none']);
  });
});

describe('somebody and a pay run', () => {
  const places = [
    { applicationId: 'app_1', paymentId: 'pay_1' },
    { applicationId: 'app_2', paymentId: 'pay_2' },
  ];
  const grants = (second: Partial<Payment>) => ({
    'payout-app_1': paying(payment()),
    'payout-app_2': paying(payment({ paymentId: 'pay_2', ...second })),
  });
  const run = (preparedBy: string) =>
    like(payRun.initial, { status: 'prepared', preparedBy, payments: places });

  test.each([
    ['a stranger', OTHER, grants({}), []],
    ['whoever put it together', ME, grants({}), ['run-preparer']],
    ['a signer of any payment', OTHER, grants({ approvedBy: ME }), ['payment-signer']],
    ['a member of any group', OTHER, { ...grants({}), 'organisation-org_1': group('member') }, ['member']],
    ['others’ groups', OTHER, { ...grants({}), 'organisation-org_1': group() }, []],
  ] as const)('as %s', (_, preparedBy, others, relations) => {
    expect(plain(toPayRun(me, run(preparedBy), others))).toEqual(['prepared', ...relations]);
    const fresh = like(payRun.initial, { preparedBy });
    expect(plain(toNewPayRun({ ...me, payments: places }, fresh, others))).toEqual([
      payRun.initial.status,
      ...relations,
    ]);
  });

  test('and the account and the file that it goes with', () => {
    const account = (proposedBy: string, isConfirmed: boolean) =>
      like(cashOffice.initial, { newest: { accountVersion: 1, proposedBy, isConfirmed } });
    expect(plain(toCashOffice(me, cashOffice.initial))).toEqual(['none']);
    expect(plain(toCashOffice(me, account(ME, false)))).toEqual(['proposed', 'account-proposer']);
    expect(plain(toCashOffice(me, account(OTHER, true)))).toEqual(['confirmed']);
    const others = { 'payout-app_1': { members: new Map([[ME, 'member']]) }, 'organisation-org_2': group() };
    expect(plain(toBankFile(me, bankFile.initial, others))).toEqual(['none']);
    const imported = like(bankFile.initial, { isImported: true });
    expect(plain(toBankFile(me, imported, { ...others, 'organisation-org_1': group('member') }))).toEqual([
      'imported',
      'member',
    ]);
  });
});

describe('what nobody has a relation to', () => {
  test.each([
    [toFund(me, fund.initial), 'none'],
    [toFund(me, like(fund.initial, { fundId: 'fund' })), 'open'],
    [toFund(me, like(fund.initial, { fundId: 'fund', isClosed: true })), 'closed'],
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
