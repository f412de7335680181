import { expect, it } from 'vitest';
import { dynamodb } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { findingsIn, history, one } from '../../support/review-history.ts';

type Reference = readonly [stream: string, revision: number, hash: string];

const isSecond = ([stream, revision]: Reference) => stream === one && revision === 2;
const orderDiffers = (revision: number) => ({ kind: 'order-differs', stream: one, revision });
const commitDiffers = (stream: string) => expect.objectContaining({ kind: 'commit', stream });

describeOnTheEngine('verification of the order of the log', () => {
  const inUse = environmentInUse(dynamodb);

  /** Rewrites the page of a tenant's order, as somebody with the rights of an administrator could. */
  const rewritePage = async (tenant: string, change: (references: readonly Reference[]) => unknown) => {
    const { raw } = inUse().engine;
    if (raw.kind !== 'dynamodb') throw new Error('no tables');
    const TableName = raw.tables.ledger;
    const { Items = [] } = await raw.dynamoDb.ask('Query', {
      TableName,
      KeyConditionExpression: 'p = :p',
      ExpressionAttributeValues: { ':p': { S: tenant } },
    });
    const page = Items.find(({ s }) => s?.S?.startsWith('page#'));
    const changed = change(JSON.parse(page?.['e']?.S ?? ''));
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
    await raw.dynamoDb.ask('PutItem', { TableName, Item: { ...page, e: { S: text } } });
  };

  it.each<readonly [string, (references: readonly Reference[]) => unknown, readonly unknown[]]>([
    ['nothing', (references) => references, []],
    [
      'a commit that stands before its predecessor',
      (references) => [...references.filter(isSecond), ...references.filter((one) => !isSecond(one))],
      [orderDiffers(1)],
    ],
    [
      'a commit that is left out',
      (references) => references.filter((one) => !isSecond(one)),
      [orderDiffers(2)],
    ],
    [
      'a commit that is named twice',
      (references) => [...references, ...references.filter(isSecond)],
      [orderDiffers(5)],
    ],
    [
      'the hash of a commit',
      (references) => references.map((one) => (isSecond(one) ? [one[0], one[1], references[0]?.[2]] : one)),
      [commitDiffers(one)],
    ],
    [
      'a commit that never was',
      (references) => [...references, ['review-ghost', 1, references[0]?.[2]]],
      [commitDiffers('review-ghost')],
    ],
    ['a page that is none any more', () => 'no page', [commitDiffers('order')]],
  ])('names %s', async (_what, change, findings) => {
    const { tenant } = await history(inUse());
    await rewritePage(tenant, change);
    expect(await findingsIn(inUse(), tenant)).toEqual(findings);
  });
});
