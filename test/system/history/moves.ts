import { contentFor } from '../../support/town.ts';
import { applicationMoves } from './application-moves.ts';
import { fundMoves } from './fund-moves.ts';
import { grantChangeMoves } from './grant-change-moves.ts';
import { grantNoticeMoves } from './grant-notice-moves.ts';
import type { Step } from './history.ts';
import { itemMoves } from './item-moves.ts';
import { meetingMoves } from './meeting-moves.ts';
import { GIVEN_CENTS, type Move } from './move.ts';
import { organisationMoves } from './organisation-moves.ts';
import { paperMoves } from './paper-moves.ts';
import { payRunMoves } from './pay-run-moves.ts';
import { paymentMoves } from './payment-moves.ts';
import { programmeMoves } from './programme-moves.ts';
import { proofMoves } from './proof-moves.ts';
import { recoveryMoves } from './recovery-moves.ts';
import { rejectionMoves } from './rejection-moves.ts';
import { reviewMoves } from './review-moves.ts';

/** What each command is sent with: sensible for the application of the step, or not, as the twist will have it. */
export const moves: Readonly<Record<string, Move>> = {
  ...applicationMoves,
  ...rejectionMoves,
  ...reviewMoves,
  ...meetingMoves,
  ...itemMoves,
  ...paymentMoves,
  ...payRunMoves,
  ...proofMoves,
  ...recoveryMoves,
  ...grantChangeMoves,
  ...paperMoves,
  ...grantNoticeMoves,
  ...organisationMoves,
  ...programmeMoves,
  ...fundMoves,
};

/** The content of the application of a step: for just what the script grants, or for more. */
export const contentOf = ({ amountCents, twist }: Step) =>
  contentFor(twist % 3 === 0 ? Math.min(350_000, Math.max(GIVEN_CENTS, amountCents)) : GIVEN_CENTS);
