import type { ShippedFund } from '../shipped.ts';

/** The youth fund of Stuttgart in 2024. */
export const youthFund2024: ShippedFund = {
  fund: {
    fundId: 'jugendfonds-2024',
    programmeId: 'demokratie-leben',
    title: 'Jugendfonds 2024',
    year: 2_024,
    allocatedCents: 2_300_000,
    applicationMaxCents: 350_000,
    committeeId: 'jugendgremium',
    provenance: {
      source: 'PfD Stuttgart, home page 2024: up to 23,000 €, 3,500 € an application',
      confidence: 'found',
    },
  },
  rounds: [
    {
      roundId: 'jugendfonds-2024-all-year',
      title: 'Ganzjährig 2024',
      opensAt: '2023-12-31T23:00:00.000Z',
      deadlineOn: '2024-12-31',
      quotaBasisPoints: 10_000,
      provenance: {
        source: 'PfD Stuttgart, home page 2024: applications all year',
        confidence: 'found',
      },
    },
  ],
};

/** The youth fund of Stuttgart in 2025. */
export const youthFund2025: ShippedFund = {
  fund: {
    fundId: 'jugendfonds-2025',
    programmeId: 'demokratie-leben',
    title: 'Jugendfonds 2025',
    year: 2_025,
    allocatedCents: 1_500_000,
    applicationMaxCents: 300_000,
    committeeId: 'jugendgremium',
    provenance: {
      source: 'PfD Stuttgart, home page 2025: up to 15,000 €, 3,000 € an application',
      confidence: 'found',
    },
  },
  rounds: [
    {
      roundId: 'jugendfonds-2025-all-year',
      title: 'Ganzjährig 2025',
      opensAt: '2024-12-31T23:00:00.000Z',
      deadlineOn: '2025-12-31',
      quotaBasisPoints: 10_000,
      provenance: {
        source: 'PfD Stuttgart, home page 2025: applications all year',
        confidence: 'found',
      },
    },
  ],
};
