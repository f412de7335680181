import { expect, test } from 'vitest';
import { stateAsOf } from '../../../domain/audit/state-as-of.ts';
import type { PersonEvent } from '../../../events/person-events.ts';
import { member, seats } from '../../support/committee-seats.ts';
import { application, fundOpened, reserved } from '../../support/fund-facts.ts';
import { convened, item, present } from '../../support/meeting-facts.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { called, voted } from '../../support/vote-facts.ts';

const role = (type: 'RoleGranted' | 'RoleEnded', name: 'finance' | 'checker'): PersonEvent => ({
  type,
  data: { personId: personCalled('bo'), role: name },
});

test('sets are shown as lists', () => {
  const events = [
    role('RoleGranted', 'finance'),
    role('RoleGranted', 'checker'),
    role('RoleEnded', 'finance'),
  ];
  expect(stateAsOf('person-bo', events)).toEqual({
    ...{ roles: ['checker'], everHeld: ['finance', 'checker'] },
    ...{ isErasureOrdered: false, isErased: false },
  });
});

test('a stream without events stands as all of its family begin', () => {
  expect(stateAsOf('person-bo', [])).toMatchObject({ roles: [], everHeld: [] });
  expect(stateAsOf('partnership-base-rates', [])).toEqual({ recorded: [] });
});

test('maps are shown by their keys', () => {
  const state = stateAsOf('organisation-a', [registered, joined('ada'), joined('bo', 'member')]);
  expect(state).toMatchObject({
    members: { [personCalled('ada')]: 'signatory', [personCalled('bo')]: 'member' },
  });
});

test('so is what grows with the cases of a year', () => {
  const state = stateAsOf('fund-aktionsfonds-2024', [fundOpened(), reserved('a', 100), reserved('b', 50)]);
  expect(state).toMatchObject({
    reservations: { [application('a')]: { amountCents: 100 }, [application('b')]: { amountCents: 50 } },
  });
});

test('what lies inside of them is shown so as well, and what is absent stays so', () => {
  const agenda = convened({ items: [item('a', 1), item('b', 2)], seats: seats(2), groupLimits: null });
  const state = stateAsOf('meeting-m', [agenda, ...present(2), called(), voted(2, 'yes')]);
  expect(state).toMatchObject({
    seats: seats(2),
    presentPersonIds: [member(2)],
    items: {
      'item-1': {
        status: 'open',
        ballot: {
          motion: { outcome: 'grant', conditions: [] },
          votes: { 'seat-2': { personId: member(2), vote: 'yes' } },
        },
      },
      'item-2': { status: 'planned', consents: [], conflicts: {} },
    },
    setting: { groupLimits: null, ruleSet: { ruleSetId: 'rules', version: 1 } },
    ...{ status: 'convened', signedDigest: null },
  });
});
