import type { FinancePlan } from '../../events/application-content.ts';

type Line = Readonly<Record<string, unknown>>;

const singleValues = ['requestedCents', 'lumpSumBasis', 'isInputTaxDeductible'] as const;
type SingleValue = (typeof singleValues)[number];

/** A line of a finance plan before and after an answer; null where it was not there or is there no more. */
export type PlanLineChange = {
  readonly part: 'expenditure' | 'income' | SingleValue;
  /** The id of a cost line, or the kind of income with its place among its like; the part itself where it is one value. */
  readonly line: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** Income has no ids: the second line of own money is compared with the second line of own money. */
const incomeLines = (plan: FinancePlan | undefined): ReadonlyMap<string, Line> => {
  const count = new Map<string, number>();
  return new Map(
    (plan?.income ?? []).map((line) => {
      const place = (count.get(line.kind) ?? 0) + 1;
      count.set(line.kind, place);
      return [`${line.kind}-${place}`, line];
    }),
  );
};

const costLines = (plan: FinancePlan | undefined): ReadonlyMap<string, Line> =>
  new Map((plan?.expenditure ?? []).map((line) => [line.lineId, line]));

const changesIn = (
  part: PlanLineChange['part'],
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly PlanLineChange[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((line) => ({ part, line, before: before.get(line) ?? null, after: after.get(line) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));

const single = (part: SingleValue, plan: FinancePlan | undefined) =>
  new Map<string, unknown>([[part, plan?.[part] ?? null]]);

/** What differs between two finance plans, line by line. */
export const planLineChanges = (
  before: FinancePlan | undefined,
  after: FinancePlan | undefined,
): readonly PlanLineChange[] => [
  ...changesIn('expenditure', costLines(before), costLines(after)),
  ...changesIn('income', incomeLines(before), incomeLines(after)),
  ...singleValues.flatMap((part) => changesIn(part, single(part, before), single(part, after))),
];
