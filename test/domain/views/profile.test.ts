import { expect, test } from 'vitest';
import { organisationRow } from '../../../domain/organisation/organisation-row.ts';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import { profileOf } from '../../../domain/views/profile.ts';
import { joined, ORGANISATION, registered } from '../../support/organisation-facts.ts';
import { established, personCalled, seated } from '../../support/programme-facts.ts';
import { rowOf } from '../../support/rows.ts';

test('a person sees their own offices, authorities and seats, and nobody else’s', () => {
  const group = rowOf(organisationRow, 'organisation-x', registered, joined('ada'), joined('bo', 'member'));
  const programme = rowOf(programmeRow, 'programme-x', established, seated);
  const who = { personId: personCalled('bo'), roles: new Set(['finance', 'auditor']) };
  expect(profileOf(who, [group], [programme])).toEqual({
    personId: personCalled('bo'),
    roles: ['auditor', 'finance'],
    organisations: [
      { organisationId: ORGANISATION, name: 'Beispielverein Neckar e. V.', authority: 'member' },
    ],
    seats: [
      {
        programmeId: 'demokratie-leben',
        committeeId: 'begleitausschuss',
        title: 'Begleitausschuss',
        seatId: 'seat-bo',
        voting: true,
        office: 'member',
      },
    ],
  });
});
