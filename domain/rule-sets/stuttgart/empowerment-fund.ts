import type { ShippedFund } from '../shipped.ts';

/** The fund of the programme Empowerment in 2024. */
export const empowermentFund2024: ShippedFund = {
  fund: {
    fundId: 'empowerment-2024',
    programmeId: 'empowerment',
    title: 'Empowerment 2024',
    year: 2_024,
    allocatedCents: 10_000_000,
    applicationMaxCents: null,
    committeeId: 'jury',
    provenance: {
      source:
        'City of Stuttgart, Empowerment page 2024/25: 200,000 € for both years; halves are assumed, and so is the jury',
      confidence: 'assumed',
    },
  },
  rounds: [
    {
      roundId: 'empowerment-2024-all-year',
      title: 'Ganzjährig 2024',
      opensAt: '2023-12-31T23:00:00.000Z',
      deadlineOn: '2024-10-31',
      quotaBasisPoints: 10_000,
      provenance: {
        source: 'No closing day was found; the end of October is assumed',
        confidence: 'assumed',
      },
    },
  ],
};

/** The fund of the programme Empowerment in 2025. */
export const empowermentFund2025: ShippedFund = {
  fund: {
    fundId: 'empowerment-2025',
    programmeId: 'empowerment',
    title: 'Empowerment 2025',
    year: 2_025,
    allocatedCents: 10_000_000,
    applicationMaxCents: 700_000,
    committeeId: 'jury',
    provenance: {
      source:
        'City of Stuttgart, Empowerment page 2024/25: 200,000 € for both years, 7,000 € a project; halves are assumed, and so is the jury',
      confidence: 'assumed',
    },
  },
  rounds: [
    {
      roundId: 'empowerment-2025-all-year',
      title: 'Ganzjährig 2025',
      opensAt: '2024-09-30T22:00:00.000Z',
      deadlineOn: '2025-10-31',
      quotaBasisPoints: 10_000,
      provenance: {
        source:
          'City of Stuttgart, Empowerment page 2024/25: from October 2024 on; no closing day was found, the end of October is assumed',
        confidence: 'assumed',
      },
    },
  ],
};
