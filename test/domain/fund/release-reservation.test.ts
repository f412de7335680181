import { describe, test } from 'vitest';
import { fund, theFund } from '../../../domain/fund/fund.ts';
import { releaseReservation } from '../../../domain/fund/release-reservation.ts';
import { application, fundOpened, released, reserved } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, releaseReservation);
const keep = (keepCents: number) => ({
  ...acting('reaction:follow-applications'),
  fundId: 'aktionsfonds-2024',
  applicationId: application('a'),
  keepCents,
  releasedOn: '2024-04-08',
  reason: 'withdrawn' as const,
});

describe('releasing a reservation', () => {
  test('frees all of it', () => {
    given(fundOpened(), reserved('a', 250_000)).when(keep(0)).expectEvents(released('a', 250_000));
  });

  test('frees it down to what is still needed', () => {
    given(fundOpened(), reserved('a', 250_000)).when(keep(215_000)).expectEvents(released('a', 35_000));
  });

  test('does nothing where no more than that is reserved, or nothing ever was', () => {
    given(fundOpened(), reserved('a', 250_000), released('a', 35_000)).when(keep(215_000)).expectEvents();
    given(fundOpened(), reserved('a', 100)).when(keep(200)).expectEvents();
    given(fundOpened()).when(keep(0)).expectEvents();
  });

  eachRefuses(theFund, given, { 'unknown-fund': { given: [], when: keep(0) } });
});
