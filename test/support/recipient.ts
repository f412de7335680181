import { type Organisation, organisation } from '../../domain/organisation/organisation.ts';
import type { WithFund } from '../../domain/payout/payment-rules.ts';
import { ORGANISATION, person } from './payout-facts.ts';

/** The association that gets the grant, with a signatory, a member and a confirmed bank account. */
export const recipient = (changes: Partial<Organisation> = {}): Organisation => ({
  ...organisation.initial,
  organisationId: ORGANISATION,
  name: 'Verein Muster',
  members: new Map([
    [person('signatory'), 'signatory'],
    [person('member'), 'member'],
  ]),
  confirmedAccountVersion: 1,
  ...changes,
});

/** The same association after its bank account was changed and confirmed. */
export const withNewAccount = recipient({ confirmedAccountVersion: 2 });
export const withoutAccount = recipient({ confirmedAccountVersion: undefined });

/** What a payment sees of a fund whose year is open, and of one whose year was closed. */
export const openYear: WithFund = { fund: { yearClosedOn: undefined } };
export const closedYear: WithFund = { fund: { yearClosedOn: '2025-01-07' } };
