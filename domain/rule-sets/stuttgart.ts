import { demokratieLeben2020 } from './demokratie-leben-2020.ts';
import { empowerment2022 } from './empowerment-2022.ts';
import { empowerment2025 } from './empowerment-2025.ts';
import type { ShippedProgramme } from './shipped.ts';
import { stuttgartBridge2025 } from './stuttgart-bridge-2025.ts';

/** The two programmes of Stuttgart with their funds of 2024 and 2025; what the sources do not show says so. */
export const stuttgart: readonly ShippedProgramme[] = [
  {
    programmeId: 'demokratie-leben',
    title: 'Demokratie leben! – Partnerschaft für Demokratie Stuttgart',
    grantor: 'Landeshauptstadt Stuttgart mit dem Stadtjugendring Stuttgart e. V.',
    ruleSets: [demokratieLeben2020, stuttgartBridge2025],
    committees: [
      { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
      { committeeId: 'jugendgremium', title: 'Jugendgremium' },
    ],
    funds: [
      {
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
      },
      {
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
      },
      {
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
              source:
                'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
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
              source:
                'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
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
              source:
                'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
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
              source:
                'PfD Stuttgart, home page 2025 is cut off before the dates; those of 2024 are assumed again',
              confidence: 'assumed',
            },
          },
        ],
      },
      {
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
      },
    ],
  },
  {
    programmeId: 'empowerment',
    title: 'Empowerment – Projekte von Geflüchteten für Geflüchtete',
    grantor: 'Landeshauptstadt Stuttgart, Abteilung Integrationspolitik',
    ruleSets: [empowerment2022, empowerment2025],
    committees: [{ committeeId: 'jury', title: 'Jury Empowerment' }],
    funds: [
      {
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
      },
      {
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
      },
    ],
  },
];
