import type { ShippedFund } from '../shipped.ts';

/** The action fund of Stuttgart in 2024. */
export const actionFund2024: ShippedFund = {
  fund: {
    fundId: 'aktionsfonds-2024',
    programmeId: 'demokratie-leben',
    title: 'Aktions- und Initiativfonds 2024',
    year: 2_024,
    allocatedCents: 3_700_000,
    applicationMaxCents: 350_000,
    committeeId: 'begleitausschuss',
    provenance: {
      source: 'PfD Stuttgart, home page 2024: up to 37,000 €, as a rule 3,500 € a project',
      confidence: 'found',
    },
  },
  rounds: [
    {
      roundId: 'aktionsfonds-2024-1',
      title: 'Erste Runde 2024',
      opensAt: '2023-11-30T23:00:00.000Z',
      deadlineOn: '2024-01-15',
      quotaBasisPoints: 5_000,
      provenance: {
        source:
          'PfD Stuttgart, home page 2024: 15 January, up to half of the fund; the day of opening is assumed',
        confidence: 'found',
      },
    },
    {
      roundId: 'aktionsfonds-2024-2',
      title: 'Zweite Runde 2024',
      opensAt: '2024-01-15T23:00:00.000Z',
      deadlineOn: '2024-04-15',
      quotaBasisPoints: 10_000,
      provenance: {
        source:
          'PfD Stuttgart, home page 2024 names four deadlines; the text is cut off after the first, so this date is assumed',
        confidence: 'assumed',
      },
    },
    {
      roundId: 'aktionsfonds-2024-3',
      title: 'Dritte Runde 2024',
      opensAt: '2024-04-15T22:00:00.000Z',
      deadlineOn: '2024-07-15',
      quotaBasisPoints: 10_000,
      provenance: {
        source:
          'PfD Stuttgart, home page 2024 names four deadlines; the text is cut off after the first, so this date is assumed',
        confidence: 'assumed',
      },
    },
    {
      roundId: 'aktionsfonds-2024-4',
      title: 'Vierte Runde 2024',
      opensAt: '2024-07-15T22:00:00.000Z',
      deadlineOn: '2024-10-15',
      quotaBasisPoints: 10_000,
      provenance: {
        source:
          'PfD Stuttgart, home page 2024 names four deadlines; the text is cut off after the first, so this date is assumed',
        confidence: 'assumed',
      },
    },
  ],
};

/** The action fund of Stuttgart in 2025. */
export const actionFund2025: ShippedFund = {
  fund: {
    fundId: 'aktionsfonds-2025',
    programmeId: 'demokratie-leben',
    title: 'Aktions- und Initiativfonds 2025',
    year: 2_025,
    allocatedCents: 3_700_000,
    applicationMaxCents: 350_000,
    committeeId: 'begleitausschuss',
    provenance: {
      source:
        'PfD Stuttgart, home page 2025 is cut off before the amount; amount and limit of 2024 are assumed',
      confidence: 'assumed',
    },
  },
  rounds: [
    {
      roundId: 'aktionsfonds-2025-1',
      title: 'Erste Runde 2025',
      opensAt: '2024-11-30T23:00:00.000Z',
      deadlineOn: '2025-01-15',
      quotaBasisPoints: 5_000,
      provenance: {
        source: 'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
        confidence: 'assumed',
      },
    },
    {
      roundId: 'aktionsfonds-2025-2',
      title: 'Zweite Runde 2025',
      opensAt: '2025-01-15T23:00:00.000Z',
      deadlineOn: '2025-04-15',
      quotaBasisPoints: 10_000,
      provenance: {
        source: 'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
        confidence: 'assumed',
      },
    },
    {
      roundId: 'aktionsfonds-2025-3',
      title: 'Dritte Runde 2025',
      opensAt: '2025-04-15T22:00:00.000Z',
      deadlineOn: '2025-07-15',
      quotaBasisPoints: 10_000,
      provenance: {
        source: 'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
        confidence: 'assumed',
      },
    },
    {
      roundId: 'aktionsfonds-2025-4',
      title: 'Vierte Runde 2025',
      opensAt: '2025-07-15T22:00:00.000Z',
      deadlineOn: '2025-10-15',
      quotaBasisPoints: 10_000,
      provenance: {
        source: 'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
        confidence: 'assumed',
      },
    },
  ],
};
