import type { RuleSet } from '../../../events/rule-set.ts';
import type { Outcome } from '../../../runtime/commands/command.ts';
import { foundTown, nameAccount, registerAssociation, rules } from '../../support/town.ts';
import type { World } from '../../support/world.ts';
import type { scripts } from './script.ts';

/** What a history has brought about so far: things to name in the next step. */
export type History = {
  readonly world: World;
  readonly organisationId: string;
  readonly foreignOrganisationId: string;
  /** Which script each application follows, and how far. */
  readonly progress: Map<number, { readonly script: (typeof scripts)[number]; readonly at: number }>;
  readonly meetings: { readonly meetingId: string; readonly number: number }[];
  readonly changes: { readonly changeId: string; readonly number: number }[];
  readonly runs: { readonly runId: string; readonly number: number }[];
  readonly payments: { readonly paymentId: string; readonly number: number }[];
  /** How often each command was carried out, refused or turned away. */
  readonly tally: Tally;
};

export type Verdict = 'done' | 'refused' | 'turned away';
export type Tally = Map<string, Record<Verdict, number>>;

/** Counts an outcome; nothing but an answer counts as one. */
export const count = (tally: Tally, name: string, outcome: Outcome | 'turned away'): Verdict => {
  const verdict = outcome === 'turned away' ? outcome : outcome.status === 'done' ? 'done' : 'refused';
  if (outcome !== 'turned away' && !['done', 'refused'].includes(outcome.status))
    throw new Error(`${name} answered ${outcome.status}`);
  const counts = tally.get(name) ?? { done: 0, refused: 0, 'turned away': 0 };
  counts[verdict]++;
  tally.set(name, counts);
  return verdict;
};

/** The rules of a programme that grants by contract: neither objection nor interest by law. */
export const byContract: RuleSet = {
  ...rules,
  instrument: { ...rules.instrument, value: 'contract' },
  remedy: { ...rules.remedy, value: 'none' },
  interest: { ...rules.interest, value: null },
};

/** A town with a small fund, two associations and nobody's application yet. */
export const beginHistory = async (world: World, tally: Tally, ruleSet = rules): Promise<History> => {
  await foundTown(world, { allocatedCents: 500_000, ruleSet });
  const params = { personId: await world.personId('second-office'), role: 'coordination-office' };
  await world.carry('grant-role', { as: 'administrator', params });
  await nameAccount(world);
  return {
    world,
    organisationId: await registerAssociation(world, 'signatory'),
    foreignOrganisationId: await registerAssociation(world, 'stranger'),
    progress: new Map(),
    meetings: [],
    changes: [],
    runs: [],
    payments: [],
    tally,
  };
};

/** The meeting, changes and payments of one application, as far as there are any; ids that cannot be where there are none. */
export const meetingOf = ({ meetings }: History, number: number) =>
  meetings.findLast((meeting) => meeting.number === number)?.meetingId ?? `mtg_${'z'.repeat(26)}`;
export const changeOf = ({ changes }: History, number: number) =>
  changes.findLast((change) => change.number === number)?.changeId ?? `chg_${'z'.repeat(26)}`;
export const runOf = ({ runs }: History, number: number) =>
  runs.findLast((run) => run.number === number)?.runId ?? `run_${'z'.repeat(26)}`;
export const paymentOf = ({ payments }: History, number: number) =>
  payments.findLast((payment) => payment.number === number)?.paymentId ?? `pay_${'z'.repeat(26)}001`;

export type Step = {
  /** Which application the step is about. */
  readonly number: number;
  readonly as: string;
  /** An amount in whole cents, sometimes too much. */
  readonly amountCents: number;
  readonly twist: number;
};
