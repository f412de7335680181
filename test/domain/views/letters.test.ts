import { describe, expect, test } from 'vitest';
import { changeNoticeFacts, grantNoticeFacts } from '../../../domain/views/letters.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import {
  change,
  changeApproved,
  changeRefused,
  changeRequested,
  shiftedPlan,
} from '../../support/change-facts.ts';
import { inPortal, posted } from '../../support/notice-facts.ts';
import { APPLICATION, accepted, granted, lines, ORGANISATION, terms } from '../../support/payout-facts.ts';
import { readerOfStreams, recordedAt } from '../../support/rows.ts';
import { looking, office, townStreams } from '../../support/town-streams.ts';

const [member, stranger, auditor] = [looking('member'), looking('stranger'), looking('auditor', 'auditor')];
const head = {
  ...{
    grantor: 'Stuttgart',
    programmeTitle: 'Demokratie leben!',
    organisationName: 'Beispielverein Neckar e. V.',
  },
  projectTitle: 'Nachbarschaft im Gespräch',
};
const plan = { lines, plannedCostCents: 325_000, otherFundsCents: 75_000, ownFundsCents: 35_000 };
const without = (stream: string) =>
  Object.fromEntries(Object.entries(townStreams).filter(([name]) => name !== stream));
const withGrant = (
  events: readonly PayoutEvent[],
  streams: Readonly<Record<string, readonly DomainEvent[]>> = townStreams,
) => readerOfStreams({ ...streams, [`payout-${APPLICATION}`]: events });

const grantNotice = {
  ...head,
  ...{ summary: 'Ein Tag der offenen Tür', plan, periodStartsOn: '2024-04-01', periodEndsOn: '2024-09-30' },
  ...{ proofDueOn: '2024-11-11', amountCents: 250_000, instrument: 'bescheid', financing: 'deficit' },
  ...{ conditions: [], spendWithinDays: 42, lineOverrunBasisPoints: 2_000, terms },
  ...{
    noticeText: { version: 'bescheid-1', hasRemedyText: true },
    issuedAt: recordedAt(0),
    acceptedAt: recordedAt(1),
  },
  lineLabels: { fees: 'fees', rest: 'material' },
};

describe('the notice of a grant', () => {
  const begun = [granted(), accepted];

  test('says what was granted, to whom and for what', async () => {
    for (const who of [member, office, auditor])
      expect(await grantNoticeFacts(withGrant(begun), APPLICATION, who)).toEqual(grantNotice);
  });

  test('stays as it was issued, whatever the plan is by now', async () => {
    const changed = [...begun, changeRequested(), changeApproved()];
    expect(await grantNoticeFacts(withGrant(changed), APPLICATION, office)).toEqual(grantNotice);
  });

  test.for<readonly [string, readonly PayoutEvent[], boolean]>([
    ['in the portal and not opened', [granted(), inPortal], false],
    ['sent by post', [granted(), posted()], true],
    ['sent by post, the day not yet known', [granted(), posted({ notifiedOn: null })], true],
    ['in the portal and opened', [granted(), posted({ channel: 'portal' })], true],
    ['not sent yet', [granted()], true],
  ])('is for its recipient as soon as it counts: %s', async ([, history, isThere]) => {
    const rows = withGrant(history);
    expect((await grantNoticeFacts(rows, APPLICATION, member)) !== undefined).toBe(isThere);
    expect(await grantNoticeFacts(rows, APPLICATION, office)).toBeDefined();
  });

  test.for([
    ['somebody else', withGrant(begun), stranger],
    ['an office where there is no grant', readerOfStreams(townStreams), office],
    ['an office where nothing was issued', withGrant([accepted]), office],
    [
      'an office where there is no application',
      withGrant(begun, without(`application-${APPLICATION}`)),
      office,
    ],
    [
      'an office where there is no applicant',
      withGrant(begun, without(`organisation-${ORGANISATION}`)),
      office,
    ],
    [
      'an office where there is no programme',
      withGrant(begun, without('programme-demokratie-leben')),
      office,
    ],
    [
      'a grant from before letters',
      withGrant([granted({ noticeText: { version: 'none', hasRemedyText: false } })]),
      office,
    ],
  ] as const)('is nothing for %s', async ([, rows, who]) => {
    expect(await grantNoticeFacts(rows, APPLICATION, who)).toBeUndefined();
  });
});

describe('the answer to a change', () => {
  const [first, second] = [change('a'), change('b')];
  const lessPlan = { ...shiftedPlan, otherFundsCents: 100_000 };
  const history = [
    ...[granted(), accepted, changeRequested({ changeId: first }), changeRequested({ changeId: second })],
    changeApproved({ changeId: second, plan: lessPlan, spentBeforeCents: 30_000 }),
    { ...changeRefused, data: { ...changeRefused.data, changeId: first } } as PayoutEvent,
  ];
  const answer = (changeId: string, events: readonly PayoutEvent[] = history) =>
    changeNoticeFacts(withGrant(events), APPLICATION, changeId, office);

  test('that is approved says the plan from then on, and what had been spent before', async () => {
    expect(await answer(second)).toEqual({
      ...grantNotice,
      ...{
        amountCents: 225_000,
        answeredAt: recordedAt(4),
        reason: 'Der Zweck bleibt.',
        spentBeforeCents: 30_000,
      },
      version: {
        ...{ version: 2, changeId: second, plan: lessPlan, periodStartsOn: '2024-04-01' },
        ...{ periodEndsOn: '2024-09-30', proofDueOn: '2024-11-11' },
      },
    });
  });

  test('that is refused leaves the sum as it was', async () => {
    expect(await answer(first)).toEqual({
      ...grantNotice,
      ...{ answeredAt: recordedAt(5), reason: 'Es geht auch kleiner.', version: null, spentBeforeCents: 0 },
    });
  });

  test('is none while nobody has answered, for a change that is not there, and for somebody else', async () => {
    expect(await answer(second, history.slice(0, 4))).toBeUndefined();
    expect(await answer(change('c'))).toBeUndefined();
    expect(await changeNoticeFacts(withGrant(history), APPLICATION, second, stranger)).toBeUndefined();
  });
});
