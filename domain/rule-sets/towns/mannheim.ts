import { seatIn } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { callsUntil, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'vielfalt-mannheim';
const nachrichten = from('Mannheimer Nachrichten, call of 2020');

/** Mannheim in 2020: large projects of networks and smaller cooperations, in the months from April on. */
export const mannheim: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Mannheimer Bündnis',
  grantor: 'Stadt Mannheim',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'mannheim-2020',
      version: 1,
      title: 'Mannheim 2020',
      validFromOn: '2020-01-01',
      validUntilOn: '2020-12-31',
      officeSeat: seatIn('Mannheim', 'BW'),
      amountMaxCents: nachrichten.derived(2_000_000, 'the larger of the two kinds'),
      projectKinds: nachrichten.found(
        [
          { kindId: 'netzwerk', title: 'Netzwerkprojekt', amountMaxCents: 2_000_000 },
          { kindId: 'kooperation', title: 'Tri- oder multilaterale Kooperation', amountMaxCents: 500_000 },
        ],
        'network projects up to 20,000 €, cooperations up to 5,000 €',
      ),
      questions: {
        value: [
          ...partnershipByReceipts.questions.value,
          {
            questionId: 'cooperation',
            title: 'Mit welchen Partnern des Bündnisses arbeiten Sie zusammen?',
            required: true,
            requiredAboveCents: null,
          },
        ],
        source:
          'Mannheimer Nachrichten, call of 2020: partners of the alliance work together; the wording is ours',
        confidence: 'derived',
      },
      startsFromMonthDay: nachrichten.found('04-01', 'from 1 April'),
      endsByMonthDay: nachrichten.found('12-31', 'to 31 December'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'mannheim-2020',
      title: 'Projektmittel 2020',
      year: 2_020,
      allocatedCents: 6_500_000,
      committeeId: 'begleitausschuss',
      provenance: provenance('found', 'Mannheimer Nachrichten, call of 2020: about 65,000 €'),
      calls: callsUntil(
        '2020-01-01',
        ['2020-02-21'],
        provenance('found', 'Mannheimer Nachrichten, call of 2020: until 21 February; first day assumed'),
      ),
    }),
  ],
};
