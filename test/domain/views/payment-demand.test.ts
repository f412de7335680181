import { describe, expect, test } from 'vitest';
import { paymentDemandFacts } from '../../../domain/views/payment-demand.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { account, accountConfirmed, named } from '../../support/pay-run-facts.ts';
import { APPLICATION } from '../../support/payout-facts.ts';
import { instalmentsAgreed, parts, reliefDecided, reliefProposed } from '../../support/recovery-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { provenCase, refunded, settledCase } from '../../support/settlement-facts.ts';
import { looking, office, townStreams } from '../../support/town-streams.ts';

const withClaim = (...events: readonly PayoutEvent[]) =>
  readerOfStreams({ ...townStreams, [`payout-${APPLICATION}`]: events });
const factsOf = (events: readonly PayoutEvent[], who = office) =>
  paymentDemandFacts(withClaim(...events), APPLICATION, who, '2024-12-24');

const relief = { kind: 'suspension', parts: parts(35_000) } as const;
const suspended = [reliefProposed(relief), reliefDecided(relief)];

describe('the facts of a payment demand', () => {
  test('are what is open, by when, and the reference', async () => {
    expect(await factsOf([...settledCase, refunded(5_000)])).toEqual({
      ...{ grantor: 'Stuttgart', programmeTitle: 'Demokratie leben!' },
      ...{ organisationName: 'Beispielverein Neckar e. V.', projectTitle: 'Nachbarschaft im Gespräch' },
      ...{ todayOn: '2024-12-24', state: 'due', openCents: 30_000, dueOn: '2024-12-31' },
      ...{ parts: parts(30_000), instalments: [], account: null },
      reference: expect.stringMatching(/^RF\d\d FB(?:[0-9A-Z]{2}) [0-9A-Z]{4} [0-9A-Z]{4}$/),
    });
  });

  test('name the account that a second person has confirmed', async () => {
    const accountAfter = async (...events: readonly ReturnType<typeof named>[]) => {
      const streams = { ...townStreams, [`payout-${APPLICATION}`]: settledCase, 'cashoffice-town': events };
      return (await paymentDemandFacts(readerOfStreams(streams), APPLICATION, office, '2024-12-24'))?.account;
    };
    expect(await accountAfter(named('administrator'))).toBeNull();
    const { name, iban, bic } = account;
    expect(await accountAfter(named('administrator'), accountConfirmed('treasurer'))).toEqual({
      name,
      iban,
      bic,
    });
  });

  test('name the instalments that are left', async () => {
    const plan = instalmentsAgreed(
      { amountCents: 10_000, dueOn: '2024-12-28' },
      { amountCents: 25_000, dueOn: '2025-01-28' },
    );
    expect(await factsOf([...settledCase, plan, refunded(12_000)])).toMatchObject({
      ...{ state: 'in-instalments', dueOn: '2025-01-28' },
      instalments: [{ amountCents: 23_000, dueOn: '2025-01-28' }],
    });
  });

  test.for([
    ['nothing is owed', provenCase],
    ['all is paid', [...settledCase, refunded(35_000)]],
    ['nothing is pursued', [...settledCase, ...suspended]],
  ] as const)('are none where %s', async ([, events]) => {
    expect(await factsOf(events)).toBeUndefined();
  });

  test('are for the recipient and the offices', async () => {
    expect(await factsOf(settledCase, looking('member'))).toBeDefined();
    expect(await factsOf(settledCase, looking('auditor', 'auditor'))).toBeDefined();
    expect(await factsOf(settledCase, looking('stranger'))).toBeUndefined();
  });
});
