/** What a person needs to see to put it right, filled into the sentence of the refusal. Amounts end in `Cents`. */
export type Facts = Readonly<Record<string, string | number>>;

/** True when the rule holds; otherwise false, or the facts that explain why it does not. */
export type Verdict = boolean | Facts;

/**
 * What must hold before a command is accepted, in the order in which a person should hear of it.
 *
 * Each key is the refusal's code: stable, translatable, part of the API.
 */
export type Rules<Command, State, Others = unknown> = Readonly<
  Record<string, (command: Command, state: State, others: Others) => Verdict>
>;

/** A refusal is an answer, not an exception. */
export type Refusal<Code extends string = string> = { readonly refused: Code; readonly facts?: Facts };

/**
 * What a command leads to: events for its own stream, and where it must be true together, for others (`also`, by the
 * name under which the other stream was loaded). No event at all means «already so».
 */
export type Decision<Event, Code extends string, Also = Record<never, never>> =
  | { readonly accepted: readonly Event[]; readonly also?: Also }
  | Refusal<Code>;

/** The first rule that does not hold, with its facts. */
export const firstBroken = <Command, State, Others, R extends Rules<Command, State, Others>>(
  rules: R,
  command: Command,
  state: State,
  others: Others,
): Refusal<Extract<keyof R, string>> | undefined => {
  for (const [code, holds] of Object.entries(rules)) {
    const verdict = holds(command, state, others);
    if (verdict === true) continue;
    const refused = code as Extract<keyof R, string>;
    return verdict === false ? { refused } : { refused, facts: verdict };
  }
  return undefined;
};

type Missing = { readonly missing: Facts };

/** What was looked for is not there, and the facts that a person needs to see why. */
export const missing = (facts: Facts): Missing => ({ missing: facts });

/**
 * How a decision finds what it is about. The key is the refusal's code where that is not there, as in a table of rules, and
 * what is found is the state that the rules after it speak of.
 */
export type Finder<Code extends string, Command, State, Others, Found> = Readonly<
  Record<Code, (command: Command, state: State, others: Others) => Found | Missing | undefined>
>;

const isMissing = (found: object): found is Missing => 'missing' in found;

/** What the decision is about, where it is there and no rule on it is broken; otherwise why it is refused. */
export const findOrRefuse = <
  Code extends string,
  Command,
  State,
  Others,
  Found extends object,
  R extends Rules<Command, Found, Others>,
>(
  finder: Finder<Code, Command, State, Others, Found>,
  rules: R,
  command: Command,
  state: State,
  others: Others,
): Found | Refusal<Code | Extract<keyof R, string>> => {
  const [[refused, find]] = Object.entries(finder) as [[Code, (typeof finder)[Code]]];
  const found = find(command, state, others);
  if (found === undefined) return { refused };
  if (isMissing(found)) return { refused, facts: found.missing };
  return firstBroken(rules, command, found, others) ?? found;
};
