import * as z from 'zod';
import { code, personId } from './fields.ts';

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

export const PersonEvent = z.discriminatedUnion('type', [RoleGranted, RoleEnded]);
export type PersonEvent = z.infer<typeof PersonEvent>;
