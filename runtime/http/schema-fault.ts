import type * as z from 'zod';
import type { Facts } from '../../domain/decision.ts';
import type { SchemaFault } from '../../wording/schema-faults.ts';

/** What is wrong at a place, by the code of its sentence. */
export type Fault = {
  readonly code: string;
  readonly facts?: Facts;
  /** The values that would do. */
  readonly choices?: readonly (string | number | boolean | null)[];
};

type KindOfFault = Fault & { readonly code: SchemaFault };
type IssueOf<Code> = Extract<z.core.$ZodIssue, { code: Code }>;

const byType: Readonly<Record<string, SchemaFault>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  int: 'not-a-whole-number',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  object: 'not-an-object',
};

const byFormat: Readonly<Record<string, SchemaFault>> = { date: 'not-a-day', datetime: 'not-an-instant' };

/** What is called `…Cents` is an amount. */
const isAmount = ({ path }: z.core.$ZodIssue): boolean => String(path.at(-1)).endsWith('Cents');

const tooSmall = (issue: IssueOf<'too_small'>): KindOfFault => {
  const least = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);
  if (issue.origin === 'string')
    return least === 1 ? { code: 'text-empty' } : { code: 'text-too-short', facts: { lengthMin: least } };
  if (issue.origin === 'array') return { code: 'list-too-short', facts: { countMin: least } };
  return isAmount(issue)
    ? { code: 'amount-too-small', facts: { amountMinCents: least } }
    : { code: 'number-too-small', facts: { numberMin: least } };
};

const tooBig = (issue: IssueOf<'too_big'>): KindOfFault => {
  const most = Number(issue.maximum) - (issue.inclusive === false ? 1 : 0);
  if (issue.origin === 'string') return { code: 'text-too-long', facts: { lengthMax: most } };
  if (issue.origin === 'array') return { code: 'list-too-long', facts: { countMax: most } };
  return isAmount(issue)
    ? { code: 'amount-too-large', facts: { amountMaxCents: most } }
    : { code: 'number-too-large', facts: { numberMax: most } };
};

const isChoice = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const notChosen = (choices: readonly unknown[]): KindOfFault => ({
  code: 'not-a-choice',
  choices: choices.filter(isChoice),
});

const ofPresent = (issue: z.core.$ZodIssue): KindOfFault => {
  switch (issue.code) {
    case 'invalid_type':
      return { code: byType[issue.expected] ?? 'value-unfit' };
    case 'invalid_value':
      return notChosen(issue.values);
    case 'invalid_format':
      return { code: byFormat[issue.format] ?? 'value-unfit' };
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'unrecognized_keys':
      return { code: 'detail-unknown' };
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? notChosen(issue.options)
        : { code: 'value-unfit' };
    default:
      return { code: 'value-unfit' };
  }
};

const isMissing = ({ code, input }: z.core.$ZodIssue): boolean =>
  input === undefined && (code === 'invalid_type' || code === 'invalid_value');

/** What is wrong by an issue of a schema: its own code where it has one, otherwise the kind of fault that it is. */
export const faultOf = (issue: z.core.$ZodIssue): Fault => {
  if (issue.message !== '') return { code: issue.message };
  return isMissing(issue) ? { code: 'value-missing' } : ofPresent(issue);
};
