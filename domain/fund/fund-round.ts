import type { FundEvent } from '../../events/fund-events.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];

/** That the office took newer rules over for a round while it was open. */
export type Adoption = Pick<DataOf<'RoundRulesAdopted'>, 'ruleSet' | 'previous' | 'adoptedAt' | 'reason'>;

/** A round of a fund, as decisions about it and about drafts need it. */
export type FundRound = Omit<DataOf<'RoundOpened'>, 'fundId' | 'title' | 'provenance'> & {
  /** Oldest first; none while it goes by the rules that it was opened with. */
  readonly adoptions: readonly Adoption[];
};

export const openedRound = ({
  fundId: _fundId,
  title: _title,
  provenance: _provenance,
  ...round
}: DataOf<'RoundOpened'>): FundRound => ({ ...round, adoptions: [] });

/** The rounds after one of them took other rules over. */
export const withAdoption = (
  rounds: ReadonlyMap<string, FundRound>,
  { fundId: _fundId, roundId, ...adoption }: DataOf<'RoundRulesAdopted'>,
): ReadonlyMap<string, FundRound> => {
  const round = rounds.get(roundId);
  if (!round) return rounds;
  return new Map([...rounds, [roundId, { ...round, adoptions: [...round.adoptions, adoption] }]]);
};
