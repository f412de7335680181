import * as z from 'zod';
import { plainText } from './plain-text.ts';
import { type Privacy, privacy } from './privacy.ts';

/** More than any municipal fund holds, and far below where integer cents would lose exactness. */
export const CENTS_MAX = 100_000_000_000;

const classified = <Schema extends z.ZodType>(schema: Schema, kind: Exclude<Privacy['kind'], 'personal'>) => {
  privacy.add(schema, { kind });
  return schema;
};

/** One schema for all fields of a kind: whoever loads the events builds each kind once. */
const once = <Schema>(make: () => Schema): (() => Schema) => {
  let made: Schema | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The same for a kind that has a largest length or number. */
const onceFor = <Schema>(make: (max: number) => Schema) => {
  const made = new Map<number, Schema>();
  return (max: number): Schema => {
    const known = made.get(max) ?? make(max);
    made.set(max, known);
    return known;
  };
};

const derivedId = (prefix: string) =>
  classified(z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`), 'not-an-id'), 'identifier');

export const applicationId = once(() => derivedId('app'));
export const organisationId = once(() => derivedId('org'));
export const personId = once(() => derivedId('per'));
export const meetingId = once(() => derivedId('mtg'));
/** The application's own key and the number of the payment in it; as a reference it is within the 35 letters of SEPA. */
export const paymentId = once(() =>
  classified(z.string().regex(/^pay_[0-9a-z]{26}\d{3,4}$/, 'not-an-id'), 'identifier'),
);
export const refundId = once(() => derivedId('ref'));
export const proofId = once(() => derivedId('prf'));
export const changeId = once(() => derivedId('chg'));
export const payRunId = once(() => derivedId('run'));
export const bankFileId = once(() => derivedId('bnk'));
export const hearingId = once(() => derivedId('hea'));
export const costId = once(() => derivedId('cst'));
export const instalmentPlanId = once(() => derivedId('ipl'));
export const reliefId = once(() => derivedId('rlf'));
export const setOffId = once(() => derivedId('off'));
export const repaymentId = once(() => derivedId('rep'));

/** A readable id that an administrator chooses: programme, fund, round, committee, rule set, criterion, question. */
export const slug = once(() =>
  classified(z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'not-a-slug'), 'identifier'),
);

/** An act of a grant by kind and number, such as `revocation-1`: given when it is taken, and kept in its fact. */
export const actId = once(() => slug());

/** Whole cents, never negative. */
export const cents = once(() => classified(z.int().min(0).max(CENTS_MAX), 'money'));
/** Whole cents that may be a decrease. */
export const signedCents = once(() => classified(z.int().min(-CENTS_MAX).max(CENTS_MAX), 'money'));
/** Hundredths of a percent: 2,000 is 20 %. */
export const basisPoints = once(() => classified(z.int().min(0).max(10_000), 'share'));
/** Hundredths of a percent that may lie below nothing, as the base rate did from 2013 to 2022. */
export const signedBasisPoints = once(() => classified(z.int().min(-10_000).max(10_000), 'share'));
/** Far from where counting days would leave the years of four digits. */
const YEARS = /^(?:19|20|21)\d\d-/;
const YEARS_MESSAGE = 'year-out-of-range';

/** A calendar day in Europe/Berlin, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = once(() => classified(z.iso.date().regex(YEARS, YEARS_MESSAGE), 'time'));
/** A day of every year, `MM-DD`; 29 February is none, because not every year has it. */
export const monthDay = once(() =>
  classified(
    z
      .string()
      .regex(
        /^(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])$|^(?:0[469]|11)-(?:0[1-9]|[12]\d|30)$|^02-(?:0[1-9]|1\d|2[0-8])$/,
        'not-a-day-of-every-year',
      ),
    'time',
  ),
);
/** An instant in UTC with milliseconds, in the same years. */
export const instant = once(() =>
  classified(z.iso.datetime({ precision: 3 }).regex(YEARS, YEARS_MESSAGE), 'time'),
);
/** A whole number of any size, in decimal digits. */
export const digits = once(() =>
  classified(z.string().regex(/^(?:0|[1-9]\d{0,399})$/, 'not-a-whole-number'), 'share'),
);
const counts = onceFor((max) => classified(z.int().min(0).max(max), 'count'));
export const count = (max = 1_000_000) => counts(max);
/** SHA-256 of a file, in hexadecimal. */
export const sha256 = once(() => classified(z.string().regex(/^[0-9a-f]{64}$/, 'not-a-digest'), 'digest'));
/** Two letters of ISO 3166. */
export const countryCode = once(() => classified(z.string().regex(/^[A-Z]{2}$/, 'not-a-country'), 'code'));
/** Why a bank refused or sent back, four characters of the ISO 20022 external code lists, such as `AC04`. */
export const bankReasonCode = once(() =>
  classified(z.string().regex(/^[A-Z0-9]{4}$/, 'not-a-bank-reason'), 'code'),
);
export const flag = once(() => classified(z.boolean(), 'flag'));
export const code = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  classified(z.enum(values), 'code');
const writtenText = (lengthMax: number) =>
  z
    .string()
    .overwrite(plainText)
    .trim()
    .min(1)
    .max(lengthMax)
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'text-unseen')
    .regex(/^[\P{Cc}\t\n\r]*$/u, 'text-with-control-character')
    .regex(/^[^\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]*$/u, 'text-in-no-script');
const publicTexts = onceFor((lengthMax) => classified(writtenText(lengthMax), 'public-text'));
const texts = onceFor(writtenText);

/** Text that is public by its nature, such as the title of a programme or of a criterion: never about a person. */
export const publicText = (lengthMax = 200) => publicTexts(lengthMax);
/** Something a person wrote, to be wrapped in `personal`: to be seen when it is printed, without control characters, and plain. */
export const text = (lengthMax = 200) => texts(lengthMax);
/** A bank's own number of a movement, by which it can be told from another one; null where it gave none. */
export const bankReference = once(() => publicText(35).nullable());
