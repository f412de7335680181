import { describe, test } from 'vitest';
import { closeFund, closeFundRefusals } from '../../../domain/fund/close-fund.ts';
import { fund } from '../../../domain/fund/fund.ts';
import { fundClosed, fundOpened } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(fund, closeFund);
const close = {
  ...acting(personCalled('admin'), '2024-12-31T12:00:00.000Z'),
  fundId: 'aktionsfonds-2024',
};

describe('closing a fund', () => {
  test('ends its promises', () => {
    given(fundOpened()).when(close).expectEvents(fundClosed);
  });

  eachRefuses(closeFundRefusals, given, {
    'unknown-fund': { given: [], when: close },
    'fund-closed': { given: [fundOpened(), fundClosed], when: close },
  });
});
