import * as z from 'zod';
import { cents, code, count, day, flag, slug, text } from './fields.ts';
import { mailAddress } from './mail-address.ts';
import { plainText } from './plain-text.ts';
import { personal } from './privacy.ts';
import { ExcusableLimit, OfferForm } from './rules/plan-rules.ts';

/** What somebody would take for a line of the plan. */
export const Offer = z.strictObject({
  bidder: personal(text()),
  amountCents: cents(),
  form: OfferForm,
});

/** One position of the cost. */
export const ExpenditureLine = z.strictObject({
  lineId: slug(),
  category: slug(),
  label: personal(text()),
  amountCents: cents(),
  /** The value added tax that the amount contains; null where it was not said, 0 where there is none. */
  taxCents: cents().nullable(),
  /** Of a line for driving; null for every other. */
  kilometreCount: count(1_000_000).nullable(),
  offers: z.array(Offer).max(10),
  /** Why there are fewer offers than the rules ask for. */
  offersWaivedBecause: personal(text(1_000)).nullable(),
});

export const IncomeLine = z.strictObject({
  kind: code('own', 'third', 'participant-fees'),
  label: personal(text()),
  status: code('requested', 'confirmed'),
  amountCents: cents(),
});

/** What lump sums are computed from: fee days of so many hours, and participants. */
export const LumpSumBasis = z.strictObject({
  participantCount: count(100_000),
  /** The participants of every day added up, where the rules count them by day; null: everybody came on one day. */
  participantDayCount: count(1_000_000).nullable(),
  /** Hours of each fee day, in quarters of an hour. */
  feeDays: z.array(z.strictObject({ quarterHours: count(96), contractFeeCents: cents() })).max(400),
});
export type LumpSumBasis = z.infer<typeof LumpSumBasis>;

/** Cost and who pays for it; own money, third money, fees and the requested sum add up to the cost. */
export const FinancePlan = z.strictObject({
  expenditure: z.array(ExpenditureLine).min(1).max(60),
  income: z.array(IncomeLine).max(30),
  requestedCents: cents(),
  lumpSumBasis: LumpSumBasis.nullable(),
  /**
   * Whether the applicant gets the contained tax back from the tax office: then only net amounts are cost. Null
   * where it was not said, which counts as no.
   */
  isInputTaxDeductible: flag().nullable(),
});
export type FinancePlan = z.infer<typeof FinancePlan>;

/** A limit that the applicant asks the committee to lift, and why. */
export const RequestedException = z.strictObject({ limit: ExcusableLimit, reason: personal(text(1_000)) });

/** What an application says. Everything a person wrote is personal and sealed under the key of the case. */
export const ApplicationContent = z.strictObject({
  title: personal(text(120)),
  summary: personal(text(1_000)),
  description: personal(text(8_000)),
  place: personal(text(200)),
  targetGroup: personal(text(1_000)),
  participantCount: count(100_000),
  /** How many of them come from the funding area; null where it was not said. */
  localParticipantCount: count(100_000).nullable(),
  /** One of the kinds of project in the rules; null where they have none. */
  projectKind: slug().nullable(),
  startsOn: day(),
  endsOn: day(),
  contactName: personal(text()),
  contactEmail: personal(mailAddress()),
  financePlan: FinancePlan,
  answers: z.array(z.strictObject({ questionId: slug(), text: personal(text(4_000)) })).max(20),
  declarations: z.array(slug()).max(30),
  exceptions: z.array(RequestedException).max(3),
});
export type ApplicationContent = z.infer<typeof ApplicationContent>;

/** The parts of an application that an office can ask about and an applicant can then change. */
export const contentFields = [
  'title',
  'summary',
  'description',
  'place',
  'targetGroup',
  'participantCount',
  'localParticipantCount',
  'projectKind',
  'startsOn',
  'endsOn',
  'contactName',
  'contactEmail',
  'financePlan',
  'answers',
  'declarations',
  'exceptions',
] as const satisfies readonly (keyof ApplicationContent)[];
export type ContentField = (typeof contentFields)[number];

/** Only the parts that change: what is left out stays as it was, what is null is taken away. */
export const ContentChanges = ApplicationContent.partial();
export type ContentChanges = z.infer<typeof ContentChanges>;

const draftText = (lengthMax = 200) => z.string().overwrite(plainText).max(lengthMax).nullish();
const draftCents = () => cents().nullish();

const DraftPlan = z.strictObject({
  expenditure: z
    .array(
      z.strictObject({
        lineId: slug(),
        category: slug().nullish(),
        label: draftText(),
        amountCents: draftCents(),
        taxCents: draftCents(),
        kilometreCount: count(1_000_000).nullish(),
        offers: z
          .array(
            z.strictObject({
              bidder: draftText(),
              amountCents: draftCents(),
              form: OfferForm.nullish(),
            }),
          )
          .max(10)
          .nullish(),
        offersWaivedBecause: draftText(1_000),
      }),
    )
    .max(60)
    .nullish(),
  income: z
    .array(
      z.strictObject({
        kind: code('own', 'third', 'participant-fees').nullish(),
        label: draftText(),
        status: code('requested', 'confirmed').nullish(),
        amountCents: draftCents(),
      }),
    )
    .max(30)
    .nullish(),
  requestedCents: draftCents(),
  lumpSumBasis: LumpSumBasis.extend({ participantDayCount: count(1_000_000).nullish() }).nullish(),
  isInputTaxDeductible: flag().nullish(),
});

/** An application while it is being written: each part may be missing or empty, what is there has its final form. */
export const DraftContent = z.strictObject({
  title: draftText(120),
  summary: draftText(1_000),
  description: draftText(8_000),
  place: draftText(200),
  targetGroup: draftText(1_000),
  participantCount: count(100_000).nullish(),
  localParticipantCount: count(100_000).nullish(),
  projectKind: slug().nullish(),
  startsOn: day().nullish(),
  endsOn: day().nullish(),
  contactName: draftText(),
  contactEmail: draftText(254),
  financePlan: DraftPlan.nullish(),
  answers: z
    .array(z.strictObject({ questionId: slug(), text: draftText(4_000) }))
    .max(20)
    .nullish(),
  declarations: z.array(slug()).max(30).nullish(),
  exceptions: z
    .array(z.strictObject({ limit: ExcusableLimit.nullish(), reason: draftText(1_000) }))
    .max(3)
    .nullish(),
});
export type DraftContent = z.infer<typeof DraftContent>;
