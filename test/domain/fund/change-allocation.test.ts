import { describe, test } from 'vitest';
import { changeAllocation, changeAllocationRefusals } from '../../../domain/fund/change-allocation.ts';
import { fund } from '../../../domain/fund/fund.ts';
import {
  fundClosed,
  fundOpened,
  granted,
  paid,
  released,
  reserved,
  sourcesSet,
} from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, changeAllocation);
const change = (allocatedCents: number) => ({
  ...acting(personCalled('admin')),
  fundId: 'aktionsfonds-2024',
  allocatedCents,
  sources: null,
  reason: 'The council decided so',
});

const withSources = (...parts: [string, number][]) => ({
  ...change(4_000_000),
  sources: parts.map(([sourceId, amountCents]) => ({ sourceId, title: sourceId, amountCents })),
});

describe('changing what a fund has', () => {
  test('records the new sum and the difference', () => {
    given(fundOpened())
      .when(change(3_500_000))
      .expectEvents({
        type: 'AllocationChanged',
        data: {
          fundId: 'aktionsfonds-2024',
          changedByCents: -200_000,
          allocatedCents: 3_500_000,
          reason: 'The council decided so',
        },
      });
  });

  test('may go down to what is promised, to the cent', () => {
    given(fundOpened(), reserved('a', 350_000))
      .when(change(350_000))
      .expectEvents({
        type: 'AllocationChanged',
        data: {
          fundId: 'aktionsfonds-2024',
          changedByCents: -3_350_000,
          allocatedCents: 350_000,
          reason: 'The council decided so',
        },
      });
  });

  test('changes the sources in the same breath', () => {
    const command = withSources(['bund', 3_600_000], ['stadt', 400_000]);
    const { reason, sources } = command;
    given(fundOpened(), sourcesSet())
      .when(command)
      .expectEvents(
        {
          type: 'AllocationChanged',
          data: { fundId: 'aktionsfonds-2024', changedByCents: 300_000, allocatedCents: 4_000_000, reason },
        },
        sourcesSet({ sources, reason }),
      );
  });

  test('records nothing where nothing changes', () => {
    given(fundOpened()).when(change(3_700_000)).expectEvents();
    given(fundOpened(), sourcesSet()).when(change(3_700_000)).expectEvents();
  });

  eachRefuses(changeAllocationRefusals, given, {
    'unknown-fund': { given: [], when: change(1) },
    'fund-closed': { given: [fundOpened(), fundClosed], when: change(4_000_000) },
    'allocation-below-commitments': {
      given: [fundOpened(), reserved('a', 350_000)],
      when: change(349_999),
    },
    'sources-needed': { given: [fundOpened(), sourcesSet()], when: change(4_000_000) },
    'source-listed-twice': {
      given: [fundOpened()],
      when: withSources(['bund', 3_600_000], ['bund', 400_000]),
    },
    'own-share-source-unknown': {
      given: [fundOpened(), sourcesSet()],
      when: withSources(['bund', 4_000_000]),
    },
    'fund-own-share-too-small': {
      given: [fundOpened(), sourcesSet()],
      when: withSources(['bund', 3_700_000], ['stadt', 300_000]),
    },
    'sources-do-not-add-up': {
      given: [fundOpened(), sourcesSet()],
      when: withSources(['bund', 3_600_000], ['stadt', 399_999]),
    },
  });

  test('also keeps what is paid and still to come back', () => {
    given(
      fundOpened(),
      reserved('a', 250_000),
      granted('a', 250_000),
      paid('a', 'all', 250_000),
      released('a', 50_000, 'settled-lower'),
    )
      .when(change(249_999))
      .expectRefusal('allocation-below-commitments');
  });
});
