import type { DemoPlace } from '../../local/demo-data/seed.ts';
import type { Environment } from '../../runtime/ports.ts';

export const countedStates = {
  'demokratie-leben': {
    submitted: 1,
    'in-check': 1,
    clarification: 1,
    admitted: 2,
    deferred: 2,
    waitlisted: 1,
    recommended: 1,
    'recommended-amount-open': 1,
    issued: 1,
    accepted: 3,
    renounced: 1,
    'proof-submitted': 2,
    'proof-checked': 1,
    settled: 2,
    closed: 17,
    rejected: 4,
    withdrawn: 2,
  },
  empowerment: {
    submitted: 1,
    admitted: 1,
    waitlisted: 1,
    issued: 1,
    accepted: 5,
    'proof-submitted': 1,
    settled: 1,
    closed: 8,
    rejected: 2,
    withdrawn: 1,
  },
} as const;

type Place = Pick<DemoPlace, 'tenant'> & { readonly environment: Pick<Environment, 'log'> };

/** How many events of each type were recorded before an instant. */
export const countEvents = async ({ environment: { log }, tenant }: Place, before = '9999') => {
  const counts: Record<string, number> = {};
  for await (const commits of log.scan(tenant)) {
    const earlier = commits.filter(({ recordedAt }) => recordedAt < before);
    for (const { type } of earlier.flatMap(({ events }) => events)) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

/** What a newcomer finds a case of. */
export const shown = [
  ...['FormalCheckRecorded', 'ClarificationRequested', 'ClarificationAnswered', 'ApplicationAdmitted'],
  ...['ItemConflictDeclared', 'ItemConflictDecided', 'WaitingListEntered', 'MoveUpProposed'],
  ...['FundSourcesSet', 'AllocationChanged', 'GrantRenounced'],
  ...['NoticePosted', 'NoticeRetrieved', 'RemedyWaived'],
  ...['PayingAccountConfirmed', 'PayRunReleased', 'BankFileImported', 'PaymentReturned'],
  ...['HearingOpened', 'HearingAnswered', 'GrantRevoked', 'InterestSet', 'RefundBooked'],
  ...['MemberLeft', 'ErasureOrdered', 'PersonErased'],
];
