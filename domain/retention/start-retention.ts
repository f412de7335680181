import type { RetentionEvent } from '../../events/retention-events.ts';
import type { RetentionRule } from '../../events/rules/grant-rules.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import { type Programme, ruleSetBy } from '../programme/programme.ts';
import { keptUntilOn, type Retention } from './retention.ts';

type Started = Extract<RetentionEvent, { type: 'RetentionStarted' }>['data'];
export type StartRetention = Acting & Pick<Started, 'applicationId' | 'ground' | 'fromOn'>;

type Others = { readonly application: Application; readonly programme: Programme; readonly payout: Payout };

/** The rule of the grant, or of the rules that the application was judged by. */
const ruleOf = ({ application: { ruleSet }, programme, payout }: Others): RetentionRule | undefined =>
  payout.grant?.terms.retention ?? (ruleSet && ruleSetBy(programme, ruleSet)?.retention.value);

/** A later proof begins the period again; the end of a case does not where it has begun before. */
const isCovered = ({ ground, fromOn }: StartRetention, state: Retention): boolean =>
  state.fromOn !== undefined && (ground === 'closed-without-proof' || fromOn <= state.fromOn);

export const startRetentionRules = {
  'unknown-application': (_command, _retention, others) => ruleOf(others) !== undefined,
} satisfies Rules<StartRetention, Retention, Others>;

export type StartRetentionRefusal = keyof typeof startRetentionRules;

/**
 * Notes until when the papers of a case are kept, from the day on which its proof was presented or it ended without a grant.
 *
 * @see ANBest-P 6.5
 */
export const startRetention = (
  command: StartRetention,
  state: Retention,
  others: Others,
): Decision<RetentionEvent, StartRetentionRefusal> => {
  const refusal = firstBroken(startRetentionRules, command, state, others);
  if (refusal) return refusal;
  const { applicationId, ground, fromOn } = command;
  const rule = ruleOf(others);
  if (!rule || isCovered(command, state)) return { accepted: [] };
  const data = { applicationId, ground, fromOn, rule, keptUntilOn: keptUntilOn(fromOn, rule) };
  return { accepted: [{ type: 'RetentionStarted', data }] };
};
