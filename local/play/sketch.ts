import { sumCents } from '../../domain/money.ts';
import type { ApplicationContent, LumpSumBasis } from '../../events/application-content.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { splitCents } from './figures.ts';

type Income = ApplicationContent['financePlan']['income'][number];

/** An application in few words; the finance plan follows from the sums and the shares of the cost. */
export type Sketch = {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly place: string;
  readonly targetGroup: string;
  readonly participants: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly contact: { readonly name: string; readonly email: string };
  /** Whole euros. */
  readonly asks: number;
  /** Whole euros the group brings itself. */
  readonly own?: number;
  /** Whole euros of others, confirmed. */
  readonly third?: number;
  /** What the money is for: category, label, percent of the cost; together 100. */
  readonly costs: readonly (readonly [category: string, label: string, percent: number])[];
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly lumpSumBasis?: LumpSumBasis;
  /** Limits that the committee is asked to lift, and why. */
  readonly exceptions?: ApplicationContent['exceptions'];
};

const income = (kind: Income['kind'], label: string, euros: number | undefined): readonly Income[] =>
  euros ? [{ kind, label, status: 'confirmed', amountCents: euros * 100 }] : [];

/** The content of an application that is complete under these rules. */
export const contentOf = (sketch: Sketch, rules: RuleSet): ApplicationContent => {
  const {
    asks,
    own,
    third,
    costs,
    answers,
    contact,
    participants,
    lumpSumBasis = null,
    exceptions = [],
    ...texts
  } = sketch;
  const requestedCents = asks * 100;
  const incomes = [...income('own', 'Eigenmittel', own), ...income('third', 'Spenden', third)];
  const costCents = requestedCents + sumCents(incomes.map(({ amountCents }) => amountCents));
  const amounts = splitCents(
    costCents,
    costs.map(([, , percent]) => percent),
  );
  return {
    ...texts,
    participantCount: participants,
    ...{ localParticipantCount: null, projectKind: null },
    contactName: contact.name,
    contactEmail: contact.email,
    financePlan: {
      expenditure: costs.map(([category, label], place) => ({
        lineId: `position-${place + 1}`,
        category,
        label,
        amountCents: amounts[place] ?? 0,
        ...{ taxCents: null, kilometreCount: null, offers: [], offersWaivedBecause: null },
      })),
      income: incomes,
      requestedCents,
      lumpSumBasis,
      isInputTaxDeductible: null,
    },
    answers: rules.questions.value.flatMap(({ questionId }) => {
      const text = answers[questionId];
      return text === undefined ? [] : [{ questionId, text }];
    }),
    declarations: [...rules.declarations.value],
    exceptions,
  };
};
