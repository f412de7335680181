import type { RetentionEvent } from '../../events/retention-events.ts';
import type { RetentionRule } from '../../events/rules/grant-rules.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import { type Programme, rulesOf } from '../programme/programme.ts';
import { keptUntilOn, type Retention } from './retention.ts';

type Started = Extract<RetentionEvent, { type: 'RetentionStarted' }>['data'];
export type StartRetention = Acting & Pick<Started, 'applicationId' | 'ground' | 'fromOn'>;

type Others = { readonly application: Application; readonly programme: Programme; readonly payout: Payout };

/** The rule of the grant, or of the rules that the application was judged by. */
const ruleOf = ({ application, programme, payout }: Others): RetentionRule | undefined => {
  if (payout.grant) return payout.grant.terms.retention;
  return application.status === 'none' ? undefined : rulesOf(programme, application)?.retention.value;
};

/** A later proof begins the period again; the end of a case does not where it has begun before. */
const isCovered = ({ ground, fromOn }: StartRetention, state: Retention): boolean =>
  state.fromOn !== undefined && (ground === 'closed-without-proof' || fromOn <= state.fromOn);

/** The rule by which the papers are kept; there is none before there is a case. */
export const theRule = {
  'unknown-application': (_command: unknown, _state: unknown, others: Others) => {
    const rule = ruleOf(others);
    return rule && { rule };
  },
};

export type StartRetentionRefusal = keyof typeof theRule;

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
  const found = findOrRefuse(theRule, {}, command, state, others);
  if ('refused' in found) return found;
  if (isCovered(command, state)) return { accepted: [] };
  const { applicationId, ground, fromOn } = command;
  const { rule } = found;
  const data = { applicationId, ground, fromOn, rule, keptUntilOn: keptUntilOn(fromOn, rule) };
  return { accepted: [{ type: 'RetentionStarted', data }] };
};
