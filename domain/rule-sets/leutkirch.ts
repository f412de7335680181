import { demokratieLeben2015 } from './demokratie-leben-2015.ts';
import { seatIn } from './shared/office-seat.ts';
import type { ShippedProgramme } from './shipped.ts';

/** The partnership of Leutkirch in the year 2019, of which the newspaper tells a whole round. */
export const leutkirch: readonly ShippedProgramme[] = [
  {
    programmeId: 'demokratie-leben-leutkirch',
    title: 'Demokratie leben! – Partnerschaft für Demokratie Leutkirch',
    grantor: 'Stadt Leutkirch im Allgäu',
    ruleSets: [{ ...demokratieLeben2015, officeSeat: seatIn('Leutkirch im Allgäu', 'BW') }],
    committees: [
      { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
      { committeeId: 'jugendforum', title: 'Jugendforum' },
    ],
    funds: [
      {
        fund: {
          fundId: 'aktions-und-initiativfonds-2019',
          programmeId: 'demokratie-leben-leutkirch',
          title: 'Aktions- und Initiativfonds 2019',
          year: 2_019,
          allocatedCents: 4_400_000,
          applicationMaxCents: null,
          committeeId: 'begleitausschuss',
          provenance: {
            source:
              'Schwäbische Zeitung, report on the round of February 2019: 44,000 €, the largest project got 10,000 €',
            confidence: 'found',
          },
        },
        rounds: [
          {
            roundId: 'aktions-und-initiativfonds-2019-1',
            title: 'Erste Runde 2019',
            opensAt: '2018-11-30T23:00:00.000Z',
            deadlineOn: '2019-01-31',
            quotaBasisPoints: 10_000,
            provenance: {
              source: 'Schwäbische Zeitung names meetings, not closing days; this day is assumed',
              confidence: 'assumed',
            },
          },
          {
            roundId: 'aktions-und-initiativfonds-2019-2',
            title: 'Zweite Runde 2019',
            opensAt: '2019-01-31T23:00:00.000Z',
            deadlineOn: '2019-05-15',
            quotaBasisPoints: 10_000,
            provenance: {
              source: 'Schwäbische Zeitung names meetings, not closing days; this day is assumed',
              confidence: 'assumed',
            },
          },
          {
            roundId: 'aktions-und-initiativfonds-2019-3',
            title: 'Dritte Runde 2019',
            opensAt: '2019-05-15T22:00:00.000Z',
            deadlineOn: '2019-09-30',
            quotaBasisPoints: 10_000,
            provenance: {
              source: 'Schwäbische Zeitung names meetings, not closing days; this day is assumed',
              confidence: 'assumed',
            },
          },
        ],
      },
      {
        fund: {
          fundId: 'jugendfonds-2019',
          programmeId: 'demokratie-leben-leutkirch',
          title: 'Jugendfonds 2019',
          year: 2_019,
          allocatedCents: 500_000,
          applicationMaxCents: null,
          committeeId: 'jugendforum',
          provenance: {
            source:
              'Schwäbische Zeitung: 4,138 € were granted in five projects; the size of 5,000 € is the usual federal share of the period and assumed',
            confidence: 'assumed',
          },
        },
        rounds: [
          {
            roundId: 'jugendfonds-2019-all-year',
            title: 'Ganzjährig 2019',
            opensAt: '2018-12-31T23:00:00.000Z',
            deadlineOn: '2019-12-31',
            quotaBasisPoints: 10_000,
            provenance: { source: 'No closing day was found; all year is assumed', confidence: 'assumed' },
          },
        ],
      },
    ],
  },
];
