import type { Sketch } from '../play/sketch.ts';
import type { PlayedItem, Story } from '../play/story.ts';

/** Where an application of the demo stands when the demo begins. */
export type DemoState =
  | 'draft'
  | 'submitted'
  | 'in-check'
  | 'clarification'
  | 'scored'
  | 'deferred'
  | 'waitlisted'
  | 'recommended'
  | 'amount-open'
  | 'granted'
  | 'accepted'
  | 'requested'
  | 'paid-in-part'
  | 'paid'
  | 'proof-in'
  | 'proof-checked'
  | 'settled'
  | 'closed'
  | 'rejected'
  | 'rejected-formally'
  | 'withdrawn';

/** One application of the demo. Everything in it is invented. */
export type DemoApplication = Pick<
  Sketch,
  | 'title'
  | 'summary'
  | 'description'
  | 'targetGroup'
  | 'participants'
  | 'startsOn'
  | 'endsOn'
  | 'asks'
  | 'own'
  | 'exceptions'
> &
  Pick<Story, 'question' | 'conflicts' | 'drawdowns' | 'savedCents' | 'cut' | 'notice' | 'isPaidInRuns'> &
  Pick<PlayedItem, 'raised'> & {
    readonly key: string;
    readonly group: string;
    readonly place: string;
    readonly fundId: string;
    /** The number or name of the round within the fund. */
    readonly round: string;
    readonly submittedOn: string;
    readonly costs: keyof typeof costs;
    readonly state: DemoState;
    /** Whole euros that the committee resolves; what is asked for when left out. */
    readonly gets?: number;
    /** The meeting that deals with it. */
    readonly meeting?: string;
    /** Waits for money after that meeting, and moves up in this one. */
    readonly movesUpIn?: string;
    readonly answers?: Sketch['answers'];
  };

/** What money is needed for, by the kind of project. */
export const costs = {
  workshop: [
    ['fees', 'Honorare für die Leitung', 50],
    ['materials', 'Material', 20],
    ['rooms', 'Raummiete', 20],
    ['catering', 'Getränke und Imbiss', 10],
  ],
  stage: [
    ['fees', 'Honorare Regie und Musik', 45],
    ['equipment-hire', 'Licht und Ton', 25],
    ['publicity', 'Plakate und Programmhefte', 15],
    ['rooms', 'Probenraum', 15],
  ],
  media: [
    ['fees', 'Honorare Schnitt und Redaktion', 55],
    ['equipment-hire', 'Kameras und Mikrofone', 30],
    ['publicity', 'Vorführungen und Werbung', 15],
  ],
  meeting: [
    ['interpreting', 'Dolmetschen', 30],
    ['assistance-and-childcare', 'Kinderbetreuung', 25],
    ['rooms', 'Raummiete', 20],
    ['catering', 'Gemeinsames Essen', 25],
  ],
  campaign: [
    ['materials', 'Druck', 50],
    ['publicity', 'Gestaltung und Verteilung', 35],
    ['volunteer-allowances', 'Ehrenamtspauschalen', 15],
  ],
} as const satisfies Readonly<Record<string, Sketch['costs']>>;
