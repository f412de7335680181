import { expect, test } from 'vitest';
import { organisationRow } from '../../../domain/organisation/organisation-row.ts';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import {
  lookingAtScores,
  ownOrganisationIds,
  programmeOf,
  readsEveryCase,
  seatIn,
} from '../../../domain/reading/visibility.ts';
import { joined, left, registered } from '../../support/organisation-facts.ts';
import { established, personCalled, seated, seatOfPerson } from '../../support/programme-facts.ts';
import { readerOf, rowOf } from '../../support/rows.ts';

const organisation = (organisationId: string, ...events: ReturnType<typeof joined>[]) => ({
  projection: organisationRow,
  stream: `organisation-${organisationId}`,
  row: { ...rowOf(organisationRow, 'organisation-a', registered, ...events), organisationId },
});
const programme = rowOf(programmeRow, 'programme-demokratie-leben', established, seated);
const rows = readerOf([
  organisation('org_a', joined('ada')),
  organisation('org_b', joined('bo')),
  organisation('org_c', joined('bo'), joined('ada')),
  organisation('org_d', joined('ada'), left('ada')),
  { projection: programmeRow, stream: 'programme-demokratie-leben', row: programme },
]);
const ada = { personId: personCalled('ada'), roles: new Set(['auditor']) };

test('somebody acts for the organisations of which they are a member now', async () => {
  expect(await ownOrganisationIds(rows, ada)).toEqual(new Set(['org_a', 'org_c']));
  expect(await ownOrganisationIds(rows, { ...ada, personId: personCalled('zoe') })).toEqual(new Set());
});

test('who looks at scores does so with their organisations', async () => {
  expect(await lookingAtScores(rows, ada)).toEqual({
    ...ada,
    organisationIds: new Set(['org_a', 'org_c']),
  });
});

test('a programme is found by its id', async () => {
  expect(await programmeOf(rows, 'demokratie-leben')).toEqual(programme);
  expect(await programmeOf(rows, 'unknown')).toBeUndefined();
});

test('a seat is found by committee and person', () => {
  expect(seatIn(programme, 'begleitausschuss', personCalled('bo'))).toEqual(seatOfPerson('bo'));
  expect(seatIn(programme, 'begleitausschuss', personCalled('zoe'))).toBeUndefined();
  expect(seatIn(programme, 'jugendforum', personCalled('bo'))).toBeUndefined();
});

test.each([
  ['coordination-office', true],
  ['finance', true],
  ['checker', true],
  ['auditor', true],
  ['administrator', false],
])('%s reads every case: %s', (role, does) => {
  expect(readsEveryCase({ ...ada, roles: new Set([role]) })).toBe(does);
});
