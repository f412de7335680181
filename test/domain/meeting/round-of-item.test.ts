import { expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { type AgendaOthers, itemsOf } from '../../../domain/meeting/agenda.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { APPLICATION, admitted, submitted } from '../../support/application-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { waitlisted } from '../../support/outcome-facts.ts';

const others = (...more: (typeof waitlisted)[]) => ({
  programme: programme.initial,
  [`application:${APPLICATION}`]: [submitted({ roundId: 'round-1' }), admitted, ...more].reduce(
    application.evolve,
    application.initial,
  ),
  'fund:aktionsfonds-2024': [
    fundOpened(),
    roundOpened({ quotaBasisPoints: 5_000 }),
    roundOpened({
      ...{ roundId: 'round-2', deadlineOn: '2024-04-15', closesAt: '2024-04-15T22:00:00.000Z' },
    }),
  ].reduce(fund.evolve, fund.initial),
});
const agendaOn = (meetsOn: string) => ({
  ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', meetsOn },
  ...{ applicationIds: [APPLICATION], reconsidered: [] },
});
const roundOn = (meetsOn: string, ...more: (typeof waitlisted)[]) =>
  itemsOf(agendaOn(meetsOn), others(...more) as unknown as AgendaOthers)[0]?.roundId;

test('an application that waits is held to the quota of the last round that has closed', () => {
  expect(roundOn('2024-02-05', waitlisted)).toBe('round-1');
  expect(roundOn('2024-04-15', waitlisted)).toBe('round-1');
  expect(roundOn('2024-04-16', waitlisted)).toBe('round-2');
});

test('any other application is held to the quota of its own round', () => {
  expect(roundOn('2024-04-16')).toBe('round-1');
});
