import type { RetentionEvent } from '../../events/retention-events.ts';
import { APPLICATION, person } from './payout-facts.ts';

/** Kept from 28 February 2026 for five years, to the end of the year. */
export const started: RetentionEvent = {
  type: 'RetentionStarted',
  data: {
    applicationId: APPLICATION,
    ground: 'proof-of-use',
    fromOn: '2026-02-28',
    rule: { years: 5, untilEndOfYear: true },
    keptUntilOn: '2031-12-31',
  },
};

export const held: RetentionEvent = {
  type: 'AuditHoldSet',
  data: { applicationId: APPLICATION, reason: 'Prüfung des Jahres 2024', setBy: person('auditor') },
};

export const lifted: RetentionEvent = {
  type: 'AuditHoldLifted',
  data: { applicationId: APPLICATION, liftedBy: person('auditor') },
};

export const erased: RetentionEvent = {
  type: 'CaseErased',
  data: { applicationId: APPLICATION, keptUntilOn: '2031-12-31', erasedOn: '2032-01-01' },
};
