import type { ShippedProgramme } from '../../domain/rule-sets/shipped.ts';
import type { ApplicationContent, LumpSumBasis } from '../../events/application-content.ts';
import type { OrganisationEvent } from '../../events/organisation-events.ts';
import type { Board, Moment } from './board.ts';

type Registration = Extract<OrganisationEvent, { type: 'OrganisationRegistered' }>['data'];

/** A group that applies in a play. All of them are fictitious. */
export type PlayedOrganisation = {
  readonly key: string;
  readonly name: string;
  readonly legalForm: Registration['legalForm'];
  readonly seat: string;
  readonly registerNumber: string | null;
  /** The association that holds the money of an informal group. */
  readonly supportedBy: string | null;
  /** Who registers it, signs and asks for money. */
  readonly signatory: string;
  readonly contact: { readonly name: string; readonly email: string };
  readonly iban: string;
};

/** What the office asks about, and the answer. */
export type PlayedQuestion = {
  readonly field: 'title' | 'summary' | 'description' | 'place' | 'targetGroup';
  readonly question: string;
  readonly answer: string;
};

/** How far an application is taken; each stage includes those before it, as far as they lie on its way. */
export const stages = [
  'draft',
  'submitted',
  'in-check',
  'clarification',
  'admitted',
  'scored',
  'decided',
  'granted',
  'accepted',
  'requested',
  'paid-in-part',
  'paid',
  'proof-in',
  'proof-checked',
  'settled',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** The way of one application. */
export type Story = {
  /** Names its steps, so it never changes. */
  readonly key: string;
  readonly organisation: string;
  readonly fundId: string;
  readonly roundId: string;
  readonly content: ApplicationContent;
  /** Calendar day in Berlin; of a draft, the day on which it was last saved. */
  readonly submittedOn: string;
  readonly upTo: Stage;
  /** The applicant gives it up, or the office rejects it for formal reasons, instead of what would come next. */
  readonly ends?: 'withdrawn' | 'rejected-formally';
  readonly question?: PlayedQuestion;
  /** Members with a conflict of interest. */
  readonly conflicts?: readonly string[];
  /** How the committee likes it, from 1 to 5: a member's points lie around it. */
  readonly favour?: number;
  /** What was not spent in the end, in whole cents. */
  readonly savedCents?: number;
  /** What the check does not recognise of the first receipt, in whole cents, and why. */
  readonly cut?: { readonly amountCents: number; readonly reason: string };
  /** The lists and contracts, where lump sums are granted; what was planned when left out. */
  readonly heldBasis?: LumpSumBasis;
  /** Shares of the grant, in percent; adds up to 100. One payment when left out. */
  readonly drawdowns?: readonly number[];
  /** How the notice reaches the recipient; it is handed over outside the program when left out. */
  readonly notice?: PlayedNotice;
  /** Ordered payments wait for a pay run, which a scene makes; otherwise each is executed by itself. */
  readonly isPaidInRuns?: boolean;
};

export type PlayedNotice = {
  readonly channel: 'post' | 'portal';
  /** The recipient gives up every remedy, so that nothing can be done against the notice from then on. */
  readonly waives?: boolean;
};

/** Somebody else says that a member has a conflict of interest; the others decide that it is so. */
export type RaisedConflict = {
  readonly by: string;
  readonly about: string;
  readonly ground: 'member-or-employee' | 'relative' | 'direct-advantage' | 'other';
  readonly reason: string;
};

/** What a committee does with one application. */
export type PlayedItem = {
  readonly story: string;
  readonly outcome: 'grant' | 'grant-amount-open' | 'waitlist' | 'reject' | 'defer';
  /** Whole cents; only where a sum is granted. */
  readonly amountCents?: number;
  readonly conditions?: readonly string[];
  /** Who votes against the motion; everybody else is for it. */
  readonly against?: readonly string[];
  readonly raised?: RaisedConflict;
};

export type PlayedMeeting = {
  readonly key: string;
  readonly programmeId: string;
  readonly committeeId: string;
  readonly title: string;
  readonly place: string;
  /** Calendar day in Berlin. */
  readonly on: string;
  readonly absent?: readonly string[];
  /** Nobody meets: the motions go round, and everybody votes by themselves. */
  readonly isCircular?: boolean;
  readonly items: readonly PlayedItem[];
};

export type PlayedMember = {
  readonly username: string;
  readonly office: 'chair' | 'deputy' | 'member';
  /** Who comes and votes where the member is away. */
  readonly substitute?: string;
};

/** Who sits in a committee; all have a vote. */
export type PlayedSeats = {
  readonly programmeId: string;
  readonly committeeId: string;
  readonly members: readonly PlayedMember[];
};

/** Everything that happens in a play. */
export type Plot = {
  /** Calendar day in Berlin on which programmes and funds are entered. */
  readonly beginsOn: string;
  readonly programmes: readonly ShippedProgramme[];
  readonly seats: readonly PlayedSeats[];
  readonly organisations: readonly PlayedOrganisation[];
  readonly stories: readonly Story[];
  readonly meetings: readonly PlayedMeeting[];
  /** How many members hand in a score sheet for an application. */
  readonly scoringMembers: number;
  /** What happens beside the usual way of an application. */
  readonly scenes?: readonly Scene[];
};

/** Something of a play that is told for itself, such as a pay run of several cases. */
export type Scene = (board: Board) => readonly Moment[];

/** Whether a story goes at least so far. */
export const reaches = ({ upTo }: Pick<Story, 'upTo'>, stage: Stage): boolean =>
  stages.indexOf(upTo) >= stages.indexOf(stage);
