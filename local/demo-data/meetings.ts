import type { PlayedItem, PlayedMeeting } from '../play/story.ts';
import type { DemoApplication, DemoState } from './application.ts';
import { SMALL_BODY } from './demo-rules.ts';

const outcomes: Readonly<Partial<Record<DemoState, PlayedItem['outcome']>>> = {
  rejected: 'reject',
  waitlisted: 'waitlist',
  deferred: 'defer',
  'amount-open': 'grant-amount-open',
};

const itemOf = ({ key, state, asks, gets, movesUpIn, raised }: DemoApplication): PlayedItem => {
  const outcome = movesUpIn === undefined ? (outcomes[state] ?? 'grant') : 'waitlist';
  const amountCents = (gets ?? asks) * 100;
  return { story: key, outcome, ...(outcome === 'grant' && { amountCents }), ...(raised && { raised }) };
};

const movedUp = ({ key, asks, gets }: DemoApplication): PlayedItem => ({
  story: key,
  outcome: 'grant',
  amountCents: (gets ?? asks) * 100,
});

const committees = {
  bga: {
    programmeId: 'demokratie-leben',
    committeeId: 'begleitausschuss',
    title: 'Sitzung des Begleitausschusses',
    place: 'Rathaus, kleiner Sitzungssaal',
    absent: ['cem', 'fine', 'joy'],
  },
  youth: {
    programmeId: 'demokratie-leben',
    committeeId: 'jugendgremium',
    title: 'Sitzung des Jugendgremiums',
    place: 'Jugendhaus Mitte',
    absent: [],
  },
  jury: {
    programmeId: 'empowerment',
    committeeId: 'jury',
    title: 'Sitzung der Jury Empowerment',
    place: 'Abteilung Integrationspolitik',
    // Emil comes for Kofi.
    absent: ['kofi'],
  },
  circular: {
    programmeId: 'empowerment',
    committeeId: 'jury',
    title: 'Umlaufbeschluss der Jury Empowerment',
    place: '',
    absent: [],
    isCircular: true,
  },
  small: {
    programmeId: 'demokratie-leben',
    committeeId: SMALL_BODY,
    title: 'Kleine Runde (Vorführung)',
    place: 'Koordinierungs- und Fachstelle',
    absent: [],
  },
} as const;

/** The meetings of both years by their keys, and their days. */
export const meetingDays = {
  'bga-2024-02': '2024-02-05',
  'youth-2024-03': '2024-03-20',
  'jury-2024-03': '2024-03-11',
  'bga-2024-05': '2024-05-06',
  'jury-2024-07': '2024-07-08',
  'bga-2024-09': '2024-09-09',
  'youth-2024-09': '2024-09-25',
  'bga-2024-11': '2024-11-04',
  'bga-2025-02': '2025-02-03',
  'jury-2025-02': '2025-02-17',
  'youth-2025-03': '2025-03-19',
  'bga-2025-05': '2025-05-05',
  'jury-2025-06': '2025-06-23',
  'small-2025-07': '2025-07-22',
  'bga-2025-09': '2025-09-08',
  'youth-2025-10': '2025-10-08',
  'bga-2025-11': '2025-11-03',
  'jury-2025-11': '2025-11-17',
  'circular-2025-11': '2025-11-18',
} as const;

/** The meetings on these days, with the applications that name them. */
export const meetingsOf = (
  applications: readonly DemoApplication[],
  days: Readonly<Record<string, string>>,
): readonly PlayedMeeting[] =>
  Object.entries(days).map(([key, on]) => {
    const committee = committees[key.split('-')[0] as keyof typeof committees];
    const items = [
      ...applications.filter(({ meeting }) => meeting === key).map(itemOf),
      ...applications.filter(({ movesUpIn }) => movesUpIn === key).map(movedUp),
    ];
    return { ...committee, title: `${committee.title}, ${on.slice(0, 4)}`, key, on, items };
  });
