import { type GrantMatter, grantMatters } from '../agenda/grant-matters.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { moneyFigures } from '../payout/money-figures.ts';
import { isPending, type PaymentStatus } from '../payout/payment.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import type { GrantStatus } from '../payout/payout-status.ts';
import type { Recovery } from '../payout/recovery.ts';
import type { RowReader, ViewRow } from '../projection.ts';
import { owesInterestDecision } from '../recovery/interest-due.ts';

/** What lists of cases say of a grant; all amounts in whole cents. */
export type GrantFacts = {
  readonly status: GrantStatus;
  /** Since when it stands there. */
  readonly since: string;
  readonly grantedCents: number;
  readonly paidCents: number;
  /** What the grant is in the end; null before the settlement. */
  readonly finalCents: number | null;
  readonly proofDueOn: string;
  /** What waits for the office beside the next step. */
  readonly matters: readonly GrantMatter[];
  readonly recovery: Recovery;
  /** Whether somebody has to decide on interest before the case can end. */
  readonly owesInterestDecision: boolean;
  /** Payments that wait for a signature. */
  readonly openPayments: readonly { readonly status: PaymentStatus; readonly since: string }[];
};

const sinceOf = ({ row, updatedAt }: ViewRow<GrantRow>): string => {
  switch (row.status) {
    case 'issued':
      return row.issuedAt;
    case 'accepted':
      return row.acceptedAt ?? updatedAt;
    case 'proof-submitted':
      return row.proof?.submittedAt ?? updatedAt;
    case 'closed':
      return row.closedAt ?? updatedAt;
    default:
      return row.since;
  }
};

const factsOf = (found: ViewRow<GrantRow>): GrantFacts => {
  const { status, grant, payments, settlement } = found.row;
  return {
    status,
    since: sinceOf(found),
    grantedCents: grant.amountCents,
    paidCents: moneyFigures(found.row, 0).paidCents,
    finalCents: settlement?.finalCents ?? null,
    proofDueOn: grant.proofDueOn,
    matters: grantMatters(found.row),
    recovery: found.row.recovery,
    owesInterestDecision: owesInterestDecision({ grant, recovery: found.row.recovery }),
    openPayments: payments
      .filter(isPending)
      .map((payment) => ({ status: payment.status, since: payment.requestedAt })),
  };
};

/** The grant of an application; undefined while there is none. */
export const grantFacts = async (
  rows: Pick<RowReader, 'get'>,
  applicationId: string,
): Promise<GrantFacts | undefined> => {
  const found = ifGranted(await rows.get(payoutRow, `payout-${applicationId}`));
  return found && factsOf(found);
};

/** A grant with the row that it is told from. */
export type GrantFound = { readonly facts: GrantFacts; readonly row: GrantRow };

/** The grants in lists of payouts, by application: one read for each list instead of one for each grant. */
export const grantsIn = async (
  rows: RowReader,
  lists: Iterable<string>,
): Promise<ReadonlyMap<string, GrantFound>> => {
  const found = await Promise.all([...new Set(lists)].map((list) => rows.list(payoutRow, list)));
  return byApplication(found.flat());
};

/** The grants of some applications, each read by itself. */
export const grantsOf = async (
  rows: Pick<RowReader, 'get'>,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, GrantFound>> =>
  byApplication(
    await Promise.all(applicationIds.map((applicationId) => rows.get(payoutRow, `payout-${applicationId}`))),
  );

const byApplication = (found: readonly Parameters<typeof ifGranted>[0][]): ReadonlyMap<string, GrantFound> =>
  new Map(
    found
      .flatMap((one) => ifGranted(one) ?? [])
      .map((granted) => [granted.row.grant.applicationId, { facts: factsOf(granted), row: granted.row }]),
  );
