import { expect } from 'vitest';
import type { Acting, Aggregate } from '../../domain/aggregate.ts';
import type { Decision } from '../../domain/decision.ts';

/** Who acts in tests of decisions, unless a test says otherwise. */
export const acting = (actorId: string, now = '2024-02-01T10:00:00.000Z'): Acting => ({
  actorId,
  roles: new Set(),
  now,
  derivedId: (prefix) => `${prefix}_${'0'.repeat(26)}`,
});

/** What a decision appends, own and beside; streams to which it appends nothing are left out, whether named or not. */
const appendedBy = <Event, Code extends string, Also>(decision: Decision<Event, Code, Also>) => {
  if ('refused' in decision) return decision;
  const also: Record<string, readonly unknown[]> = { ...decision.also };
  const beside = Object.entries(also).filter(([, events]) => events.length > 0);
  return { events: decision.accepted, beside: Object.fromEntries(beside) };
};

/** Given these events, when this command is decided, these events or this refusal are expected. */
export const specification =
  <State, Event, Command, Code extends string, Others = Record<never, never>, Also = Record<never, never>>(
    { initial, evolve }: Aggregate<State, Event>,
    decide: (command: Command, state: State, others: Others) => Decision<Event, Code, Also>,
    others: Others = {} as Others,
  ) =>
  (...history: Event[]) => ({
    /** `beside`: what other streams say, where it differs from the usual. */
    when: (command: Command, beside: Partial<Others> = {}) => {
      const decision = decide(command, history.reduce(evolve, initial), { ...others, ...beside });
      return {
        decision,
        /** These events, field by field, and nothing in any other stream. */
        expectEvents: (...events: Event[]) =>
          expect(appendedBy(decision)).toStrictEqual({ events, beside: {} }),
        /** These events, and these in other streams, by the name under which the other stream was loaded. */
        expectEventsWith: (beside: Partial<Also>, ...events: Event[]) =>
          expect(appendedBy(decision)).toStrictEqual({ events, beside }),
        expectRefusal: (code: Code) => expect(decision).toMatchObject({ refused: code }),
      };
    },
  });
