import { UNWRITTEN_PLAN } from '../../domain/application/finance-plan.ts';
import { ApplicationContent, type DraftContent } from '../../events/application-content.ts';
import { leavingOut } from '../../runtime/http/leaving-out.ts';
import { brokenPlaces, type PlaceOfError } from '../../runtime/http/problem.ts';
import { messages } from '../../wording/catalogue.ts';

/** A draft as it would be submitted: its content, or the places where something is missing or not valid yet. */
export type Completeness = {
  readonly content: ApplicationContent | undefined;
  /** JSON pointers into the content. */
  readonly missing: readonly string[];
  /** What is there and cannot stay so, by the code of its sentence. */
  readonly wrong: readonly PlaceOfError[];
};

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => !isBlank(inner));
  return Object.fromEntries(filled.map(([key, inner]) => [key, withoutBlanks(inner)]));
};

/** Tells whether a draft says everything that an application must say; whether the rules allow it comes after. */
export const completeness = (draft: DraftContent): Completeness => {
  const { answers } = draft;
  const candidate = withoutBlanks({
    ...draft,
    answers: (answers ?? []).filter(({ text }) => !isBlank(text)),
    financePlan: draft.financePlan ?? UNWRITTEN_PLAN,
  });
  const parsed = leavingOut(ApplicationContent).safeParse(candidate);
  if (parsed.success) return { content: parsed.data, missing: [], wrong: [] };
  const places = brokenPlaces(parsed.error);
  return {
    content: undefined,
    missing: places.map(({ pointer }) => pointer),
    wrong: places.filter(({ message }) => Object.hasOwn(messages, message)),
  };
};
