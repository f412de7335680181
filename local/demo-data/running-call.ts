import { addDays, dayInBerlin, startOfDay } from '../../domain/calendar/calendar-day.ts';
import type { ShippedFund } from '../../domain/rule-sets/shipped.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { DemoApplication } from './application.ts';
import { demoBridge2025 } from './demo-rules.ts';

const ASSUMED = {
  source: 'Assumed for the demo, so that there is an open call today; no call of this year was found',
  confidence: 'assumed',
} as const;

/** The partnership of Stuttgart ended with 2025: the demo lets its last rules go on, so that one can apply today. */
export const runningRules: RuleSet = {
  ...demoBridge2025,
  ruleSetId: 'vorfuehrung',
  title: 'Vorführung: Die Regeln von 2025 gelten weiter (angenommen)',
  validFromOn: '2026-01-01',
  validUntilOn: null,
};

/** How long the call has been open when the demo begins. */
const DAYS_OPEN = 60;

const runningFund = (
  programmeId: string,
  fundId: string,
  committeeId: string,
  title: string,
  limits: { readonly allocatedCents: number; readonly applicationMaxCents: number },
  todayOn: string,
): ShippedFund => ({
  fund: {
    ...{ fundId, programmeId, committeeId, ...limits },
    title: `${title} ${todayOn.slice(0, 4)} (Vorführung)`,
    year: Number(todayOn.slice(0, 4)),
    provenance: ASSUMED,
  },
  rounds: [
    {
      roundId: `${fundId}-1`,
      title: `Laufender Aufruf ${todayOn.slice(0, 4)} (Vorführung)`,
      opensAt: startOfDay(addDays(todayOn, -DAYS_OPEN)),
      deadlineOn: `${todayOn.slice(0, 4)}-12-31`,
      quotaBasisPoints: 10_000,
      provenance: ASSUMED,
    },
  ],
});

/** The funds that one can apply to today, in both programmes; money and dates are invented. */
export const runningFunds = (
  now: string,
): { readonly action: ShippedFund; readonly empowerment: ShippedFund } => {
  const todayOn = dayInBerlin(now);
  return {
    action: runningFund(
      'demokratie-leben',
      'aktionsfonds-offen',
      'begleitausschuss',
      'Aktions- und Initiativfonds',
      { allocatedCents: 3_700_000, applicationMaxCents: 350_000 },
      todayOn,
    ),
    empowerment: runningFund(
      'empowerment',
      'empowerment-offen',
      'jury',
      'Empowerment',
      { allocatedCents: 10_000_000, applicationMaxCents: 700_000 },
      todayOn,
    ),
  };
};

/** The days of the meetings of the running call, so many days before today. */
export const runningMeetingDays = (now: string) => ({
  'bga-offen': addDays(dayInBerlin(now), -14),
  'jury-offen': addDays(dayInBerlin(now), -13),
});

/** Applications that are being written, checked and scored today. */
export const runningCall = (now: string): readonly DemoApplication[] => {
  const todayOn = dayInBerlin(now);
  const lastOn = `${todayOn.slice(0, 4)}-12-31`;
  const ahead = addDays(todayOn, 14);
  const days = { startsOn: ahead < lastOn ? ahead : todayOn, endsOn: lastOn };
  const ago = (count: number) => addDays(todayOn, -count);
  const action = { fundId: 'aktionsfonds-offen', round: '1', place: 'Stuttgart', ...days } as const;
  const empowerment = { fundId: 'empowerment-offen', round: '1', place: 'Stuttgart', ...days } as const;
  return [
    {
      ...action,
      key: 'o-01',
      group: 'sprachbruecke',
      submittedOn: ago(1),
      state: 'draft',
      title: 'Sprachcafé am Bahnhof',
      summary: 'Ein offener Abend für alle, die Deutsch üben und über die Stadt reden wollen.',
      description: 'Jeden Dienstag, ohne Anmeldung. Wer länger hier ist, hilft denen, die neu sind.',
      targetGroup: 'Alle, die Deutsch üben wollen',
      participants: 80,
      asks: 2_400,
      costs: 'meeting',
    },
    {
      ...action,
      key: 'o-02',
      group: 'westwind',
      submittedOn: ago(2),
      state: 'draft',
      title: 'Westwind auf Tour',
      summary: 'Open Mic in vier Jugendhäusern.',
      description: 'Wir fahren mit Bühne und Technik los und lassen Leute vor Ort auftreten.',
      targetGroup: 'Jugendliche',
      participants: 200,
      asks: 1_800,
      costs: 'stage',
    },
    {
      ...action,
      key: 'o-03',
      group: 'neckar',
      submittedOn: ago(2),
      state: 'submitted',
      title: 'Haltestelle Demokratie',
      summary: 'Gespräche mit Wartenden an zehn Haltestellen.',
      description:
        'Freiwillige stellen eine Frage und hören zu. Die Antworten hängen danach an der Haltestelle, ohne Namen.',
      targetGroup: 'Fahrgäste',
      participants: 600,
      asks: 1_900,
      own: 100,
      costs: 'campaign',
    },
    {
      ...empowerment,
      key: 'o-04',
      group: 'kabul',
      submittedOn: ago(1),
      state: 'submitted',
      title: 'Wegweiser als Videos',
      summary: 'Die Wegweiser in Dari und Paschtu werden zu kurzen Videos.',
      description: 'Zehn Videos von je zwei Minuten, gesprochen von Menschen, die den Weg gegangen sind.',
      targetGroup: 'Geflüchtete aus Afghanistan',
      participants: 500,
      asks: 3_900,
      costs: 'media',
      answers: { 'field-of-action': '1', languages: 'Dari, Paschtu' },
    },
    {
      ...action,
      key: 'o-05',
      group: 'sport',
      submittedOn: ago(5),
      state: 'in-check',
      title: 'Rote Karte: die Schulung für Eltern',
      summary: 'Eltern am Spielfeldrand üben, andere Eltern zu bremsen.',
      description: 'Drei Abende mit Rollenspielen in drei Vereinen, danach ein Faltblatt.',
      targetGroup: 'Eltern von Kindern im Sportverein',
      participants: 70,
      asks: 1_200,
      own: 150,
      costs: 'workshop',
    },
    {
      ...action,
      key: 'o-06',
      group: 'sprachbruecke',
      submittedOn: ago(4),
      state: 'clarification',
      title: 'Vorlesen in zwölf Sprachen',
      summary: 'Ehrenamtliche lesen in Kitas in ihrer Sprache vor.',
      description: 'Zwölf Menschen lesen ein Jahr lang vor und sprechen mit Kindern über die Geschichten.',
      targetGroup: 'Kinder von 4 bis 6 Jahren',
      participants: 180,
      asks: 2_100,
      costs: 'workshop',
      question: {
        field: 'description',
        question: 'Das Geld ist an das Kalenderjahr gebunden. Was davon findet bis Ende Dezember statt?',
        answer: '',
      },
    },
    {
      ...action,
      key: 'o-07',
      group: 'regenbogen',
      submittedOn: ago(12),
      state: 'scored',
      title: 'Erzählbank im Park',
      summary: 'Eine Bank, auf der queere Menschen und Spaziergänger ins Gespräch kommen.',
      description: 'An sechs Samstagen sitzen zwei Menschen auf der Bank und warten, wer fragt.',
      targetGroup: 'Spaziergängerinnen und Spaziergänger',
      participants: 150,
      asks: 900,
      costs: 'campaign',
    },
    {
      ...action,
      key: 'o-08',
      group: 'nachbarn',
      submittedOn: ago(11),
      state: 'scored',
      title: 'Hausversammlung üben',
      summary: 'Mieterinnen und Mieter lernen, wie man eine Versammlung leitet.',
      description: 'Vier Abende in einem Hochhaus, am Ende steht eine echte Versammlung.',
      targetGroup: 'Mieterinnen und Mieter',
      participants: 60,
      asks: 1_500,
      costs: 'workshop',
      conflicts: ['fine'],
    },
    {
      ...empowerment,
      key: 'o-09',
      group: 'lesekreis',
      submittedOn: ago(12),
      state: 'scored',
      title: 'Schreibwerkstatt Zuhause',
      summary: 'Geflüchtete schreiben Texte über das Wort Zuhause und lesen sie öffentlich.',
      description:
        'Zwei Autorinnen aus Syrien leiten die Werkstatt. Die Texte erscheinen als Heft in zwei Sprachen.',
      targetGroup: 'Geflüchtete, die schreiben',
      participants: 18,
      asks: 2_700,
      costs: 'workshop',
      answers: { 'field-of-action': '2', languages: 'Arabisch, Deutsch' },
    },
    {
      ...action,
      key: 'o-10',
      group: 'sprachbruecke',
      submittedOn: ago(40),
      meeting: 'bga-offen',
      state: 'granted',
      title: 'Dolmetschen im Bezirksbeirat',
      summary: 'Drei Sitzungen des Bezirksbeirats werden in vier Sprachen gedolmetscht.',
      description:
        'Ehrenamtliche flüstern mit, danach erklären sie, was beschlossen wurde. So können mehr Menschen mitreden.',
      targetGroup: 'Bewohnerinnen und Bewohner, die wenig Deutsch sprechen',
      participants: 90,
      asks: 1_600,
      gets: 1_400,
      costs: 'meeting',
    },
    {
      ...empowerment,
      key: 'o-11',
      notice: { channel: 'portal' },
      group: 'choir',
      submittedOn: ago(41),
      meeting: 'jury-offen',
      state: 'requested',
      title: 'Songs on the tram',
      summary: 'The choir sings on trams and invites passengers to sing along.',
      description:
        'Six rides in December, each with a different group of singers. The tram company has agreed. Planned and led by two members who came as refugees.',
      targetGroup: 'Passengers and singers',
      participants: 400,
      asks: 2_300,
      costs: 'stage',
      answers: { 'field-of-action': '2', 'refugee-leadership': 'Two members from Eritrea and Iran.' },
    },
    {
      ...action,
      key: 'o-12',
      group: 'buehne',
      submittedOn: ago(39),
      meeting: 'bga-offen',
      state: 'deferred',
      title: 'Stück im Gerichtssaal',
      summary: 'Ein Stück über ein Schöffengericht, gespielt von Laien.',
      description: 'Ob der Saal frei ist, steht noch nicht fest.',
      targetGroup: 'Menschen ab 16 Jahren',
      participants: 200,
      asks: 4_200,
      own: 300,
      exceptions: [
        {
          limit: 'amount-limit',
          reason: 'Der Saal ist nur für drei Abende am Stück zu haben, das kostet mehr.',
        },
      ],
      costs: 'stage',
    },
  ];
};
