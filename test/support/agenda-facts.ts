import type { Deferred, Recommended, Submitted } from '../../domain/application/application.ts';
import type { AgendaOthers } from '../../domain/meeting/agenda.ts';
import type { ConveneMeeting } from '../../domain/meeting/convene-meeting.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { applicationAt } from './application-at.ts';
import { seats } from './committee-seats.ts';
import { acting } from './given.ts';
import { applicationCalled, item } from './meeting-facts.ts';
import { openedFund } from './opened-fund.ts';
import { longPublished } from './programme-facts.ts';
import { contentFor, rules } from './town.ts';

/** Where an application stands, and what a test says otherwise of it. */
export type Placing = { readonly status?: Submitted['status'] } & Partial<
  Omit<Deferred, 'status'> & Omit<Recommended, 'status'>
>;

/** An application that waits for its committee, told apart by a short word. */
export const waiting = (word: string, changes: Placing = {}): Submitted =>
  ({
    ...applicationAt(changes.status ?? 'admitted', { admittedOn: '2024-01-08' }),
    ...{ applicationId: applicationCalled(word), organisationId: item(word, 1).organisationId },
    ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
    content: contentFor(350_000),
    ...changes,
  }) as Submitted;

/** The committee resolved on it before; the sum is open where it is null. */
export const recommended = (amountCents: number | null): Placing => ({
  status: 'recommended',
  recommendation: { amountCents, conditions: [], resolution: { meetingId: 'mtg', itemId: 'item-1' } },
});

export const fundOf = (committeeId: string) => ({
  ...openedFund(),
  ...{ fundId: 'aktionsfonds-2024', committeeId },
});

/** Applications under the names that they are read by. */
export const listed = (...applications: readonly Submitted[]) =>
  Object.fromEntries(
    applications.map((one) => [`application:${one.applicationId}`, one]),
  ) as unknown as Partial<AgendaOthers>;

/** Two applications that wait, their fund, and the committee of five that it belongs to. */
export const agendaOthers = {
  ...listed(waiting('a'), waiting('b')),
  programme: {
    ...programme.initial,
    programmeId: 'demokratie-leben',
    ruleSets: [longPublished(rules)],
    committees: new Map([
      [
        'begleitausschuss',
        { committeeId: 'begleitausschuss', title: 'Begleitausschuss', seats: seats(5), term: 1 },
      ],
    ]),
  },
  'fund:aktionsfonds-2024': fundOf('begleitausschuss'),
} as AgendaOthers;

export const programmeWith = (changes: Partial<RuleSet>) => ({
  programme: { ...agendaOthers.programme, ruleSets: [longPublished({ ...rules, ...changes })] },
});

/** The office invites the committee to decide on both, nearly three weeks ahead. */
export const convene = (changes: Partial<ConveneMeeting> = {}): ConveneMeeting => ({
  ...acting('per_office'),
  roles: new Set(['coordination-office']),
  ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Zweite Sitzung' },
  ...{ startsAt: '2024-02-20T17:00:00.000Z', place: 'Rathaus', isSecondMeeting: false },
  applicationIds: [applicationCalled('a'), applicationCalled('b')],
  ...{ reconsidered: [], urgency: null, memberNames: {} },
  ...changes,
});
