import { describe, expect, test } from 'vitest';
import { endedCircularVotes } from '../../../domain/due/circular-votes.ts';
import { dailyRules, followUpsOn } from '../../../domain/due/daily-round.ts';
import { followUps } from '../../../functions/registry.ts';
import { admitted, asked, checkStarted } from '../../support/application-facts.ts';
import { caseOf, type Told } from '../../support/case-told.ts';
import { expired, lapsed, objected, posted } from '../../support/notice-facts.ts';
import { recommended, rejected } from '../../support/outcome-facts.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted, payment } from '../../support/payout-facts.ts';
import { value } from '../../support/programme-facts.ts';
import {
  rejectionFinal,
  rejectionObjected,
  rejectionObjectionDecided,
  rejectionPosted,
} from '../../support/rejection-facts.ts';
import { settledCase } from '../../support/settlement-facts.ts';

const decides = { unanswered: value('office-decides' as const) };
const lapses = { unanswered: value('lapses' as const) };

const on = (day: string, told: Told) =>
  followUpsOn(caseOf(told), day).map(({ command, body }) => [command, body]);

const open: Told = { application: [checkStarted, asked('title')] };
const application = [checkStarted, admitted, recommended(250_000)];
const refused = { application: [checkStarted, rejected, rejectionPosted()] };
const issued = { application, payout: [granted(), posted({ acceptByOn: '2024-06-21' })] };

describe('a vote by circulation until Sun 11 February 2024, midnight', () => {
  const vote = { meetingId: 'mtg_a', votesUntil: '2024-02-11T23:00:00.000Z', closedAt: null };
  const namesOn = (day: string, changes = {}) =>
    endedCircularVotes({ ...vote, ...changes }, day).map(({ command }) => command);

  test('is counted by the first round after that', () => {
    expect(namesOn('2024-02-11')).toEqual([]);
    expect(namesOn('2024-02-12')).toEqual(['close-circular-vote']);
    expect(followUps.some(({ name }) => name === 'close-circular-vote')).toBe(true);
  });

  test('is left alone once it was counted, and so is a meeting in a room', () => {
    expect(namesOn('2024-02-12', { closedAt: '2024-02-10T12:00:00.000Z' })).toEqual([]);
    expect(namesOn('2024-02-12', { votesUntil: null })).toEqual([]);
  });
});

describe('what follows from a day', () => {
  test.for([
    ['2024-02-10', []],
    ['2024-02-11', [['remind-to-answer', { dueOn: '2024-02-14', number: 1 }]]],
    ['2024-02-15', [['remind-to-answer', { dueOn: '2024-02-14', number: 2 }]]],
  ] as const)('on %s while a question is open, where the office decides: %o', ([day, expected]) => {
    expect(on(day, { ...open, rules: decides })).toEqual(expected);
  });

  test.for([
    ['2024-02-14', false],
    ['2024-02-15', true],
  ] as const)('on %s an application without an answer lapses, where the rules say so: %s', ([day, does]) => {
    const names = on(day, { ...open, rules: lapses }).map(([name]) => name);
    expect(names.includes('lapse-application')).toBe(does);
  });

  test.for([
    ['2024-06-14', ['remind']],
    ['2024-06-21', ['remind']],
    ['2024-06-22', ['lapse-grant', 'remind']],
    ['2024-07-08', ['lapse-grant', 'remind']],
    ['2024-07-09', ['note-remedy-expired', 'lapse-grant', 'remind']],
  ] as const)(
    'on %s a grant that nobody accepted, if nothing was done about it until then: %o',
    ([day, names]) => {
      expect(on(day, issued).map(([name]) => name)).toEqual(names);
    },
  );

  test.for([
    ['an objection is open', [...issued.payout, objected()]],
    ['it has lapsed', [...issued.payout, lapsed]],
    ['it is final and accepted, and nothing was paid', [granted(), posted(), expired, accepted]],
  ] as const)('is nothing for a grant where %s', ([_why, payout]) => {
    expect(on('2024-07-09', { application, payout })).toEqual([]);
  });

  test.for([
    ['2024-07-08', [], []],
    ['2024-07-09', [], ['note-rejection-final']],
    ['2024-07-09', [rejectionObjected()], []],
    ['2024-07-09', [rejectionFinal], []],
    ['2024-07-09', [rejectionObjected(), rejectionObjectionDecided()], []],
    ['2024-08-06', [rejectionObjected(), rejectionObjectionDecided()], ['note-rejection-final']],
  ] as const)('on %s a rejection posted on 3 June 2024 becomes final: %#', ([day, more, names]) => {
    const told = { application: [...refused.application, ...more] };
    expect(on(day, told).map(([name]) => name)).toEqual(names);
  });

  test('names what is to be spent, and what is to come back', () => {
    const running = { application, payout: [granted(), accepted, ...paid('a', 100_000)] };
    const spending = { kind: 'spending', dueOn: '2024-05-20', paymentId: payment('a'), number: 1 };
    expect(on('2024-05-06', running)).toEqual([['remind', spending]]);
    const refund = { kind: 'refund', dueOn: '2024-12-31', paymentId: null, number: 2 };
    expect(on('2024-12-31', { application, payout: settledCase })).toEqual([['remind', refund]]);
  });

  test('is always a command that the system can send', () => {
    const told = [{ ...open, rules: lapses }, issued, { application, payout: settledCase }, refused];
    const names = new Set(told.flatMap((one) => on('2025-03-01', one).map(([name]) => String(name))));
    expect([...names].toSorted()).toEqual([
      'lapse-application',
      'lapse-grant',
      'note-rejection-final',
      'note-remedy-expired',
      'remind',
      'remind-to-answer',
    ]);
    expect([...names].filter((name) => !followUps.some((one) => one.name === name))).toEqual([]);
    expect(Object.keys(dailyRules)).toHaveLength(6);
  });
});
