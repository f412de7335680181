import type { ClaimParts, ReliefKind } from '../../events/recovery-events.ts';
import { sumCents } from '../money.ts';
import type { Recovery } from './recovery.ts';

/** Nothing of any part. */
export const nothing: ClaimParts = { costCents: 0, interestCents: 0, principalCents: 0 };

/** All parts together, in whole cents. */
export const totalCents = ({ costCents, interestCents, principalCents }: ClaimParts): number =>
  costCents + interestCents + principalCents;

const combined = (one: ClaimParts, other: ClaimParts, by: (a: number, b: number) => number): ClaimParts => ({
  costCents: by(one.costCents, other.costCents),
  interestCents: by(one.interestCents, other.interestCents),
  principalCents: by(one.principalCents, other.principalCents),
});

/** The sum of several, part by part. */
export const together = (all: readonly ClaimParts[]): ClaimParts =>
  all.reduce((sum, parts) => combined(sum, parts, (a, b) => a + b), nothing);

/** What is left of each part; never below nothing. */
export const without = (parts: ClaimParts, taken: ClaimParts): ClaimParts =>
  combined(parts, taken, (a, b) => Math.max(0, a - b));

/** Whether no part is more than the same part of another claim. */
export const isWithin = (parts: ClaimParts, whole: ClaimParts): boolean =>
  totalCents(without(parts, whole)) === 0;

/** Everything that was asked for: demands, interest that was set, and cost. */
export const demandedParts = ({ demands, interest, costs }: Recovery): ClaimParts => ({
  costCents: sumCents(costs.map(({ amountCents }) => amountCents)),
  interestCents: sumCents(interest.map((decision) => (decision.isWaived ? 0 : decision.amountCents))),
  principalCents: sumCents(demands.map(({ amountCents }) => amountCents)),
});

/** What has come in for each part, with what was set off from one to another. */
export const receivedParts = ({ receipts, setOffs }: Recovery): ClaimParts => {
  const came = together([...receipts.map(({ parts }) => parts), ...setOffs.map(({ to }) => to)]);
  return without(came, together(setOffs.map(({ from }) => from)));
};

/** What went back to the recipient, who had not owed it. */
export const repaidParts = ({ repayments }: Recovery): ClaimParts =>
  together(repayments.filter(({ status }) => status === 'made').map(({ parts }) => parts));

/** What is there of each part: received and not paid back. */
export const heldParts = (recovery: Recovery): ClaimParts =>
  without(receivedParts(recovery), repaidParts(recovery));

/** What the recipient has paid and does not owe, because what was asked for fell since: it is owed to them. */
export const overpaidParts = (recovery: Recovery): ClaimParts =>
  without(heldParts(recovery), demandedParts(recovery));

/** What is granted of one kind of relief. */
export const reliefParts = ({ reliefs }: Recovery, wanted: ReliefKind): ClaimParts =>
  together(
    reliefs.filter(({ kind, status }) => kind === wanted && status === 'granted').map(({ parts }) => parts),
  );

/** What was remitted for good. */
export const remittedParts = (recovery: Recovery): ClaimParts => reliefParts(recovery, 'remission');

/** What is owed still, also what is not pursued for now. */
export const outstandingParts = (recovery: Recovery): ClaimParts =>
  without(without(demandedParts(recovery), heldParts(recovery)), remittedParts(recovery));

/** What is owed and pursued. */
export const pursuedParts = (recovery: Recovery): ClaimParts =>
  without(outstandingParts(recovery), reliefParts(recovery, 'suspension'));

/**
 * What a sum of money is counted for: cost first, then interest, then the grant itself.
 *
 * @see BGB § 367 (1), applied to public-law claims by analogy
 */
export const allocated = (amountCents: number, owed: ClaimParts): ClaimParts => {
  const costCents = Math.min(amountCents, owed.costCents);
  const interestCents = Math.min(amountCents - costCents, owed.interestCents);
  const principalCents = Math.min(amountCents - costCents - interestCents, owed.principalCents);
  return { costCents, interestCents, principalCents };
};
