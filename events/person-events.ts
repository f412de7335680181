import * as z from 'zod';
import { applicationId, code, day, personId } from './fields.ts';

/** Offices a person can hold. Applicants hold none: what they may do comes from their organisation; committee seats are in the programme. */
export const roles = ['administrator', 'coordination-office', 'finance', 'checker', 'auditor'] as const;
export const Role = code(...roles);
export type Role = (typeof roles)[number];

const RoleGranted = z.strictObject({
  type: z.literal('RoleGranted'),
  data: z.strictObject({ personId: personId(), role: Role }),
});

const RoleEnded = z.strictObject({
  type: z.literal('RoleEnded'),
  data: z.strictObject({ personId: personId(), role: Role }),
});

/** What belongs to the person alone goes at once; their name stays in the papers of these cases, until these days. */
const ErasureOrdered = z.strictObject({
  type: z.literal('ErasureOrdered'),
  data: z.strictObject({
    personId: personId(),
    orderedBy: personId(),
    orderedOn: day(),
    keptBecause: code('gdpr-17-3-b'),
    /** The last day is null where the period has not begun yet. */
    kept: z.array(z.strictObject({ applicationId: applicationId(), keptUntilOn: day().nullable() })).max(500),
  }),
});

/** The person's key is destroyed. */
const PersonErased = z.strictObject({
  type: z.literal('PersonErased'),
  data: z.strictObject({ personId: personId(), erasedOn: day() }),
});

export const PersonEvent = z.discriminatedUnion('type', [
  RoleGranted,
  RoleEnded,
  ErasureOrdered,
  PersonErased,
]);
export type PersonEvent = z.infer<typeof PersonEvent>;
