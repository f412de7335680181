import { seatWith } from '../shared/office-seat.ts';
import { partnershipByReceipts } from '../shared/partnership.ts';
import { allYear, pot } from '../shared/pot.ts';
import { from, provenance } from '../shared/source.ts';
import type { ShippedProgramme } from '../shipped.ts';

const programmeId = 'demokratie-leben-wuerzburg';
const antrag = from('Partnership Würzburg, page on applications of 2018');

/** Würzburg in 2018: offers with the proof, 20 cents a kilometre, neither gifts nor alcohol. */
export const wuerzburg: ShippedProgramme = {
  programmeId,
  title: 'Demokratie leben! – Partnerschaft für Demokratie Würzburg',
  grantor: 'Stadt Würzburg',
  ruleSets: [
    {
      ...partnershipByReceipts,
      ruleSetId: 'wuerzburg-2018',
      version: 1,
      title: 'Würzburg 2018',
      validFromOn: '2018-01-01',
      validUntilOn: '2018-12-31',
      officeSeat: seatWith(
        'Würzburg',
        'BY',
        ['assumption'],
        'BayFTG Art. 1 (1) no. 2: Assumption where more Catholics than Protestants live, as the town has to confirm',
      ),
      declarations: antrag.found(
        [...partnershipByReceipts.declarations.value, 'no-gifts-no-alcohol'],
        'no gifts and no alcohol are paid; the others as usual',
      ),
      priceProofs: antrag.found(
        [{ fromCents: 50_000, isInclusive: false, offerCount: 3, form: 'written' }],
        'three offers for external orders above 500 €; in writing is assumed',
      ),
      priceProofsWith: antrag.found('proof', 'offers are part of the proof'),
      kilometreRateCents: antrag.found(20, '0.20 € a kilometre'),
    },
  ],
  committees: [{ committeeId: 'begleitausschuss', title: 'Begleitausschuss' }],
  funds: [
    pot(programmeId, {
      fundId: 'wuerzburg-2018',
      title: 'Aktions- und Initiativfonds 2018',
      year: 2_018,
      allocatedCents: 4_000_000,
      committeeId: 'begleitausschuss',
      provenance: provenance(
        'assumed',
        'The amount was not found; the 40,000 € of the federal programme for projects in these years are taken',
      ),
      calls: allYear(2_018, provenance('assumed', 'No closing day was found for Würzburg')),
    }),
  ],
};
