import * as z from 'zod';
import { applicationId, code, count, personId, text } from './fields.ts';
import { personal } from './privacy.ts';

/** What the office looks at before an application goes to the committee. */
export const checkItems = [
  'eligibility',
  'completeness',
  'not-started',
  'in-area',
  'sums',
  'maximum',
  'double-funding',
] as const;
export const CheckItem = code(...checkItems);
export type CheckItem = (typeof checkItems)[number];

/** `waived`: not as the rules have it, and let through for the reason in the note. */
export const CheckFinding = z.strictObject({
  item: CheckItem,
  finding: code('met', 'not-met', 'waived'),
  note: personal(text(1_000)).nullable(),
});
export type CheckFinding = z.infer<typeof CheckFinding>;

/** Findings of one person on items of the check, about one version of the content; a later one on an item replaces it. */
const FormalCheckRecorded = z.strictObject({
  type: z.literal('FormalCheckRecorded'),
  data: z.strictObject({
    applicationId: applicationId(),
    contentVersion: count(1000),
    findings: z.array(CheckFinding).min(1).max(7),
    checkedBy: personId(),
  }),
});

export const formalCheckEvents = [FormalCheckRecorded] as const;
