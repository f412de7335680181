import { applicationRow } from '../agenda/application-rows.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { lastBankingDay } from '../banking/banking-day.ts';
import { sumCents } from '../money.ts';
import { groupsOf } from '../non-empty.ts';
import type { PlaceWish } from '../ordered-list.ts';
import { confirmedAccount, organisationRow } from '../organisation/organisation-row.ts';
import { leavingAt, paymentAt, paymentsByLastDay, paymentsByRequest } from '../payout/due-list.ts';
import type { Grant } from '../payout/grant-in-force.ts';
import { isPending } from '../payout/payment.ts';
import type { PaymentRow } from '../payout/payment-row.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import type { RowReader, ViewRow } from '../projection.ts';
import { mergedPage, sourceOf } from '../reading/merged-page.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

export type NextStep = 'approval' | 'order' | 'execution' | 'release';

/** Which office takes the next step. */
export const officeOf: Readonly<Record<NextStep, 'coordination-office' | 'finance'>> = {
  approval: 'coordination-office',
  order: 'finance',
  execution: 'finance',
  release: 'finance',
};

/**
 * The next signature: that of the run where it waits in one, the approval once more where the account has changed since,
 * otherwise the one that is missing.
 */
export const nextStep = (
  { status, accountVersion, runId }: Pick<PaymentRow, 'status' | 'accountVersion' | 'runId'>,
  confirmedVersion: number | null,
): NextStep => {
  if (runId !== null) return 'release';
  if (status === 'requested' || accountVersion !== confirmedVersion) return 'approval';
  return status === 'approved' ? 'order' : 'execution';
};

/** Who has signed in a way that rules out the next signature; whose approval was renewed since has not. */
const signers = (
  { requestedBy, approvedBy, orderedBy, scheduledBy }: PaymentRow,
  step: NextStep,
): string[] =>
  step === 'approval'
    ? [requestedBy]
    : [requestedBy, approvedBy, orderedBy, scheduledBy].filter((personId) => personId !== null);

/** The last day on which money of a grant may leave, and the last banking day until then. */
const lastDaysOf = ({ terms: { payUntilOn, officeSeat } }: Grant) => ({
  payUntilOn,
  latestExecutionOn: payUntilOn === null ? null : lastBankingDay(payUntilOn, officeSeat),
});

const dueIn = async (rows: RowReader, reader: Reader, { row }: ViewRow<GrantRow>) => {
  const { grant } = row;
  const [application, organisation] = await Promise.all([
    rows.get(applicationRow, `application-${grant.applicationId}`),
    rows.get(organisationRow, `organisation-${grant.organisationId}`),
  ]);
  const confirmedVersion = (organisation && confirmedAccount(organisation.row)?.accountVersion) ?? null;
  const memberIds = organisation?.row.members.map(({ personId }) => personId) ?? [];
  return row.payments.filter(isPending).map((payment) => {
    const step = nextStep(payment, confirmedVersion);
    const office = officeOf[step];
    const excludedPersonIds = [...new Set([...signers(payment, step), ...memberIds, ...row.checkedBy])];
    return {
      ...payment,
      ...lastDaysOf(grant),
      ...{ applicationId: grant.applicationId, organisationId: grant.organisationId, fundId: grant.fundId },
      title: application?.row.title ?? null,
      organisationName: organisation?.row.name ?? null,
      hasAccountChanged: payment.accountVersion !== null && payment.accountVersion !== confirmedVersion,
      ...{ nextStep: step, office, excludedPersonIds },
      maySign: reader.roles.has(office) && !excludedPersonIds.includes(reader.personId),
    };
  });
};

type DuePayment = Awaited<ReturnType<typeof dueIn>>[number];

type Leaving = Pick<DuePayment, 'paymentId' | 'amountCents' | 'payUntilOn' | 'latestExecutionOn'>;

/**
 * What has to leave before the year ends, by the last day on which it may: pending payments only, the nearest day first.
 *
 * Offices that sit in two Länder can have another last banking day until the same day; each has an entry then.
 */
export const leavingBefore = (due: readonly Leaving[]) => {
  const lastDays = ({ payUntilOn, latestExecutionOn }: Leaving) => `${payUntilOn} ${latestExecutionOn}`;
  const ending = due.filter(({ payUntilOn }) => payUntilOn !== null);
  return groupsOf(ending, lastDays)
    .toSorted(([a], [b]) => (lastDays(a) < lastDays(b) ? -1 : 1))
    .map((payments) => ({
      payUntilOn: payments[0].payUntilOn,
      latestExecutionOn: payments[0].latestExecutionOn,
      pendingCents: sumCents(payments.map(({ amountCents }) => amountCents)),
      paymentIds: payments.map(({ paymentId }) => paymentId),
    }));
};

/** Places that are read at once. */
const AT_ONCE = 1_000;

/** The same of all payments that wait, from their places alone. */
export const allLeavingBefore = async (rows: RowReader) => {
  const leaving: Leaving[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const wish = { order: 'rising', limit: AT_ONCE, after } as const;
    const { places, next } = await rows.places(payoutRow, paymentsByLastDay, wish);
    for (const { payUntilOn, seat, amountCents, paymentId } of places.map(leavingAt))
      leaving.push({
        ...{ payUntilOn, amountCents, paymentId },
        latestExecutionOn: lastBankingDay(payUntilOn, seat),
      });
    after = next;
  }
  return leavingBefore(leaving);
};

/** A page of the payments that wait for a signature, in the order in which they were asked for, with who may sign next. */
export const paymentsDue = async (rows: RowReader, reader: Reader, wish: PlaceWish) =>
  mergedPage(
    [
      sourceOf(rows, payoutRow, paymentsByRequest, async (found, place) => {
        const granted = ifGranted(found);
        const due = granted ? await dueIn(rows, reader, granted) : [];
        return due.filter(({ paymentId }) => paymentId === paymentAt(place));
      }),
    ],
    wish,
  );
