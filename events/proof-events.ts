import * as z from 'zod';
import { LumpSumBasis } from './application-content.ts';
import { applicationId, cents, code, count, day, personId, proofId, sha256, slug, text } from './fields.ts';
import { personal } from './privacy.ts';

/**
 * SHA-256 of the file or scan, which is kept elsewhere: an auditor who has it can tell whether it is the one that was meant.
 * Null where none was named.
 */
const fileDigest = () => sha256().nullable();

/** One line of the Belegliste. */
export const ReceiptLine = z.strictObject({
  number: count(10_000),
  paidOn: day(),
  /** The day that stands on the receipt; null where it was not said. */
  receiptOn: day().nullable(),
  paidBy: code('transfer', 'direct-debit', 'card', 'cash', 'other').nullable(),
  /** Input tax in the amount; null where it was not said, 0 where there is none. */
  taxCents: cents().nullable(),
  /** Of a journey by car that is paid by the kilometre; null for everything else. */
  kilometres: count(100_000).nullable(),
  /** How many offers were compared, and why fewer than the rules ask for. */
  offerCount: count(50).nullable(),
  offersReason: personal(text(500)).nullable(),
  payee: personal(text()),
  purpose: personal(text()),
  lineId: slug(),
  amountCents: cents(),
  fileDigest: fileDigest(),
});
export type ReceiptLine = z.infer<typeof ReceiptLine>;

/** One list of who took part, by event and day: only counts, names stay on paper or in the file. */
export const ParticipantList = z.strictObject({
  number: count(1_000),
  /** The name of the event that the people came to. */
  event: personal(text(200)),
  heldOn: day(),
  /** Signed by each; for under-16s a total with whoever came with them; or a sheet for each person without a name. */
  kind: code('signed', 'under-16', 'anonymised'),
  participantCount: count(100_000),
  /** Sheets of an anonymised list, or people who came with the under-16s. */
  witnessCount: count(100_000),
  fileDigest: fileDigest(),
});
export type ParticipantList = z.infer<typeof ParticipantList>;

/** One day of a fee contract that was carried out and invoiced. */
export const FeeContract = z.strictObject({
  number: count(1_000),
  servedOn: day(),
  quarterHours: count(96),
  contractFeeCents: cents(),
  invoicedCents: cents(),
  fileDigest: fileDigest(),
});
export type FeeContract = z.infer<typeof FeeContract>;

export const ProofOfUse = z.strictObject({
  report: personal(text(8_000)),
  /** Empty in the lump-sum regime. */
  receipts: z.array(ReceiptLine).max(500),
  /** Own money, third money and fees that really came in. */
  otherFundsCents: cents(),
  /** What of it is own money; null where nobody said, which only rules that leave own money out ask for. */
  ownFundsCents: cents().nullable(),
  /** What of it was reported before as money besides the plan; null where nothing was to be said. */
  reportedFundsCents: cents().nullable(),
  /** From the signature lists and fee contracts; null where receipts are asked for. */
  lumpSumBasis: LumpSumBasis.nullable(),
  /** In the lump-sum regime: what participants and fee days are counted from. Empty where receipts are asked for. */
  participantLists: z.array(ParticipantList).max(200),
  feeContracts: z.array(FeeContract).max(400),
});
export type ProofOfUse = z.infer<typeof ProofOfUse>;

const ProofSubmitted = z.strictObject({
  type: z.literal('ProofSubmitted'),
  data: z.strictObject({
    applicationId: applicationId(),
    proofId: proofId(),
    /** 1 for the first proof; one more each time that a check has sent it back. */
    version: count(1000),
    proof: ProofOfUse,
    submittedBy: personId(),
  }),
});

/** How one receipt was judged; `recognisedCents` is what counts. */
export const LineFinding = z.strictObject({
  number: count(10_000),
  finding: code('recognised', 'cut', 'asked'),
  recognisedCents: cents(),
  reason: personal(text(500)).nullable(),
});
export type LineFinding = z.infer<typeof LineFinding>;

/** A line of the plan that counts above its limit, because the checker decided so for a reason. */
export const AllowedOverrun = z.strictObject({
  lineId: slug(),
  /** Up to this sum the line counts. */
  limitCents: cents(),
  reason: personal(text(500)),
});
export type AllowedOverrun = z.infer<typeof AllowedOverrun>;

const ProofChecked = z.strictObject({
  type: z.literal('ProofChecked'),
  data: z.strictObject({
    applicationId: applicationId(),
    proofId: proofId(),
    findings: z.array(LineFinding).max(500),
    overruns: z.array(AllowedOverrun).max(60),
    /** What the lists and contracts bear out, in the lump-sum regime. */
    verifiedBasis: LumpSumBasis.nullable(),
    /** How much other money counts; null: as the recipient says. */
    otherFunds: z
      .strictObject({
        recognisedCents: cents(),
        /** What of it is own money; null where nobody said. */
        ownCents: cents().nullable(),
        reason: personal(text(500)),
      })
      .nullable(),
    /** What is asked about lists and contracts; any question sends the proof back. */
    questions: z.array(personal(text(500))).max(50),
    checkedBy: personId(),
  }),
});

export const proofEvents = [ProofSubmitted, ProofChecked] as const;
