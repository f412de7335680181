import * as z from 'zod';

/**
 * Whose key closes a personal value: a person or a case that is named by a field beside the value or around it, or what the
 * stream itself is about. Where the named field is null, it is the stream's.
 */
export type Subject = { readonly personIn: string } | { readonly caseIn: string } | 'case';

/** The subject of what belongs to a case; the streams of one application share it. */
export const caseSubject = (key: string): string => `case_${key}`;
/** Tells the subject of a case from that of a person: a person may come back after an erasure, a case does not. */
export const isCaseSubject = (subject: string): boolean => subject.startsWith('case_');

/** What a stored field is, so that nobody adds one without deciding whether it may stay in the log for ever. */
export type Privacy =
  | {
      readonly kind:
        | 'identifier'
        | 'code'
        | 'money'
        | 'share'
        | 'time'
        | 'count'
        | 'flag'
        | 'digest'
        | 'public-text';
    }
  | { readonly kind: 'personal'; readonly subject: Subject };

/** The classification of every field of every event; `test/events/privacy.test.ts` fails on a field that has none. */
export const privacy = z.registry<Privacy>();

/**
 * What the log keeps of a personal value: a keyed commitment, and whose key opens it.
 *
 * `sealed` is base64url of an HMAC-SHA-256 under 32 random bytes that only the vault knows. Values of one subject that
 * are recorded together lie in one vault row; `row` names it by its first value, whose own is null.
 */
export const Sealed = z
  .strictObject({
    sealed: z.string().regex(/^[\w-]{43}$/),
    subject: z.string().min(1).max(80),
    row: z
      .string()
      .regex(/^[\w-]{43}$/)
      .nullable(),
  })
  .register(privacy, { kind: 'digest' });
export type Sealed = z.infer<typeof Sealed>;

/** A personal text as a command gives it (clear) or as the log returns it (sealed). */
export type PersonalText = string | Sealed;

/** Marks a text as personal: on append its value goes to the vault and the event keeps a `Sealed`. */
export const personal = (inner: z.ZodType<string>, subject: Subject = 'case') =>
  z.union([inner, Sealed]).register(privacy, { kind: 'personal', subject });

/** Tells a sealed value from a clear one. */
export const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'sealed' in value && 'subject' in value;
