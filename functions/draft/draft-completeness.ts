import { UNWRITTEN_PLAN } from '../../domain/application/finance-plan.ts';
import { ApplicationContent, type DraftContent } from '../../events/application-content.ts';
import { leavingOut } from '../../runtime/http/leaving-out.ts';
import { parse } from '../../runtime/http/parse.ts';
import { brokenPlaces, type Place } from '../../runtime/http/problem.ts';
import type { SchemaFault } from '../../wording/schema-faults.ts';

/** A draft as it would be submitted: its content, or the places where something is missing or not valid yet. */
export type Completeness = {
  readonly content: ApplicationContent | undefined;
  /** JSON pointers into the content. */
  readonly missing: readonly string[];
  /** What is there and cannot stay so, by the code of its sentence. */
  readonly wrong: readonly Place[];
};

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => !isBlank(inner));
  return Object.fromEntries(filled.map(([key, inner]) => [key, withoutBlanks(inner)]));
};

/** What is not there yet, and so is only missing. */
const LEFT_OPEN: ReadonlySet<string> = new Set<SchemaFault>(['value-missing', 'list-too-short']);

/** Tells whether a draft says everything that an application must say; whether the rules allow it comes after. */
export const completeness = (draft: DraftContent): Completeness => {
  const { answers } = draft;
  const candidate = withoutBlanks({
    ...draft,
    answers: (answers ?? []).filter(({ text }) => !isBlank(text)),
    financePlan: draft.financePlan ?? UNWRITTEN_PLAN,
  });
  const parsed = parse(leavingOut(ApplicationContent), candidate);
  if (parsed.success) return { content: parsed.data, missing: [], wrong: [] };
  const places = brokenPlaces(parsed.error);
  return {
    content: undefined,
    missing: places.map(({ pointer }) => pointer),
    wrong: places.filter(({ code }) => !LEFT_OPEN.has(code)),
  };
};
