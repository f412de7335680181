import type { FeeContract, ParticipantList, ProofOfUse } from '../../events/proof-events.ts';
import { countedParticipants } from '../application/finance-plan.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { Facts, Rules } from '../decision.ts';
import { sumCents } from '../money.ts';
import type { OnGrant } from '../payout/grant-rules.ts';
import type { Granted } from '../payout/payout.ts';
import { firstRepeated } from '../repeated.ts';

type Proving = OnGrant & Pick<ProofOfUse, 'lumpSumBasis' | 'participantLists' | 'feeContracts'>;

const noList = ({ participantLists }: Proving, isWrong: (list: ParticipantList) => boolean): true | Facts => {
  const wrong = participantLists.find(isWrong);
  return wrong ? { number: wrong.number } : true;
};

/** Under-16s come with somebody; an anonymised list has a sheet for each person. */
const isWitnessed = ({ kind, participantCount, witnessCount }: ParticipantList): boolean => {
  if (kind === 'under-16') return witnessCount > 0;
  return kind === 'signed' || witnessCount === participantCount;
};

/** Whether the number of participants follows from the lists: by day all of them, by project between most and all. */
const countsOf = (lists: readonly ParticipantList[], counting: 'per-day' | 'per-project') => {
  const counts = lists.map(({ participantCount }) => participantCount);
  const allCount = sumCents(counts);
  return { leastCount: counting === 'per-day' ? allCount : Math.max(0, ...counts), mostCount: allCount };
};

const key = ({ quarterHours, contractFeeCents }: Pick<FeeContract, 'quarterHours' | 'contractFeeCents'>) =>
  `${quarterHours}/${contractFeeCents}`;

const sameDays = (
  days: readonly Pick<FeeContract, 'quarterHours' | 'contractFeeCents'>[],
  contracts: readonly FeeContract[],
): boolean => days.map(key).toSorted().join() === contracts.map(key).toSorted().join();

/** What holds for the lists and contracts of the lump-sum regime, in the order in which a recipient should put it right. */
export const listRules = {
  'lists-not-asked': ({ participantLists, feeContracts }, { grant }) =>
    grant.financing === 'lump-sum' || participantLists.length + feeContracts.length === 0,
  'participant-lists-missing': ({ lumpSumBasis, participantLists }) =>
    (lumpSumBasis?.participantCount ?? 0) === 0 || participantLists.length > 0,
  'list-number-twice': ({ participantLists, feeContracts }) => {
    const number =
      firstRepeated(participantLists.map((list) => list.number)) ??
      firstRepeated(feeContracts.map((one) => one.number));
    return number === undefined || { number };
  },
  'list-outside-period': (command, { grant }) => {
    const { periodStartsOn, periodEndsOn } = grant;
    const wrong = noList(command, ({ heldOn }) => heldOn < periodStartsOn || heldOn > periodEndsOn);
    return wrong === true || { ...wrong, periodStartsOn, periodEndsOn };
  },
  'list-in-future': (command) => noList(command, ({ heldOn }) => heldOn > dayInBerlin(command.now)),
  'list-unwitnessed': (command) => noList(command, (list) => !isWitnessed(list)),
  'participants-differ-from-lists': ({ lumpSumBasis, participantLists }, { grant }) => {
    if (!lumpSumBasis || participantLists.length === 0) return true;
    const counting = grant.terms.lumpSumCounting;
    const bounds = countsOf(participantLists, counting);
    const participantCount = countedParticipants(lumpSumBasis, counting);
    const fits = bounds.leastCount <= participantCount && participantCount <= bounds.mostCount;
    return fits || { participantCount, ...bounds };
  },
  'fee-contract-outside-period': ({ feeContracts }, { grant }) => {
    const { periodStartsOn, periodEndsOn } = grant;
    const wrong = feeContracts.find(({ servedOn }) => servedOn < periodStartsOn || servedOn > periodEndsOn);
    return wrong === undefined || { number: wrong.number, periodStartsOn, periodEndsOn };
  },
  'fee-invoiced-over-contract': ({ feeContracts }) => {
    const wrong = feeContracts.find(
      ({ invoicedCents, contractFeeCents }) => invoicedCents > contractFeeCents,
    );
    return wrong === undefined || { number: wrong.number };
  },
  'fee-contracts-differ': ({ lumpSumBasis, feeContracts }) =>
    (lumpSumBasis?.feeDays.length ?? 0) === 0 || sameDays(lumpSumBasis?.feeDays ?? [], feeContracts),
} satisfies Rules<Proving, Granted>;
