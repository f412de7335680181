import type { CommitBody } from './envelope.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isSomeText: Check = (value) => typeof value === 'string' && value.length > 0;
const isTextOrNull: Check = (value) => value === null || typeof value === 'string';
const hasLength =
  (length: number): Check =>
  (value) =>
    typeof value === 'string' && value.length === length;
const isWholeFrom =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least;
const isListOf =
  (check: Check, lengthMin = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= lengthMin && value.every((entry) => check(entry));
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with these members, each as it is to be, and no other. */
const isExactly = (members: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(members);
  return (value) =>
    isObject(value) &&
    Object.keys(value).length === checks.length &&
    checks.every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
};

const INSTANT = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d:\d\d\.\d{3}Z$/;

/** An instant in UTC to the millisecond, of a day that there is: another one is read as one of the month after. */
const isInstant: Check = (value) => {
  const day = typeof value === 'string' && INSTANT.exec(value)?.[1];
  return Boolean(day) && new Date(value as string).getUTCDate() === Number(day);
};

const isCommit = isExactly({
  format: (value) => value === 1,
  tenant: isSomeText,
  stream: isSomeText,
  revision: isWholeFrom(1),
  index: isWholeFrom(0),
  previous: hasLength(43),
  recordedAt: isInstant,
  actor: isSomeText,
  command: isExactly({ id: hasLength(22), name: isSomeText, fingerprint: hasLength(43) }),
  correlation: isSomeText,
  causation: isTextOrNull,
  traceparent: isTextOrNull,
  together: isListOf(isText),
  policy: isSomeText,
  events: isListOf(isExactly({ type: isSomeText, version: isWholeFrom(1), data: isObject }), 1),
});

/**
 * Tells what the schema `CommitBody` tells of a parsed body, in a tenth of its time: every commit that is read passes here.
 *
 * `test/events/is-commit-body.test.ts` holds the two against each other.
 */
export const isCommitBody = (value: unknown): value is CommitBody => isCommit(value);
