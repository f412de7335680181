import { describe, expect, test } from 'vitest';
import { openRelief } from '../../../domain/payout/recovery.ts';
import { revokeGrant } from '../../../domain/recovery/revoke-grant.ts';
import { writeOffClaim } from '../../../domain/recovery/write-off-claim.ts';
import { settle } from '../../../domain/settlement/settle.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { running } from '../../support/payment-facts.ts';
import { APPLICATION, person } from '../../support/payout-facts.ts';
import { checked } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import {
  hearingAnswered,
  hearingDropped,
  hearingOpened,
  interestSet,
  reliefDecided,
  reliefProposed,
  revoked,
} from '../../support/recovery-facts.ts';
import { demanded, provenCase, settled, settledCase } from '../../support/settlement-facts.ts';

const stateOf = (...history: PayoutEvent[]) => grantAfter(history);
const by = (word: string, now = '2024-12-01T10:00:00.000Z') => ({
  ...acting(person(word), now),
  applicationId: APPLICATION,
});
const others = { organisation: recipient() };
const hearing = (word: string) => `hea_${word.padEnd(26, '0')}`;
const relief = (word: string) => `rlf_${word.padEnd(26, '0')}`;

describe('an act is named in its own fact', () => {
  test('the settlement and the demand that stands in the same letter', () => {
    expect(settle(by('office'), stateOf(...provenCase, checked()), others)).toMatchObject({
      accepted: [
        { type: 'FinalGrantSet', data: { actId: 'settlement-1' } },
        { type: 'RefundDemanded', data: { actId: 'settlement-1', amountCents: 35_000 } },
      ],
    });
  });

  test('the second revocation, with the hearing before it', () => {
    const again = hearingOpened({ hearingId: hearing('b'), knownSinceOn: '2024-10-02' });
    const history = [...running, hearingOpened(), revoked(10_000), again, hearingAnswered];
    const command = {
      ground: 'purpose-missed',
      reasons: 'Nichts kam.',
      ineffectiveOn: '2024-04-08',
    } as const;
    const decision = revokeGrant(
      { ...by('office', '2024-11-01T10:00:00.000Z'), ...command, amountCents: 20_000 },
      stateOf(...history),
      others,
    );
    expect(decision).toMatchObject({
      accepted: [
        { type: 'GrantRevoked', data: { actId: 'revocation-2', hearingId: hearing('b') } },
        { type: 'RefundDemanded', data: { actId: 'revocation-2' } },
      ],
    });
  });

  test('a name that its fact does not say is not made up by whoever reads it', () => {
    const { recovery } = stateOf(...running, revoked(10_000, { actId: 'revocation-7' }), interestSet(5));
    expect(recovery.acts.map(({ actId }) => actId)).toEqual(['revocation-7', 'interest-1']);
  });
});

describe('what comes later refers to a name', () => {
  test('a demand hangs on its act, whichever act was taken last', () => {
    const { recovery } = stateOf(...settledCase, interestSet(5_000), demanded(10_000));
    const demandsOf = recovery.acts.map(({ actId, refundIds }) => [actId, refundIds.length]);
    expect(demandsOf).toEqual([
      ['settlement-1', 2],
      ['interest-1', 0],
    ]);
  });

  test('a demand under a contract that was ended hangs on no act', () => {
    const { recovery } = stateOf(
      ...running,
      settled(),
      demanded(10_000, '2024-12-31', { actId: 'termination-1', basis: 'contract' }),
    );
    expect(recovery.acts.flatMap(({ refundIds }) => refundIds)).toEqual([]);
  });

  test('an answer to an earlier hearing leaves the later one open', () => {
    const later = hearingOpened({ hearingId: hearing('b') });
    expect(
      stateOf(...running, hearingOpened(), hearingDropped, later, hearingAnswered).recovery.hearing,
    ).toMatchObject({
      hearingId: hearing('b'),
      status: 'open',
    });
  });

  test('a decision on relief is about the proposal that it names', () => {
    const refused = reliefDecided({ isGranted: false });
    const second = reliefProposed({ reliefId: relief('b') });
    const state = stateOf(...settledCase, reliefProposed(), refused, second);
    expect(openRelief(state.recovery)?.reliefId).toBe(relief('b'));
    const decision = writeOffClaim({ ...by('office'), isGranted: true, reasons: 'Ja.' }, state, others);
    expect(decision).toMatchObject({
      accepted: [{ type: 'ReliefDecided', data: { reliefId: relief('b'), isGranted: true } }],
    });
  });
});
