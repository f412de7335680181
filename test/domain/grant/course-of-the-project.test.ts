import { describe, expect, test } from 'vitest';
import { permitEarlyStart } from '../../../domain/grant/permit-early-start.ts';
import { reportEarlyEnd } from '../../../domain/grant/report-early-end.ts';
import { reportProjectStart } from '../../../domain/grant/report-project-start.ts';
import { resolutionDay } from '../../../domain/grant/resolution-day.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { applicationAt } from '../../support/application-at.ts';
import { member } from '../../support/committee-seats.ts';
import { acting, specification } from '../../support/given.ts';
import { came, convened } from '../../support/meeting-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';

const others = { organisation: recipient() };
const on = (day: string, word = 'member') => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  applicationId: APPLICATION,
});
const answerTo = (decision: object) => ('refused' in decision ? decision.refused : 'accepted');

/** From April to September 2024. */
const grant = [granted(), accepted];

describe('a project of April to September 2024', () => {
  test.for([
    ['2024-04-01', 'on its first day', 'accepted'],
    ['2024-09-30', 'on its last day', 'accepted'],
    ['2024-10-01', 'after it', 'start-outside-period'],
    ['2024-10-15', 'today', 'start-outside-period'],
    ['2024-10-16', 'tomorrow', 'day-in-future'],
  ] as const)('begins on %s, %s: %s', ([startedOn, , answer]) => {
    const command = { ...on('2024-10-15'), startedOn };
    expect(answerTo(specification(payout, reportProjectStart, others)(...grant).when(command).decision)).toBe(
      answer,
    );
  });

  test('may begin today', () => {
    const command = { ...on('2024-04-02'), startedOn: '2024-04-02' };
    expect(answerTo(specification(payout, reportProjectStart, others)(...grant).when(command).decision)).toBe(
      'accepted',
    );
  });

  test.for([
    ['2024-04-01', '2024-04-01', 'today, on its first day', 'accepted'],
    ['2024-09-29', '2024-10-15', 'a day before its last', 'accepted'],
    ['2024-09-30', '2024-10-15', 'on its last day, which is not early', 'end-not-early'],
    ['2024-10-01', '2024-10-15', 'after it', 'end-not-early'],
  ] as const)('ends on %s, said on %s, %s: %s', ([endedOn, day, , answer]) => {
    const command = { ...on(day), endedOn, reason: 'Alles ist getan.' };
    expect(answerTo(specification(payout, reportEarlyEnd, others)(...grant).when(command).decision)).toBe(
      answer,
    );
  });
});

test.for([
  ['submitted', 'accepted'],
  ['recommended', 'accepted'],
  ['rejected', 'application-ended'],
  ['withdrawn', 'application-ended'],
  ['lapsed', 'application-ended'],
] as const)('an early start of an application that is %s: %s', ([status, answer]) => {
  const beside = { application: applicationAt(status) };
  const command = { ...on('2024-02-01', 'office'), fromOn: '2024-02-20', reason: 'Nur dann ist Platz.' };
  const { decision } = specification(payout, permitEarlyStart, { ...others, ...beside })().when(command);
  expect(answerTo(decision)).toBe(answer);
});

test('a meeting resolves on the day on which it began in Berlin, whatever happens to it later', () => {
  const late = convened({ startsAt: '2024-02-20T23:30:00.000Z' });
  const day = [late, came(member(1))].reduce(resolutionDay.evolve, resolutionDay.initial);
  expect(day).toEqual({ resolvedOn: '2024-02-21' });
  expect(resolutionDay.initial).toEqual({ resolvedOn: undefined });
});
