import * as z from 'zod';
import { actId, applicationId, cents, code, day, hearingId, personId, slug, text } from './fields.ts';
import { personal } from './privacy.ts';

/** Reasons of one case, which erasure reaches. */
export const reasons = () => personal(text(4_000));

/** Why money of a grant is asked back; each has a paragraph of its own (`domain/recovery/grounds.ts`). */
export const RecoveryGround = code(
  'purpose-missed',
  'condition-breached',
  'proof-missing',
  'awarded-unlawfully',
  'deceit',
);
export type RecoveryGround = z.infer<typeof RecoveryGround>;

/** The recipient is heard before a burdening act; from `knownSinceOn` the office has a year. */
export const HearingOpened = z.strictObject({
  type: z.literal('HearingOpened'),
  data: z.strictObject({
    applicationId: applicationId(),
    hearingId: hearingId(),
    grounds: z.array(RecoveryGround).min(1).max(5),
    reasons: reasons(),
    knownSinceOn: day(),
    answerByOn: day(),
    openedBy: personId(),
  }),
});

/** The recipient said what they have to say. */
export const HearingAnswered = z.strictObject({
  type: z.literal('HearingAnswered'),
  data: z.strictObject({
    applicationId: applicationId(),
    hearingId: hearingId(),
    answer: reasons(),
    answeredBy: personId(),
  }),
});

/** After the hearing the grant stays as it is. */
export const HearingDropped = z.strictObject({
  type: z.literal('HearingDropped'),
  data: z.strictObject({
    applicationId: applicationId(),
    hearingId: hearingId(),
    reasons: reasons(),
    droppedBy: personId(),
  }),
});

/** The grant by Bescheid, revoked in full (`keptCents` is 0) or in part. */
export const GrantRevoked = z.strictObject({
  type: z.literal('GrantRevoked'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    actId: actId(),
    /** The hearing that came before it. */
    hearingId: hearingId(),
    ground: RecoveryGround,
    revokedCents: cents(),
    keptCents: cents(),
    /** From this day on the grant does not count any more; interest on what comes back begins there. */
    ineffectiveOn: day(),
    knownSinceOn: day(),
    reasons: reasons(),
    revokedBy: personId(),
  }),
});

/** The grant by contract, ended in full or in part under what the contract says. */
export const ContractTerminated = z.strictObject({
  type: z.literal('ContractTerminated'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    actId: actId(),
    ground: RecoveryGround,
    terminatedCents: cents(),
    keptCents: cents(),
    ineffectiveOn: day(),
    reasons: reasons(),
    terminatedBy: personId(),
  }),
});
