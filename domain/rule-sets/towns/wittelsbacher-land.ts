import { seatWith } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-wittelsbacher-land';
const verein = from('Wittelsbacher Land e.V., pages on the partnership and online form, 2025');

/** The youth fund of the Wittelsbacher Land in 2025, with an online form of its own. */
export const wittelsbacherLand: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie im Wittelsbacher Land',
  grantor: 'Landkreis Aichach-Friedberg',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'wittelsbacher-land-2025',
      version: 1,
      title: 'Wittelsbacher Land 2025',
      validFromOn: '2025-01-01',
      validUntilOn: '2025-12-31',
      officeSeat: seatWith(
        'Aichach',
        'BY',
        ['assumption'],
        'BayFTG Art. 1 (1) no. 2: Assumption where more Catholics than Protestants live, as the town has to confirm',
      ),
      questions: verein.found(
        [
          {
            questionId: 'focus-area',
            title: 'Zu welchem Schwerpunkt gehört das Projekt?',
            required: true,
            requiredAboveCents: null,
          },
          {
            questionId: 'aims',
            title:
              'Wie dient das Projekt der Demokratie, der Vielfalt oder der Vorbeugung gegen Extremismus?',
            required: true,
            requiredAboveCents: null,
          },
        ],
        'the form asks for aims and for one of five focus areas; wording ours',
      ),
      exceptions: verein.found(['amount-limit'], 'more than 500 € from the youth fund with reasons'),
    },
  ],
  committees: [{ committeeId: 'jugendkreistag', title: 'Jugendkreistag' }],
  funds: [
    pot(programmeId, {
      fundId: 'wittelsbacher-land-jugendfonds-2025',
      title: 'Jugendfonds 2025',
      year: 2_025,
      allocatedCents: 1_000_000,
      applicationMaxCents: 50_000,
      committeeId: 'jugendkreistag',
      provenance: provenance('assumed', 'Up to 500 € a project is found, the size of the fund is assumed'),
      calls: allYear(2_025, provenance('found', 'Wittelsbacher Land e.V., 2025: at any time')),
    }),
  ],
};
