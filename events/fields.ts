import * as z from 'zod';
import { plainText } from './plain-text.ts';
import { type Privacy, privacy } from './privacy.ts';

/** More than any municipal fund holds, and far below where integer cents would lose exactness. */
export const CENTS_MAX = 100_000_000_000;

const classified = <Schema extends z.ZodType>(schema: Schema, kind: Exclude<Privacy['kind'], 'personal'>) => {
  privacy.add(schema, { kind });
  return schema;
};

const derivedId = (prefix: string) =>
  classified(z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{26}$`)), 'identifier');

export const applicationId = () => derivedId('app');
export const organisationId = () => derivedId('org');
export const personId = () => derivedId('per');
export const meetingId = () => derivedId('mtg');
/** The application's own key and the number of the payment in it; as a reference it is within the 35 letters of SEPA. */
export const paymentId = () => classified(z.string().regex(/^pay_[0-9a-z]{26}\d{3,4}$/), 'identifier');
export const refundId = () => derivedId('ref');
export const proofId = () => derivedId('prf');
export const changeId = () => derivedId('chg');
export const payRunId = () => derivedId('run');
export const bankFileId = () => derivedId('bnk');
export const hearingId = () => derivedId('hea');
export const costId = () => derivedId('cst');
export const instalmentPlanId = () => derivedId('ipl');
export const reliefId = () => derivedId('rlf');
export const setOffId = () => derivedId('off');
export const repaymentId = () => derivedId('rep');

/** A readable id that an administrator chooses: programme, fund, round, committee, rule set, criterion, question. */
export const slug = () =>
  classified(z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'not-a-slug'), 'identifier');

/** An act of a grant by kind and number, such as `revocation-1`: given when it is taken, and kept in its fact. */
export const actId = () => slug();

/** Whole cents, never negative. */
export const cents = () => classified(z.int().min(0).max(CENTS_MAX), 'money');
/** Whole cents that may be a decrease. */
export const signedCents = () => classified(z.int().min(-CENTS_MAX).max(CENTS_MAX), 'money');
/** Hundredths of a percent: 2,000 is 20 %. */
export const basisPoints = () => classified(z.int().min(0).max(10_000), 'share');
/** Hundredths of a percent that may lie below nothing, as the base rate did from 2013 to 2022. */
export const signedBasisPoints = () => classified(z.int().min(-10_000).max(10_000), 'share');
/** Far from where counting days would leave the years of four digits. */
const YEARS = /^(?:19|20|21)\d\d-/;
const YEARS_MESSAGE = 'year-out-of-range';

/** A calendar day in Europe/Berlin, `YYYY-MM-DD`, from 1900 to 2199. */
export const day = () => classified(z.iso.date().regex(YEARS, YEARS_MESSAGE), 'time');
/** A day of every year, `MM-DD`; 29 February is none, because not every year has it. */
export const monthDay = () =>
  classified(
    z
      .string()
      .regex(
        /^(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])$|^(?:0[469]|11)-(?:0[1-9]|[12]\d|30)$|^02-(?:0[1-9]|1\d|2[0-8])$/,
      ),
    'time',
  );
/** An instant in UTC with milliseconds, in the same years. */
export const instant = () => classified(z.iso.datetime({ precision: 3 }).regex(YEARS, YEARS_MESSAGE), 'time');
/** A whole number of any size, in decimal digits. */
export const digits = () => classified(z.string().regex(/^(?:0|[1-9]\d{0,399})$/), 'share');
export const count = (max = 1_000_000) => classified(z.int().min(0).max(max), 'count');
/** SHA-256 of a file, in hexadecimal. */
export const sha256 = () => classified(z.string().regex(/^[0-9a-f]{64}$/), 'digest');
/** Two letters of ISO 3166. */
export const countryCode = () => classified(z.string().regex(/^[A-Z]{2}$/), 'code');
/** Why a bank refused or sent back, four characters of the ISO 20022 external code lists, such as `AC04`. */
export const bankReasonCode = () => classified(z.string().regex(/^[A-Z0-9]{4}$/), 'code');
export const flag = () => classified(z.boolean(), 'flag');
export const code = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  classified(z.enum(values), 'code');
/** Text that is public by its nature, such as the title of a programme or of a criterion: never about a person. */
export const publicText = (lengthMax = 200) => classified(text(lengthMax), 'public-text');
/** Something a person wrote, to be wrapped in `personal`: to be seen when it is printed, without control characters, and plain. */
export const text = (lengthMax = 200) =>
  z
    .string()
    .overwrite(plainText)
    .trim()
    .min(1)
    .max(lengthMax)
    .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'text-unseen')
    .regex(/^[\P{Cc}\t\n\r]*$/u, 'text-with-control-character')
    .regex(/^[^\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]*$/u, 'text-in-no-script');
