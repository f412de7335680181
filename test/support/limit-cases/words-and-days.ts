import type { ContentRefusal } from '../../../domain/application/content-rules.ts';
import { addDays, addMonths } from '../../../domain/calendar/calendar-day.ts';
import { daysFor, exampleFor } from '../example-application.ts';
import type { Cases } from './limit-case.ts';
import { amount } from './money.ts';

export const days: Cases = (rules, bounds) => {
  const { startsOn, endsOn } = daysFor(rules, bounds);
  const example = exampleFor(rules, bounds);
  const from = (day: string) => ({ ...example, startsOn: day, endsOn: day > endsOn ? day : endsOn });
  const until = (day: string) => ({ ...example, endsOn: day });
  const { year, submittedOn } = bounds;
  const months = rules.durationMonthsMax.value;
  const starts = {
    'outside-fund-year': `${year}-01-01`,
    'starts-before-lead-time': rules.leadDays.value ? addDays(submittedOn, rules.leadDays.value) : undefined,
    'starts-too-early': rules.startsFromMonthDay.value
      ? `${year}-${rules.startsFromMonthDay.value}`
      : undefined,
  } as const;
  const ends = {
    'outside-fund-year': `${year}-12-31`,
    'duration-too-long': months ? addDays(addMonths(startsOn, months), -1) : undefined,
    'ends-too-late': rules.endsByMonthDay.value ? `${year}-${rules.endsByMonthDay.value}` : undefined,
  } as const;
  return [
    ...(Object.entries(starts) as [ContentRefusal, string | undefined][])
      .filter(([, day]) => day === startsOn)
      .map(([code, day = '']) => ({ code, within: from(day), beyond: from(addDays(day, -1)) })),
    ...(Object.entries(ends) as [ContentRefusal, string | undefined][])
      .filter(([, day]) => day === endsOn)
      .map(([code, day = '']) => ({ code, within: until(day), beyond: until(addDays(day, 1)) })),
  ];
};

export const people: Cases = (rules, bounds) => {
  const share = rules.localShareBasisPoints.value;
  if (share === null) return [];
  const needed = Math.ceil((41 * share) / 10_000);
  const local = (localParticipantCount: number) => exampleFor(rules, bounds, { localParticipantCount });
  return [{ code: 'local-share-too-small', within: local(needed), beyond: local(needed - 1) }];
};

export const words: Cases = (rules, bounds) => {
  const example = exampleFor(rules, bounds);
  const small = rules.smallProjects.value;
  const without = (questionId: string, requestedCents: number) =>
    amount(rules, bounds, requestedCents, {
      answers: example.answers.filter((answer) => answer.questionId !== questionId),
    });
  const freeUpTo = small && !small.needsQuestions ? small.amountMaxCents : 0;
  return [
    ...rules.questions.value
      .filter(({ required }) => required)
      .map(({ questionId, requiredAboveCents }) => ({
        questionId,
        aboveCents: requiredAboveCents ?? freeUpTo,
      }))
      .map(({ questionId, aboveCents }) => ({
        code: 'question-unanswered' as const,
        within: aboveCents > 0 ? without(questionId, aboveCents) : example,
        beyond: without(questionId, Math.max(aboveCents + 1, rules.amountMinCents.value ?? 1)),
      })),
    ...rules.declarations.value.map((left) => ({
      code: 'declaration-missing' as const,
      within: example,
      beyond: { ...example, declarations: example.declarations.filter((id) => id !== left) },
    })),
  ];
};
