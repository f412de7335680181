import { expect, test } from 'vitest';
import { personTies } from '../../../domain/views/person-ties.ts';
import { submitted } from '../../support/application-facts.ts';
import { member } from '../../support/committee-seats.ts';
import { applicationCalled, convened } from '../../support/meeting-facts.ts';
import { joined, left } from '../../support/organisation-facts.ts';
import { APPLICATION, ORGANISATION, person } from '../../support/payout-facts.ts';
import { established, seated } from '../../support/programme-facts.ts';
import { erased, started } from '../../support/retention-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { applicantRegistered } from '../../support/town-streams.ts';

const OTHER = `app_${'other'.padEnd(26, '0')}`;
const rows = readerOfStreams({
  'programme-x': [established, seated],
  [`organisation-${ORGANISATION}`]: [applicantRegistered, joined('bo'), joined('dora'), left('dora')],
  [`application-${APPLICATION}`]: [submitted({ applicationId: APPLICATION })],
  [`application-${OTHER}`]: [submitted({ applicationId: OTHER })],
  [`retention-${APPLICATION}`]: [started],
  [`retention-${OTHER}`]: [started, erased],
  'meeting-1': [convened()],
  [`retention-${applicationCalled('b')}`]: [started],
});
const kept = { applicationId: APPLICATION, keptUntilOn: '2031-12-31' };

test('a person is tied by organisations, seats, and cases whose papers are still kept', async () => {
  expect(await personTies(rows, person('bo'))).toEqual({ organisationCount: 1, seatCount: 1, kept: [kept] });
  expect(await personTies(rows, person('ada'))).toMatchObject({ organisationCount: 0, seatCount: 1 });
});

test('whoever has left is tied by the papers alone, and a stranger by nothing', async () => {
  expect(await personTies(rows, person('dora'))).toEqual({
    organisationCount: 0,
    seatCount: 0,
    kept: [kept],
  });
  expect(await personTies(rows, person('stranger'))).toEqual({
    organisationCount: 0,
    seatCount: 0,
    kept: [],
  });
});

test('whoever sat in a meeting is named in the papers of its cases, also before their period runs', async () => {
  expect((await personTies(rows, member(3))).kept).toEqual([
    { applicationId: applicationCalled('a'), keptUntilOn: null },
    { applicationId: applicationCalled('b'), keptUntilOn: '2031-12-31' },
  ]);
});
