import { applicationRow } from '../application/application-row.ts';
import { confirmedAccount, organisationRow } from '../organisation/organisation-row.ts';
import type { RowReader, ViewRow } from '../projection.ts';
import type { PaymentRow } from './payment-row.ts';
import { isPending } from './payout.ts';
import { type PayoutRow, payoutRow } from './payout-row.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

export type NextStep = 'approval' | 'order' | 'execution';

/** Which office takes the next step. */
export const officeOf: Readonly<Record<NextStep, 'coordination-office' | 'finance'>> = {
  approval: 'coordination-office',
  order: 'finance',
  execution: 'finance',
};

/** The next signature: the approval once more where the account has changed since, otherwise the one that is missing. */
export const nextStep = (
  { status, accountVersion }: Pick<PaymentRow, 'status' | 'accountVersion'>,
  confirmedVersion: number | null,
): NextStep => {
  if (status === 'requested' || accountVersion !== confirmedVersion) return 'approval';
  return status === 'approved' ? 'order' : 'execution';
};

/** Who has signed in a way that rules out the next signature. */
const signers = ({ requestedBy, approvedBy, orderedBy }: PaymentRow, step: NextStep): string[] =>
  step === 'approval'
    ? [requestedBy]
    : [requestedBy, approvedBy, orderedBy].filter((personId) => personId !== null);

const dueIn = async (rows: RowReader, reader: Reader, { row }: ViewRow<PayoutRow>) => {
  const { grant } = row;
  if (!grant) return [];
  const [application, organisation] = await Promise.all([
    rows.get(applicationRow, `application-${grant.applicationId}`),
    rows.get(organisationRow, `organisation-${grant.organisationId}`),
  ]);
  const confirmedVersion = (organisation && confirmedAccount(organisation.row)?.accountVersion) ?? null;
  const memberIds = organisation?.row.members.map(({ personId }) => personId) ?? [];
  return row.payments.filter(isPending).map((payment) => {
    const step = nextStep(payment, confirmedVersion);
    const office = officeOf[step];
    const excludedPersonIds = [...new Set([...signers(payment, step), ...memberIds])];
    return {
      ...payment,
      ...{ applicationId: grant.applicationId, organisationId: grant.organisationId, fundId: grant.fundId },
      title: application?.row.title ?? null,
      organisationName: organisation?.row.name ?? null,
      hasAccountChanged: payment.accountVersion !== null && payment.accountVersion !== confirmedVersion,
      ...{ nextStep: step, office, excludedPersonIds },
      maySign: reader.roles.has(office) && !excludedPersonIds.includes(reader.personId),
    };
  });
};

/** Every payment that waits for a signature, the oldest request first, with who may sign next. */
export const paymentsDue = async (rows: RowReader, reader: Reader) => {
  const found = await rows.list(payoutRow, 'payments-due');
  const due = await Promise.all(found.map((row) => dueIn(rows, reader, row)));
  return due.flat().toSorted((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1));
};
