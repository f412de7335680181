import { demokratieLeben2015 } from '../../../domain/rule-sets/demokratie-leben-2015.ts';
import { variation } from '../board.ts';
import { addDays } from '../dates.ts';
import { contentOf } from '../sketch.ts';
import type { Story } from '../story.ts';
import type { LeutkirchApplication } from './application.ts';
import { firstRound } from './applications/first-round.ts';
import { laterRounds } from './applications/later-rounds.ts';
import { youthFund } from './applications/youth-fund.ts';
import { groups } from './groups.ts';

const FUND = 'aktions-und-initiativfonds-2019';
const YOUTH_FUND = 'jugendfonds-2019';

type Way = Pick<Story, 'roundId' | 'fundId' | 'submittedOn'> & Partial<Story>;

const costs = [
  ['fees', 'Honorare', 45],
  ['materials', 'Material und Druck', 25],
  ['rooms', 'Raum und Technik', 15],
  ['publicity', 'Öffentlichkeitsarbeit', 15],
] as const;

/** How a granted project was spent: the same for the same project, never by chance. */
const spending = ({ key, gets }: LeutkirchApplication): Partial<Story> => {
  const savedCents = variation(key, 4) === 0 ? Math.floor(gets / 20) * 100 : 0;
  return {
    savedCents,
    ...(variation(key, 7) === 1 && {
      cut: {
        amountCents: 2_000,
        reason: 'Ein Beleg enthält Getränke mit Alkohol; diese werden nicht gefördert.',
      },
    }),
    ...(gets >= 2_000 && { drawdowns: [60, 40] }),
  };
};

const story = (application: LeutkirchApplication, way: Way): Story => {
  const { key, group, gets, summary } = application;
  const contact = groups.find((candidate) => candidate.key === group)?.contact ?? { name: '', email: '' };
  const content = contentOf(
    {
      ...{ title: application.title, summary, contact, costs },
      ...{ asks: application.asks, participants: application.participants },
      ...{ startsOn: application.startsOn, endsOn: application.endsOn },
      description: `${summary} Die Gruppe plant und leitet das Vorhaben selbst; jede Person in der Stadt kann mitmachen, der Eintritt ist frei.`,
      place: 'Leutkirch im Allgäu',
      targetGroup: 'Menschen aus der Stadt und den Ortschaften, von Jugendlichen bis zu Älteren',
      own: Math.max(10, Math.floor(application.asks / 100) * 10),
      answers: {
        'focus-area': 'Demokratie und Vielfalt in der Stadt',
        'youth-participation': 'Junge Leute planen von Anfang an mit.',
      },
    },
    demokratieLeben2015,
  );
  return {
    ...{ key, organisation: group, content, upTo: gets > 0 ? 'closed' : 'decided' },
    ...(gets > 0 ? spending(application) : {}),
    favour: gets > 0 ? 4 : 2,
    ...way,
  };
};

/** What is particular about an application of the first round, by its key. */
export const special: Readonly<Record<string, Partial<Story>>> = {
  l02: {
    question: {
      field: 'place',
      question: 'Wo genau findet das Café statt, und ist der Raum ohne Stufen zu erreichen?',
      answer: 'Im Haus am Markt in Leutkirch, Erdgeschoss, ohne Stufen',
    },
  },
  l05: { conflicts: ['dora'] },
  l07: {
    question: {
      field: 'description',
      question: 'Was davon findet neben dem Unterricht statt?',
      answer: 'Alle Treffen finden am Nachmittag und freiwillig statt. Lehrkräfte nehmen nicht teil.',
    },
  },
  l10: { conflicts: ['bela'] },
  l19: {
    question: {
      field: 'summary',
      question: 'Wann steht fest, was der Film kostet?',
      answer:
        'Ein Film begleitet drei Familien im ersten Jahr in der Stadt. Die Angebote liegen im April vor.',
    },
  },
  l23: { upTo: 'in-check', ends: 'rejected-formally' },
  l24: { upTo: 'admitted', ends: 'withdrawn' },
};

const firstStories = firstRound.map((application, place) =>
  story(application, {
    fundId: FUND,
    roundId: 'aktions-und-initiativfonds-2019-1',
    submittedOn: addDays('2019-01-22', place % 10),
    ...special[application.key],
  }),
);

const laterStories = laterRounds.map((application, place) =>
  story(application, {
    fundId: FUND,
    roundId: `aktions-und-initiativfonds-2019-${place < 4 ? 2 : 3}`,
    submittedOn: place < 4 ? addDays('2019-05-08', place) : addDays('2019-09-20', place),
  }),
);

const youthStories = youthFund.map((application, place) =>
  story(application, {
    fundId: YOUTH_FUND,
    roundId: 'jugendfonds-2019-all-year',
    submittedOn: addDays('2019-02-25', place),
  }),
);

/** The way of every application through the year, in the order in which they are told. */
export const stories: readonly Story[] = [...firstStories, ...laterStories, ...youthStories];
