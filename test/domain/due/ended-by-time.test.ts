import { describe, expect, test } from 'vitest';
import {
  expiredRemedies,
  finalRejections,
  unacceptedGrants,
  unansweredApplications,
} from '../../../domain/due/ended-by-time.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { APPLICATION, admitted, asked, checkStarted } from '../../support/application-facts.ts';
import { caseOf } from '../../support/case-told.ts';
import { expired, lapsed, objected, posted, renounced } from '../../support/notice-facts.ts';
import { recommended, rejected } from '../../support/outcome-facts.ts';
import { accepted, granted } from '../../support/payout-facts.ts';
import { value } from '../../support/programme-facts.ts';
import {
  rejectionFinal,
  rejectionInPortal,
  rejectionObjected,
  rejectionObjectionDecided,
  rejectionPosted,
} from '../../support/rejection-facts.ts';
import { caseClosed, settledCase } from '../../support/settlement-facts.ts';

const application = [checkStarted, admitted, recommended(250_000)];
const awaited = [granted(), posted({ acceptByOn: '2024-06-21' })];
const followUp = (command: string) => [{ command, params: { applicationId: APPLICATION }, body: {} }];

describe('an application lapses', () => {
  const on = (day: string, rule: 'lapses' | 'office-decides', ...more: ApplicationEvent[]) =>
    unansweredApplications(
      caseOf({ application: [checkStarted, ...more], rules: { unanswered: value(rule) } }),
      day,
    );

  test('the day after that on which its answer was due, where the rules say so', () => {
    expect(on('2024-02-14', 'lapses', asked('title'))).toEqual([]);
    expect(on('2024-02-15', 'lapses', asked('title'))).toEqual(followUp('lapse-application'));
    expect(on('2024-02-15', 'office-decides', asked('title'))).toEqual([]);
    expect(on('2030-01-01', 'lapses')).toEqual([]);
  });
});

describe('a grant lapses', () => {
  const on = (day: string, ...payout: PayoutEvent[]) =>
    unacceptedGrants(caseOf({ application, payout }), day);

  test('the day after that on which its acceptance was due', () => {
    expect(on('2024-06-21', ...awaited)).toEqual([]);
    expect(on('2024-06-22', ...awaited)).toEqual(followUp('lapse-grant'));
  });

  test.for<readonly [string, readonly PayoutEvent[]]>([
    ['while an objection is open', [...awaited, objected()]],
    ['once it was accepted', [...awaited, accepted]],
    ['where no day was set', [granted(), posted()]],
    ['before it was issued', []],
  ])('not %s', ([_what, payout]) => {
    expect(on('2030-01-01', ...payout)).toEqual([]);
  });
});

describe('a grant becomes final', () => {
  const on = (day: string, ...payout: PayoutEvent[]) => expiredRemedies(caseOf({ application, payout }), day);

  test('the day after the last on which an objection was possible, whether it was accepted or not', () => {
    expect(on('2024-07-08', ...awaited)).toEqual([]);
    expect(on('2024-07-09', ...awaited)).toEqual(followUp('note-remedy-expired'));
    expect(on('2024-07-09', ...awaited, accepted)).toEqual(followUp('note-remedy-expired'));
  });

  test.for<readonly [string, readonly PayoutEvent[]]>([
    ['while an objection is open', [...awaited, objected()]],
    ['twice', [...awaited, expired]],
    ['once it has lapsed', [...awaited, lapsed]],
    ['once it was renounced', [...awaited, accepted, renounced()]],
    ['once the case was closed', [granted(), posted(), ...settledCase.slice(1), caseClosed]],
    ['before it was sent', [granted()]],
    ['before it was issued', []],
  ])('not %s', ([_what, payout]) => {
    expect(on('2030-01-01', ...payout)).toEqual([]);
  });
});

describe('a rejection becomes final', () => {
  const on = (day: string, ...more: ApplicationEvent[]) =>
    finalRejections(caseOf({ application: [checkStarted, rejected, ...more] }), day);
  const decided = (...of: Parameters<typeof rejectionObjectionDecided>) => [
    rejectionPosted(),
    rejectionObjected(),
    rejectionObjectionDecided(...of),
  ];

  test('the day after the last on which an objection was possible', () => {
    expect(on('2024-07-08', rejectionPosted())).toEqual([]);
    expect(on('2024-07-09', rejectionPosted())).toEqual(followUp('note-rejection-final'));
    expect(on('2024-08-05', ...decided())).toEqual([]);
    expect(on('2024-08-06', ...decided())).toEqual(followUp('note-rejection-final'));
  });

  test.for<readonly [string, readonly ApplicationEvent[]]>([
    ['before it was sent', []],
    ['before it was fetched', [rejectionInPortal]],
    ['twice', [rejectionPosted(), rejectionFinal]],
    ['while an objection is open', [rejectionPosted(), rejectionObjected()]],
    ['once it was taken back', decided({ outcome: 'upheld', returnsTo: 'office', remedyEndsOn: null })],
  ])('not %s', ([_what, more]) => {
    expect(on('2030-01-01', ...more)).toEqual([]);
  });
});
