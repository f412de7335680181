import * as z from 'zod';
import { cents, code, count, day, slug, text } from './fields.ts';
import { personal } from './privacy.ts';

export const ExpenditureLine = z.strictObject({
  lineId: slug(),
  category: slug(),
  label: personal(text()),
  amountCents: cents(),
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
});
export type FinancePlan = z.infer<typeof FinancePlan>;

/** What an application says. Everything a person wrote is personal and sealed under the key of the case. */
export const ApplicationContent = z.strictObject({
  title: personal(text(120)),
  summary: personal(text(1_000)),
  description: personal(text(8_000)),
  place: personal(text(200)),
  targetGroup: personal(text(1_000)),
  participantCount: count(100_000),
  startsOn: day(),
  endsOn: day(),
  contactName: personal(text()),
  contactEmail: personal(z.email().max(254)),
  financePlan: FinancePlan,
  answers: z.array(z.strictObject({ questionId: slug(), text: personal(text(4_000)) })).max(20),
  declarations: z.array(slug()).max(30),
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
  'startsOn',
  'endsOn',
  'contactName',
  'contactEmail',
  'financePlan',
  'answers',
  'declarations',
] as const satisfies readonly (keyof ApplicationContent)[];
export type ContentField = (typeof contentFields)[number];

/** Only the parts that change. */
export const ContentChanges = ApplicationContent.partial();
export type ContentChanges = z.infer<typeof ContentChanges>;

const draftText = (lengthMax = 200) => z.string().max(lengthMax).nullish();
const draftCents = () => cents().nullish();

const DraftPlan = z.strictObject({
  expenditure: z
    .array(
      z.strictObject({
        lineId: slug(),
        category: slug().nullish(),
        label: draftText(),
        amountCents: draftCents(),
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
  lumpSumBasis: LumpSumBasis.nullish(),
});

/** An application while it is being written: any part may be missing or empty, what is there has its final form. */
export const DraftContent = z.strictObject({
  title: draftText(120),
  summary: draftText(1_000),
  description: draftText(8_000),
  place: draftText(200),
  targetGroup: draftText(1_000),
  participantCount: count(100_000).nullish(),
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
});
export type DraftContent = z.infer<typeof DraftContent>;
