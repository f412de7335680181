import { expect, test } from 'vitest';

/** One situation in which a rule is broken, and no rule before it. */
export type RefusalRow<Event, Command, Others> = {
  readonly given: readonly Event[];
  readonly when: Command;
  readonly beside?: Partial<Others>;
};

type Given<Event, Command, Others> = (...history: Event[]) => {
  readonly when: (
    command: Command,
    beside?: Partial<Others>,
  ) => { readonly expectRefusal: (code: never) => void };
};

/** Tests that each rule of a table refuses in a situation of its own; a rule without a row does not compile. */
export const eachRefuses = <Code extends string, Event, Command, Others>(
  rules: Readonly<Record<Code, unknown>>,
  given: Given<Event, Command, Others>,
  rows: Readonly<Record<NoInfer<Code>, RefusalRow<Event, Command, Others>>>,
): void => {
  test('every rule has its row', () => expect(Object.keys(rows)).toEqual(Object.keys(rules)));
  test.for(Object.entries<RefusalRow<Event, Command, Others>>(rows))(
    'refuses with %s',
    ([code, { given: history, when, beside }]) =>
      given(...history)
        .when(when, beside)
        .expectRefusal(code as never),
  );
};
