import type { ContentLimits } from '../../domain/application/content-limits.ts';
import { priceProofFor } from '../../domain/application/price-proofs.ts';
import { addDays, addMonths } from '../../domain/calendar/calendar-day.ts';
import type { ApplicationContent } from '../../events/application-content.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { costLine, lumpSumsOf } from './plan-facts.ts';

type Plan = ApplicationContent['financePlan'];
type Bounds = Pick<ContentLimits, 'year' | 'submittedOn' | 'applicationMaxCents'>;

const ALL = 10_000;
const latest = (...days: (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
const earliest = (...days: (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(0);
const dayOf = (year: number, monthDay: string | null) =>
  monthDay === null ? undefined : `${year}-${monthDay}`;

/** The first and the last day that the rules allow for a project. */
export const daysFor = (rules: RuleSet, { year, submittedOn }: Bounds) => {
  const startsOn =
    latest(
      `${year}-01-01`,
      addDays(submittedOn, rules.leadDays.value),
      dayOf(year, rules.startsFromMonthDay.value),
    ) ?? '';
  const months = rules.durationMonthsMax.value;
  const endsOn =
    earliest(
      `${year}-12-31`,
      dayOf(year, rules.endsByMonthDay.value),
      months === null ? undefined : addDays(addMonths(startsOn, months), -1),
    ) ?? '';
  return { startsOn, endsOn };
};

/** The least cost of which the rules let the fund pay so much. */
const leastCostCents = (rules: RuleSet, requestedCents: number): number => {
  const freeUpToCents = rules.ownShareFreeUpToCents.value ?? -1;
  if (requestedCents <= freeUpToCents) return requestedCents;
  const byRate = Math.ceil((requestedCents * ALL) / (rules.rateMaxBasisPoints.value ?? ALL));
  const byOwnShare = Math.ceil((requestedCents * ALL) / (ALL - (rules.ownShareBasisPoints.value ?? 0)));
  return Math.max(requestedCents, byRate, byOwnShare);
};

/** A plan of one line with just as much other money as the rules ask for. */
export const planFor = (
  rules: RuleSet,
  requestedCents: number,
  otherCents = leastCostCents(rules, requestedCents) - requestedCents,
): Plan => {
  const amountCents = requestedCents + otherCents;
  const [category = ''] = rules.costCategories.value;
  const [kind = 'own'] = rules.ownShareCounts.value;
  const isShown = rules.priceProofsWith.value === 'application';
  const proof = isShown ? priceProofFor(amountCents, rules.priceProofs.value) : undefined;
  const offer = { bidder: 'Beispielfirma', amountCents, form: 'written' as const };
  const offers = Array.from({ length: proof?.offerCount ?? 0 }, () => offer);
  const perParticipantCents = rules.lumpSums.value?.perParticipantCents;
  return {
    expenditure: [costLine(category, amountCents, { lineId: 'all', offers })],
    income: otherCents > 0 ? [{ kind, label: 'Kasse', status: 'confirmed', amountCents: otherCents }] : [],
    requestedCents,
    lumpSumBasis: perParticipantCents ? lumpSumsOf(Math.ceil(requestedCents / perParticipantCents)) : null,
    isInputTaxDeductible: null,
  };
};

/** A sum that may be asked for without an exception. */
export const possibleCents = (rules: RuleSet, { applicationMaxCents }: Pick<Bounds, 'applicationMaxCents'>) =>
  Math.max(
    rules.amountMinCents.value ?? 1,
    Math.min(
      200_000,
      rules.amountMaxCents.value ?? 200_000,
      applicationMaxCents ?? 200_000,
      ...rules.projectKinds.value.map(({ amountMaxCents }) => amountMaxCents ?? 200_000),
    ),
  );

/** An application that fits the rules, with everything that they ask for and nothing else. */
export const exampleFor = (
  rules: RuleSet,
  bounds: Bounds,
  changes: Partial<ApplicationContent> = {},
): ApplicationContent => ({
  title: 'Nachbarschaft im Gespräch',
  summary: 'Ein Tag der offenen Tür',
  description: 'Wir laden alle ein, die im Viertel wohnen.',
  place: 'Musterstadt',
  targetGroup: 'Alle im Viertel',
  participantCount: 41,
  ...{ localParticipantCount: null, projectKind: null, exceptions: [] },
  ...daysFor(rules, bounds),
  contactName: 'Erika Muster',
  contactEmail: 'erika@verein.example',
  financePlan: planFor(rules, possibleCents(rules, bounds)),
  answers: rules.questions.value.map(({ questionId }) => ({ questionId, text: 'So ist es.' })),
  declarations: rules.declarations.value,
  ...(rules.localShareBasisPoints.value !== null && { localParticipantCount: 41 }),
  ...(rules.projectKinds.value[0] && { projectKind: rules.projectKinds.value[0].kindId }),
  ...changes,
});
