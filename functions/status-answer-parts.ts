import * as z from 'zod';

export const ApplicationStatus = z
  .enum([
    'admitted',
    'clarification',
    'deferred',
    'in-check',
    'lapsed',
    'none',
    'recommended',
    'rejected',
    'submitted',
    'waitlisted',
    'withdrawn',
  ])
  .meta({ id: 'ApplicationStatus', description: 'How far an application has come.' });

export const CaseStatus = z
  .enum([
    'accepted',
    'admitted',
    'application-lapsed',
    'clarification',
    'closed',
    'deferred',
    'deferred-question-open',
    'in-check',
    'issued',
    'lapsed',
    'proof-asked',
    'proof-checked',
    'proof-submitted',
    'recommended',
    'recommended-amount-open',
    'rejected',
    'rejected-reasons-open',
    'renounced',
    'revoked',
    'settled',
    'submitted',
    'waitlisted',
    'withdrawn',
  ])
  .meta({
    id: 'CaseStatus',
    description: 'Where a case stands: the application, and from the grant on its money.',
  });

export const GrantStatus = z
  .enum([
    'accepted',
    'closed',
    'issued',
    'lapsed',
    'proof-asked',
    'proof-checked',
    'proof-submitted',
    'renounced',
    'revoked',
    'settled',
  ])
  .meta({ id: 'GrantStatus', description: 'How far a grant has come.' });

export const ItemReason = z
  .enum([
    'already-decided',
    'circulation-objected',
    'funds-exhausted',
    'group-limits',
    'lapsed',
    'late-invitation',
    'no-majority',
    'open-question',
    'quorum-not-met',
    'withdrawn',
  ])
  .meta({ id: 'ItemReason', description: 'Why an item left the meeting without a resolution that counts.' });

export const ItemStatus = z
  .enum(['deferred', 'open', 'planned', 'removed', 'resolved'])
  .meta({ id: 'ItemStatus', description: 'Where an item of a meeting stands.' });

export const PaymentStatus = z
  .enum(['approved', 'executed', 'ordered', 'refused', 'requested', 'returned'])
  .meta({ id: 'PaymentStatus', description: 'How far a payment has come.' });

export const VoidedBecause = z
  .enum(['acts-for-applicant', 'declared', 'excluded', 'raised'])
  .meta({ id: 'VoidedBecause', description: 'Why the sheet of a seat does not count.' });

export const WaitsFor = z
  .enum(['applicant', 'checker', 'committee', 'coordination-office', 'finance', 'nobody'])
  .meta({ id: 'WaitsFor', description: 'Whose turn it is.' });
