import * as z from 'zod';
import { BookRefusal } from './book-refusal.ts';

const Birth = z.strictObject({
  /** Tells this book from every other. */
  id: z.string(),
  /** Whether demo people may sign in to it without a password. */
  isDemo: z.boolean(),
  /** The one partnership whose book it is; null where an installation serves several. */
  tenant: z.string().nullable(),
  /** What its data keys are wrapped under: the fingerprint of a key file, or the name of a key of KMS. */
  key: z.string(),
});

/** What a book is: written before its first commit, and never changed. */
export type Birth = z.infer<typeof Birth>;

export const birthAsText = (birth: Birth): string => JSON.stringify(birth);
export const birthFromText = (text: string): Birth => Birth.parse(JSON.parse(text));

/** What somebody takes a book for; what is left out is not asked. */
export type TakenFor = { readonly [Member in 'isDemo' | 'tenant' | 'key']?: Birth[Member] | undefined };

const OTHER_FOLDER = 'or choose another folder with --data';

const reasons = {
  noRecord: () =>
    'The book has commits and no record of what it is, so somebody has changed it. Nothing was changed now: restore a backup into another folder.',
  demo: () =>
    `This is the book of a demo, which never becomes a real one: leave OPENID_ISSUER and OPENID_AUDIENCE out, ${OTHER_FOLDER}.`,
  real: () =>
    `This is a real book, and a demo would let everybody in without a password: set OPENID_ISSUER and OPENID_AUDIENCE, ${OTHER_FOLDER}.`,
  tenant: ({ tenant }: Birth, wanted: TakenFor) =>
    `This is the book of ${tenant}, not of ${wanted.tenant}: set TENANT=${tenant}, ${OTHER_FOLDER}.`,
  key: ({ key }: Birth) =>
    `The data keys of this book are wrapped under ${key}: set KEY_ID to that. Nothing was changed.`,
} as const satisfies Record<string, (birth: Birth, wanted: TakenFor) => string>;

/** A book that is another than it was taken for. */
export class OtherBook extends BookRefusal {
  override readonly name = 'OtherBook';
  constructor(sentence: string) {
    super('book-of-another-installation', sentence);
  }
}

/** A book with commits whose record is missing. It is not adopted: whoever took that away may have taken more. */
export const withoutRecord = (): OtherBook => new OtherBook(reasons.noRecord());

const mismatch = (birth: Birth, { isDemo, tenant, key }: TakenFor): keyof typeof reasons | undefined => {
  if (isDemo !== undefined && isDemo !== birth.isDemo) return birth.isDemo ? 'demo' : 'real';
  if (tenant !== undefined && tenant !== birth.tenant) return 'tenant';
  if (key !== undefined && key !== birth.key) return 'key';
  return undefined;
};

/**
 * Holds what a book is against what it is taken for.
 *
 * @throws OtherBook
 */
export const checkBirth = (birth: Birth, wanted: TakenFor): void => {
  const reason = mismatch(birth, wanted);
  if (reason) throw new OtherBook(reasons[reason](birth, wanted));
};
