import type * as z from 'zod';
import { code } from './fields.ts';

/** What was said about an account when it was entered: no reason to refuse it, but one to look twice. */
export const AccountHint = code('account-for-qr-bills', 'account-key-wrong');
export type AccountHint = z.infer<typeof AccountHint>;
