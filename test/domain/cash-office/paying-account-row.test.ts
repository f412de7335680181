import { expect, test } from 'vitest';
import { payingAccountRow } from '../../../domain/cash-office/paying-account-row.ts';
import { account, accountConfirmed, named } from '../../support/pay-run-facts.ts';
import { person } from '../../support/payout-facts.ts';
import { rowOf } from '../../support/rows.ts';

test('every account that a town paid from is shown with who named it and who confirmed it', () => {
  const other = { name: 'Stadtkasse' };
  const events = [named('ada'), named('bo', 2, other), accountConfirmed('cy', 2)];
  expect(rowOf(payingAccountRow, 'cashoffice', ...events).accounts).toEqual([
    {
      ...{ ...account, accountVersion: 1, hint: null },
      ...{ proposedBy: person('ada'), proposedAt: '2024-02-01T10:00:00.000Z' },
      ...{ confirmedBy: null, confirmedAt: null },
    },
    {
      ...{ ...account, ...other, accountVersion: 2, hint: null },
      ...{ proposedBy: person('bo'), proposedAt: '2024-02-01T10:01:00.000Z' },
      ...{ confirmedBy: person('cy'), confirmedAt: '2024-02-01T10:02:00.000Z' },
    },
  ]);
});
