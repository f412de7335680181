import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { type IssueOthers, theRecommended, theResolved } from '../../../domain/grant/issue-rules.ts';
import { decidable } from '../../../domain/meeting/decidable.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { type Command, commands, type State, stateAfter, states } from '../../support/life-cycle.ts';

/**
 * In which states each command moves an application on, and in which it changes nothing because it is so already.
 *
 * Everywhere else it is refused.
 */
const allowed: Readonly<
  Record<Command, { readonly in: readonly State[]; readonly same?: readonly State[] }>
> = {
  'record-advice': { in: Object.keys(states) as State[] },
  'release-draft': { in: ['draft'] },
  'submit-application': { in: ['draft'] },
  'start-formal-check': { in: ['submitted'], same: ['in check'] },
  'record-formal-check': { in: ['in check'] },
  'request-clarification': { in: ['in check', 'put off over a question'] },
  'answer-clarification': { in: ['question open', 'put off, question open'] },
  'admit-application': { in: ['in check'], same: ['admitted'] },
  'reject-application': { in: ['submitted', 'in check', 'question open'] },
  'explain-rejection': { in: ['rejected by the committee'] },
  'withdraw-application': {
    in: [
      ...([
        'submitted',
        'in check',
        'question open',
        'admitted',
        'put off',
        'put off over a question',
      ] as const),
      ...(['put off, question open', 'waiting list', 'sum open', 'recommended'] as const),
    ],
    same: ['withdrawn'],
  },
  'lapse-application': {
    in: ['question open', 'put off, question open'],
    same: (Object.keys(states) as State[]).filter(
      (state) => state !== 'draft' && !state.endsWith('question open'),
    ),
  },
};

const verdict = (command: Command, state: State): 'moves on' | 'is so already' | 'refused' => {
  const decision = commands[command](stateAfter(state));
  if ('refused' in decision) return 'refused';
  return decision.accepted.length > 0 ? 'moves on' : 'is so already';
};

const cells = (Object.keys(commands) as Command[]).flatMap((command) =>
  (Object.keys(states) as State[]).map((state) => [command, state] as const),
);

describe('the life cycle of an application', () => {
  test.for(cells)('%s on %s', ([command, state]) => {
    const { in: moving, same = [] } = allowed[command];
    const expected = moving.includes(state) ? 'moves on' : same.includes(state) ? 'is so already' : 'refused';
    expect(verdict(command, state)).toBe(expected);
  });

  test.for(Object.keys(states) as State[])('%s: whether a committee can decide', (state) => {
    const waiting: readonly State[] = [
      ...(['admitted', 'put off', 'put off over a question', 'put off, question open'] as const),
      ...(['waiting list', 'sum open'] as const),
    ];
    expect(decidable(stateAfter(state)) !== undefined).toBe(waiting.includes(state));
  });

  test.for(cells)('%s on %s a second time decides nothing twice', ([command, state]) => {
    const first = commands[command](stateAfter(state));
    if ('refused' in first || first.accepted.length === 0) return;
    const then = first.accepted.reduce<Application>(application.evolve, stateAfter(state));
    const second = commands[command](then);
    const repeats = 'accepted' in second && second.accepted.length > 0;
    // Advice may be given more than once; everything else happens once.
    expect(repeats).toBe(command === 'record-advice');
  });

  test('only a recommendation with its sum is what a grant can be issued on', () => {
    const open = (Object.keys(states) as State[]).filter((state) => {
      const beside = { application: stateAfter(state) } as IssueOthers;
      const found = theRecommended['not-recommended']({}, payout.initial, beside);
      return found && theResolved['amount-still-open']({}, found);
    });
    expect(open).toEqual(['recommended']);
  });
});
