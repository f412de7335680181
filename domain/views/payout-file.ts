import { applicationRow } from '../agenda/application-rows.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { confirmedAccount, organisationRow } from '../organisation/organisation-row.ts';
import { heldParts, outstandingParts, overpaidParts } from '../payout/claim-parts.ts';
import { moneyFigures } from '../payout/money-figures.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';
import { readsEveryCase } from '../reading/visibility.ts';
import { ratesIn } from '../recovery/base-rate-row.ts';
import { countedFundsCents, otherFundsOf } from '../settlement/other-funds.ts';
import { changesWithSpending } from './changes-after-spending.ts';
import { claimFigures, interestProposals } from './claim-view.ts';
import { sameReceipts } from './same-receipts.ts';

type Reader = { readonly personId: string; readonly roles: ReadonlySet<string> };

/**
 * What was paid, what can still be asked for, what is still to come back, and what the recipient paid back without owing
 * it; whole cents, and none below nothing.
 */
export const payoutFigures = (row: GrantRow) => {
  const { recovery } = row;
  const refundedCents = heldParts(recovery).principalCents;
  const overpaidCents = overpaidParts(recovery).principalCents;
  return {
    ...moneyFigures(row, refundedCents - overpaidCents),
    refundedCents,
    outstandingRefundCents: outstandingParts(recovery).principalCents,
    overpaidRefundCents: overpaidCents,
  };
};

/** Other money by plan, proof, reports and check, with what counts of it; null while there is no proof. */
export const otherFundsFigures = ({ grant, proof, findings, plans }: GrantRow) => {
  if (!proof) return null;
  const funds = otherFundsOf(proof, findings ?? undefined, { grant, plans });
  return {
    plannedCents: grant.plan.otherFundsCents,
    ...funds,
    countedCents: countedFundsCents(funds),
  };
};

/** What offices see besides: the interest they could set, and receipts that may have been shown before. */
const forOffices = async (rows: RowReader, row: GrantRow, todayOn: string) => ({
  interestProposals: interestProposals(row, await ratesIn(rows), todayOn),
  sameReceipts: await sameReceipts(rows, row),
});

/** The file of one grant for its recipient and the offices; undefined for everybody else. */
export const payoutFileFor = async (
  rows: RowReader,
  reader: Reader,
  applicationId: string,
  todayOn: string,
) => {
  const found = ifGranted(await rows.get(payoutRow, `payout-${applicationId}`));
  if (!found) return undefined;
  const { grant } = found.row;
  const [application, organisation] = await Promise.all([
    rows.get(applicationRow, `application-${applicationId}`),
    rows.get(organisationRow, `organisation-${grant.organisationId}`),
  ]);
  const belongs = organisation?.row.members.some(({ personId }) => personId === reader.personId);
  if (!belongs && !readsEveryCase(reader)) return undefined;
  const account = organisation && confirmedAccount(organisation.row);
  return {
    body: {
      ...found.row,
      ...payoutFigures(found.row),
      plans: { ...found.row.plans, changes: changesWithSpending(found.row) },
      title: application?.row.title ?? null,
      organisationName: organisation?.row.name ?? null,
      confirmedAccountVersion: account?.accountVersion ?? null,
      otherFunds: otherFundsFigures(found.row),
      claim: claimFigures(found.row, todayOn),
      ...(readsEveryCase(reader) && (await forOffices(rows, found.row, todayOn))),
    },
    version: found.revision,
  };
};
