import { addDays } from '../../domain/calendar/calendar-day.ts';
import { empowerment2022 } from '../../domain/rule-sets/empowerment-2022.ts';
import { empowerment2025 } from '../../domain/rule-sets/empowerment-2025.ts';
import type { ShippedProgramme } from '../../domain/rule-sets/shipped.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { contentOf, type Sketch } from '../play/sketch.ts';
import type { PlayedItem, PlayedMeeting, PlayedSeats, Plot, Stage, Story } from '../play/story.ts';
import { costs, type DemoApplication, type DemoState } from './application.ts';
import { demoProgrammes, SMALL_BODY } from './demo-rules.ts';
import { groups } from './groups.ts';
import { runningCall, runningFunds, runningMeetingDays, runningRules } from './running-call.ts';
import { erasure } from './scenes/erasure.ts';
import { fundMoney } from './scenes/fund-money.ts';
import { payRuns } from './scenes/pay-runs.ts';
import { recovery } from './scenes/recovery.ts';
import { renunciation } from './scenes/renunciation.ts';
import { year2024 } from './year-2024.ts';
import { year2025 } from './year-2025.ts';

const programmesAt = (now: string): readonly ShippedProgramme[] => {
  const running = runningFunds(now);
  return demoProgrammes.map((programme) =>
    programme.programmeId === 'demokratie-leben'
      ? {
          ...programme,
          ruleSets: [...programme.ruleSets, runningRules],
          funds: [...programme.funds, running.action],
        }
      : { ...programme, funds: [...programme.funds, running.empowerment] },
  );
};

const upTo: Readonly<Partial<Record<DemoState, Stage>>> = {
  deferred: 'decided',
  waitlisted: 'decided',
  recommended: 'decided',
  'amount-open': 'decided',
  rejected: 'decided',
  'rejected-formally': 'in-check',
  withdrawn: 'admitted',
};

const favours: Readonly<Partial<Record<DemoState, number>>> = { rejected: 2, waitlisted: 3, deferred: 3 };

const rulesFor = (programmes: readonly ShippedProgramme[], { fundId, submittedOn }: DemoApplication) => {
  const programme = programmes.find(({ funds }) => funds.some(({ fund }) => fund.fundId === fundId));
  const rules = programme?.ruleSets.find(
    ({ validFromOn, validUntilOn }) =>
      validFromOn <= submittedOn && submittedOn <= (validUntilOn ?? submittedOn),
  );
  if (!rules) throw new Error(`no rules for ${fundId} on ${submittedOn}`);
  return rules;
};

const isEmpowerment = ({ ruleSetId }: { readonly ruleSetId: string }) =>
  [empowerment2022, empowerment2025].some((rules) => rules.ruleSetId === ruleSetId);

/** What every application answers, unless it says something else. */
const answersFor = (application: DemoApplication, empowers: boolean): Readonly<Record<string, string>> => {
  const group = groups.find(({ key }) => key === application.group);
  return empowers
    ? {
        'field-of-action': '1',
        'refugee-leadership':
          'Die Gruppe besteht aus Geflüchteten; sie planen und leiten das Projekt selbst.',
        'cooperation-partner': group?.supportedBy ?? 'Beispielverein Neckar e. V. (fiktiv)',
        ...application.answers,
      }
    : {
        'focus-area': 'Vielfalt gestalten und Demokratie fördern',
        'youth-participation': 'Junge Menschen planen mit.',
        ...application.answers,
      };
};

const sketchOf = (application: DemoApplication, rules: RuleSet): Sketch => {
  const contact = groups.find(({ key }) => key === application.group)?.contact ?? { name: '', email: '' };
  const { title, summary, description, place, targetGroup, participants, startsOn, endsOn } = application;
  const { asks, own = 0, exceptions } = application;
  return {
    ...{ title, summary, description, place, targetGroup, participants, startsOn, endsOn, asks, own },
    ...{ contact, costs: costs[application.costs] },
    ...(exceptions && { exceptions }),
    answers: answersFor(application, isEmpowerment(rules)),
  };
};

/** What else is particular about the case of an application. */
const particulars = (application: DemoApplication) => {
  const { question, conflicts, drawdowns, savedCents, cut, notice, isPaidInRuns } = application;
  return {
    ...(question && { question }),
    ...(conflicts && { conflicts }),
    ...(drawdowns && { drawdowns }),
    ...(savedCents !== undefined && { savedCents }),
    ...(cut && { cut }),
    ...(notice && { notice }),
    ...(isPaidInRuns && { isPaidInRuns }),
  };
};

const storyOf = (programmes: readonly ShippedProgramme[], application: DemoApplication): Story => {
  const { key, group, fundId, round, submittedOn, state } = application;
  const rules = rulesFor(programmes, application);
  return {
    ...{ key, organisation: group, fundId, roundId: `${fundId}-${round}`, submittedOn },
    content: contentOf(sketchOf(application, rules), rules),
    upTo: upTo[state] ?? (state as Stage),
    favour: application.movesUpIn === undefined ? (favours[state] ?? 4) : 3,
    ...((state === 'withdrawn' || state === 'rejected-formally') && { ends: state }),
    ...particulars(application),
  };
};

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

const meetingDays = {
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

const meetingsOf = (
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

const seats = (
  programmeId: string,
  committeeId: string,
  usernames: readonly string[],
  substitutes: Readonly<Record<string, string>> = {},
): PlayedSeats => ({
  programmeId,
  committeeId,
  members: usernames.map((username, place) => ({
    username,
    office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
    ...(substitutes[username] !== undefined && { substitute: substitutes[username] }),
  })),
});

const ALL = ['bela', 'cem', 'dora', 'emil', 'fine', 'gul', 'hamid', 'irina', 'joy', 'kofi'];

/** Two whole years of both programmes in Stuttgart, and an open call; the funds are real, everything else is invented. */
export const demoPlot = (now: string): Plot => {
  const programmes = programmesAt(now);
  const applications = [...year2024, ...year2025, ...runningCall(now)];
  return {
    beginsOn: addDays('2024-01-01', -27),
    programmes,
    seats: [
      seats('demokratie-leben', 'begleitausschuss', ALL),
      seats('demokratie-leben', 'jugendgremium', ['joy', 'kofi', 'irina', 'hamid', 'gul']),
      seats('demokratie-leben', SMALL_BODY, ['dora', 'emil', 'fine']),
      seats('empowerment', 'jury', ['bela', 'gul', 'dora', 'hamid', 'irina', 'kofi'], { kofi: 'emil' }),
    ],
    organisations: groups,
    stories: applications.map((application) => storyOf(programmes, application)),
    meetings: meetingsOf(applications, { ...meetingDays, ...runningMeetingDays(now) }),
    scoringMembers: 4,
    scenes: [fundMoney, renunciation, payRuns, recovery, erasure],
  };
};
