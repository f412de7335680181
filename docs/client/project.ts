import type { paths } from './contract.d.ts';

type Saving = paths['/drafts/{applicationId}']['put']['requestBody'];
type Content = NonNullable<Saving>['content']['application/json'];

const day = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });

/** What the stranger applies for: everything besides what the rules of a programme ask for. */
export const project = {
  title: 'Tischgespräche',
  summary: 'Nachbarn reden miteinander.',
  description: 'Ein langer Tisch und sechs Fragen.',
  place: 'Stuttgart',
  targetGroup: 'Alle im Viertel',
  participantCount: 60,
  startsOn: day,
  endsOn: day,
  contactName: 'Amal Beispiel (fiktiv)',
  contactEmail: 'amal@verein.example',
  financePlan: {
    requestedCents: 150_000,
    expenditure: [{ lineId: 'room', category: 'rooms', label: 'Raummiete', amountCents: 150_000 }],
    income: [],
    lumpSumBasis: null,
  },
} satisfies Content;
