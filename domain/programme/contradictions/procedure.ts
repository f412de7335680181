import type { RuleSet } from '../../../events/rule-set.ts';
import { mayHave, namedFor } from '../../calendar/local-holidays.ts';
import type { Rules } from '../../decision.ts';
import { firstRepeated } from '../../repeated.ts';
import type { Programme } from '../programme.ts';
import { leastCents, mostCents } from './amounts.ts';

const listsOfIds = (rules: RuleSet): readonly (readonly string[])[] => [
  rules.criteria.value.map(({ criterionId }) => criterionId),
  rules.questions.value.map(({ questionId }) => questionId),
  rules.declarations.value,
  rules.costCategories.value,
  rules.legalForms.value,
  rules.projectKinds.value.map(({ kindId }) => kindId),
  rules.exceptions.value,
  rules.ownShareCounts.value,
  rules.officeSeat.value.localHolidays,
  rules.categoryLimits.value.map(({ category }) => category),
];

/** The days that the quickest way to a decision takes: a meeting with its invitation, or a vote by circulation. */
const daysToDecision = ({ invitationDays, admissionDaysBeforeMeeting, circularVoteDays }: RuleSet): number =>
  Math.min(
    Math.max(invitationDays.value, admissionDaysBeforeMeeting.value),
    circularVoteDays.value ?? Number.POSITIVE_INFINITY,
  );

/** Steps, periods and bodies of the procedure that cannot go together. */
export const procedureContradictions = {
  'local-holiday-elsewhere': ({ officeSeat: { value: seat } }) => {
    const elsewhere = seat.localHolidays.find((local) => !mayHave(local, seat));
    return elsewhere === undefined || { localHoliday: elsewhere, commune: seat.commune, land: seat.land };
  },
  'local-holiday-missing': ({ officeSeat: { value: seat } }) => {
    const missing = namedFor(seat).find((local) => !seat.localHolidays.includes(local));
    return missing === undefined || { localHoliday: missing, commune: seat.commune };
  },
  'id-twice': (rules) => {
    const [twice] = listsOfIds(rules).flatMap((ids) => firstRepeated(ids) ?? []);
    return twice === undefined || { twice };
  },
  'question-threshold-without-duty': ({ questions }) => {
    const vain = questions.value.find(
      ({ required, requiredAboveCents }) => !required && requiredAboveCents !== null,
    );
    return vain === undefined || { questionId: vain.questionId, aboveCents: vain.requiredAboveCents ?? 0 };
  },
  'question-never-required': (rules) => {
    const maxCents = mostCents(rules);
    const vain = rules.questions.value.find(({ requiredAboveCents: above }) => (above ?? 0) >= maxCents);
    return (
      vain === undefined || {
        questionId: vain.questionId,
        aboveCents: vain.requiredAboveCents ?? 0,
        maxCents,
      }
    );
  },
  'small-body-unknown': ({ smallProjects: { value: small } }, { committees }) => {
    const unknown = small
      ? [small.committeeId, small.relievesCommitteeId].find((id) => !committees.has(id))
      : undefined;
    return unknown === undefined || { committeeId: unknown };
  },
  'small-limit-above-maximum': (rules) => {
    const smallCents = rules.smallProjects.value?.amountMaxCents ?? 0;
    const maxCents = mostCents(rules);
    return smallCents <= maxCents || { smallCents, maxCents };
  },
  'small-limit-below-minimum': (rules) => {
    const minCents = leastCents(rules);
    const smallCents = rules.smallProjects.value?.amountMaxCents ?? minCents;
    return smallCents >= minCents || { smallCents, minCents };
  },
  'lapses-without-time': ({ unanswered, clarificationDays: { value: clarificationDays } }) =>
    unanswered.value !== 'lapses' || clarificationDays > 0 || { clarificationDays },
  'draft-reminded-too-early': ({ draftPeriods: { value: periods } }) => {
    // The first reminder comes after the day of the last save, and for the last thirty days the draft is discarded.
    const neededDays = Math.max(...periods.remindedDaysBefore) + 32;
    const { erasedAfterDays } = periods;
    return erasedAfterDays >= neededDays || { erasedAfterDays, neededDays };
  },
  'draft-reminded-too-late': ({ draftPeriods: { value: periods } }) =>
    Math.min(...periods.remindedDaysBefore) > 0,
  'admission-after-invitation': ({ admissionDaysBeforeMeeting, invitationDays }) => {
    const [admissionDays, invited] = [admissionDaysBeforeMeeting.value, invitationDays.value];
    return admissionDays === 0 || admissionDays >= invited || { admissionDays, invitationDays: invited };
  },
  'decision-period-too-short': (rules) => {
    const decisionWithinDays = rules.decisionWithinDays.value;
    const neededDays = daysToDecision(rules);
    return (
      decisionWithinDays === null || decisionWithinDays >= neededDays || { decisionWithinDays, neededDays }
    );
  },
} satisfies Rules<RuleSet, Programme>;
