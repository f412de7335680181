import { describe, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import {
  type ProposeWriteOff,
  proposeWriteOff,
  proposeWriteOffRefusals,
} from '../../../domain/recovery/propose-write-off.ts';
import { writeOffClaim, writeOffClaimRefusals } from '../../../domain/recovery/write-off-claim.ts';
import { acting, specification } from '../../support/given.ts';
import { objected } from '../../support/notice-facts.ts';
import { APPLICATION, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import {
  costCharged,
  interestSet,
  parts,
  reliefDecided,
  reliefProposed,
} from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, provenCase, refunded, settledCase } from '../../support/settlement-facts.ts';

const by = (word: string) => ({
  ...acting(person(word), '2025-01-10T10:00:00.000Z'),
  applicationId: APPLICATION,
});

describe('a proposal of relief', () => {
  const given = specification(payout, proposeWriteOff, { organisation: recipient() });
  const propose = (changes: Partial<ProposeWriteOff> = {}): ProposeWriteOff => ({
    ...by('cashier'),
    ...{ kind: 'remission', parts: parts(10_000), deferredUntilOn: null },
    reasons: 'Der Verein löst sich auf.',
    ...changes,
  });
  const later = { kind: 'deferral' as const, parts: parts(0), deferredUntilOn: '2025-06-30' };

  test('is to remit, not to pursue, or to defer', () => {
    given(...settledCase)
      .when(propose())
      .expectEvents(reliefProposed());
    given(...settledCase)
      .when(propose({ kind: 'suspension' }))
      .expectEvents(reliefProposed({ kind: 'suspension' }));
    given(...settledCase)
      .when(propose(later))
      .expectEvents(reliefProposed(later));
  });

  test('names a new day only where it defers', () =>
    given(...settledCase)
      .when(propose({ deferredUntilOn: '2025-06-30' }))
      .expectEvents(reliefProposed()));

  eachRefuses(proposeWriteOffRefusals, given, {
    'unknown-grant': { given: [], when: propose() },
    'acts-for-recipient': { given: settledCase, when: propose({ actorId: person('member') }) },
    'case-closed': { given: [...settledCase, caseClosed], when: propose() },
    'nothing-owed': { given: provenCase, when: propose() },
    'enforcement-suspended': {
      given: [...settledCase, objected({ against: 'settlement-1' })],
      when: propose(),
    },
    'relief-waits': { given: [...settledCase, reliefProposed()], when: propose() },
    'deferral-needs-day': { given: settledCase, when: propose({ ...later, deferredUntilOn: '2025-01-10' }) },
    'deferral-takes-nothing': { given: settledCase, when: propose({ ...later, parts: parts(1) }) },
    'relief-without-amount': { given: settledCase, when: propose({ parts: parts(0) }) },
    'relief-over-claim': { given: settledCase, when: propose({ parts: parts(10_000, 1) }) },
  });
});

describe('the decision on relief', () => {
  const given = specification(payout, writeOffClaim, { organisation: recipient() });
  const decide = { ...by('office'), isGranted: true, reasons: 'Einverstanden.' };
  const proposed = [...settledCase, reliefProposed()];

  test('is taken by another person', () => {
    given(...proposed)
      .when(decide)
      .expectEvents(reliefDecided());
    given(...proposed)
      .when({ ...decide, isGranted: false })
      .expectEvents(reliefDecided({ isGranted: false }));
  });

  test('can refuse what money that came in has made too much', () =>
    given(...proposed, refunded(30_000))
      .when({ ...decide, isGranted: false })
      .expectEvents(reliefDecided({ isGranted: false })));

  test.for([
    ['cost', costCharged(500), parts(0, 0, 500), parts(0, 0, 1)],
    ['interest', interestSet(500), parts(0, 500), parts(0, 1)],
    ['the grant itself', refunded(34_500), parts(500), parts(1)],
  ] as const)('is about what is open of %s, and of nothing else', ([, open, part, aCent]) => {
    const history = [...settledCase, open, reliefProposed({ parts: part })];
    given(...history)
      .when(decide)
      .expectEvents(reliefDecided({ parts: part }));
    given(...history, refunded(1, '2025-01-09', aCent))
      .when(decide)
      .expectRefusal('claim-paid-meanwhile');
  });

  eachRefuses(writeOffClaimRefusals, given, {
    'unknown-grant': { given: [], when: decide },
    'acts-for-recipient': { given: proposed, when: { ...decide, actorId: person('member') } },
    'no-relief-proposed': { given: settledCase, when: decide },
    'proposed-by-same-person': { given: proposed, when: { ...decide, actorId: person('cashier') } },
    'claim-paid-meanwhile': { given: [...proposed, refunded(30_000)], when: decide },
  });
});
