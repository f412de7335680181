import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../runtime/verification/findings.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse, NOW } from '../../support/environments.ts';
import { personNamed } from '../../support/review-facts.ts';
import { findingsIn, history, one, three, two, VIEW } from '../../support/review-history.ts';
import type { Tampering } from '../../support/tampering.ts';

describe.each([sqliteInMemory, dynamodb])('verification of views on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;

  const rowMutations: readonly (readonly [
    string,
    Finding,
    (tampering: Tampering, tenant: string) => Promise<void>,
  ])[] = [
    [
      'a value in a row',
      { kind: 'row-differs', view: VIEW, stream: one, pointer: `/row/points/${personNamed('ada')}` },
      (tampering, tenant) =>
        tampering.changeRow({ tenant, generation: VIEW, stream: one }, (text) => text.replace(':7', ':9')),
    ],
    [
      'a row whose parts are missing',
      { kind: 'row-differs', view: VIEW, stream: one, pointer: '/row' },
      (tampering, tenant) => tampering.removeParts({ tenant, generation: VIEW, stream: one }),
    ],
    [
      'a row that is missing',
      { kind: 'row-missing', view: VIEW, stream: two },
      (tampering, tenant) => tampering.removeRow({ tenant, generation: VIEW, stream: two }),
    ],
    [
      'a row that is missing from a list',
      { kind: 'list-differs', view: VIEW, list: 'state/open', stream: two },
      (tampering, tenant) =>
        tampering.removeFromList({ tenant, generation: VIEW, stream: two }, 'state/open'),
    ],
    [
      'a row in a list that it does not belong to',
      { kind: 'list-differs', view: VIEW, list: 'state/closed', stream: two },
      (tampering, tenant) => tampering.addToList({ tenant, generation: VIEW, stream: two }, 'state/closed'),
    ],
    [
      'a list that does not know who left it',
      { kind: 'list-differs', view: VIEW, list: 'state/open', stream: one },
      (tampering, tenant) => tampering.forgetLeaving({ tenant, generation: VIEW, stream: one }, 'state/open'),
    ],
    [
      'a row that says it left a list at another time',
      { kind: 'row-differs', view: VIEW, stream: one, pointer: '/leftAt/state~1open' },
      async (_, tenant) => {
        const row = await outside().views.get(tenant, VIEW, one);
        await outside().views.put(
          { ...row!, leftAt: { ...row!.leftAt, 'state/open': '2026-01-01T00:00:00.000Z' } },
          row,
        );
      },
    ],
    [
      'a row that nothing led to',
      { kind: 'row-surplus', view: VIEW, stream: three },
      async (_, tenant) => {
        const row = {
          tenant,
          generation: VIEW,
          stream: three,
          revision: 1,
          beganAt: NOW,
          updatedAt: NOW,
          row: {},
          lists: [],
          leftAt: {},
        };
        await outside().views.put(row, undefined);
      },
    ],
    [
      'a wrong list',
      { kind: 'row-differs', view: VIEW, stream: two, pointer: '/lists/3' },
      async (_, tenant) => {
        const row = await outside().views.get(tenant, VIEW, two);
        await outside().views.put({ ...row!, lists: [...row!.lists, 'vip'] }, row);
      },
    ],
    [
      'a wrong revision',
      { kind: 'row-differs', view: VIEW, stream: two, pointer: '/revision' },
      async (_, tenant) => {
        const row = await outside().views.get(tenant, VIEW, two);
        await outside().views.put({ ...row!, revision: 3 }, row);
      },
    ],
  ];

  it.each(rowMutations)('finds %s', async (_, finding, mutate) => {
    const { tenant, tampering } = await history(inUse());
    await mutate(tampering, tenant);
    expect(await findingsIn(inUse(), tenant)).toContainEqual(finding);
  });
});
