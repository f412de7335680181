import { payoutRow } from '../agenda/payout-rows.ts';
import { CASH_OFFICE } from '../cash-office/cash-office.ts';
import { payingAccountRow } from '../cash-office/paying-account-row.ts';
import { paymentReferenceOf, printedReference } from '../incoming/payment-reference.ts';
import { type ClaimStanding, claimStanding, instalmentsInForce } from '../payout/claim.ts';
import { pursuedParts } from '../payout/claim-parts.ts';
import { ifGranted } from '../payout/payout-row.ts';
import { takenFrom } from '../payout/taken-from.ts';
import type { RowReader } from '../projection.ts';
import type { Looking } from '../reading/visibility.ts';
import { letterHead } from './letters.ts';

/** Where nothing is owed, pursued or enforceable, nobody is asked to pay. */
const ASKED_FOR: ReadonlySet<ClaimStanding['state']> = new Set([
  ...(['due', 'overdue', 'deferred', 'in-instalments', 'instalment-overdue'] as const),
]);

/** The account of the town as it stands on its letters; null where nobody has confirmed one. */
const accountIn = async (rows: RowReader) => {
  const found = await rows.get(payingAccountRow, `cashoffice-${CASH_OFFICE}`);
  const account = found?.row.accounts.findLast(({ confirmedBy }) => confirmedBy !== null);
  return account ? { name: account.name, iban: account.iban, bic: account.bic } : null;
};

/** What the letter says that asks for all that is open on a day; nothing where nothing is to be paid. */
export const paymentDemandFacts = async (
  rows: RowReader,
  applicationId: string,
  looking: Looking,
  todayOn: string,
) => {
  const [letter, payout] = await Promise.all([
    letterHead(rows, applicationId, looking),
    rows.get(payoutRow, `payout-${applicationId}`),
  ]);
  const recovery = ifGranted(payout)?.row.recovery;
  if (!letter || !recovery) return undefined;
  const { state, openCents, dueOn } = claimStanding(recovery, todayOn);
  if (!ASKED_FOR.has(state) || dueOn === null) return undefined;
  const { instalments, sinceCents } = instalmentsInForce(recovery);
  return {
    ...letter.head,
    ...{ todayOn, state, openCents, dueOn, parts: pursuedParts(recovery) },
    instalments: takenFrom(instalments, sinceCents).left,
    account: await accountIn(rows),
    reference: printedReference(paymentReferenceOf(applicationId)),
  };
};
