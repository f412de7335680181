import { addDays, startOfDay } from '../../calendar/calendar-day.ts';
import type { ShippedFund } from '../shipped.ts';

type Fund = ShippedFund['fund'];
type Call = {
  readonly title: string;
  /** First day in Berlin on which one can apply. */
  readonly opensOn: string;
  readonly deadlineOn: string;
  readonly provenance: Fund['provenance'];
};

type Pot = Omit<Fund, 'programmeId' | 'applicationMaxCents'> & {
  /** What one project gets at most; no limit of the fund when left out. */
  readonly applicationMaxCents?: number;
  readonly calls: readonly Call[];
};

/** A fund with its rounds, each of which may use the whole of it: no partnership but Stuttgart was found to split its money. */
export const pot = (programmeId: string, { calls, applicationMaxCents, ...fund }: Pot): ShippedFund => ({
  fund: { ...fund, programmeId, applicationMaxCents: applicationMaxCents ?? null },
  rounds: calls.map(({ opensOn, ...call }, place) => ({
    ...call,
    roundId: `${fund.fundId}-${place + 1}`,
    opensAt: startOfDay(opensOn),
    quotaBasisPoints: 10_000,
  })),
});

/** The days of one closing day after another: each round opens when the one before has ended. */
export const callsUntil = (
  firstOpensOn: string,
  deadlines: readonly string[],
  provenance: Fund['provenance'],
): readonly Call[] =>
  deadlines.map((deadlineOn, place) => ({
    title: deadlines.length === 1 ? 'Aufruf' : `${place + 1}. Runde`,
    opensOn: place === 0 ? firstOpensOn : addDays(deadlines[place - 1] ?? firstOpensOn, 1),
    deadlineOn,
    provenance,
  }));

/** A fund that takes applications all year. */
export const allYear = (year: number, provenance: Fund['provenance']): readonly Call[] => [
  { title: 'Ganzjährig', opensOn: `${year}-01-01`, deadlineOn: `${year}-12-31`, provenance },
];
