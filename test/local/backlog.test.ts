import { expect, test } from 'vitest';
import { backlog } from '../../local/backlog.ts';
import { commitRecord } from '../../local/commit-record.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { fill, newTenant } from '../support/event-log-contract/facts.ts';

test('what was written and not yet taken is counted, whoever is told first', async () => {
  const { log, close } = await sqliteInMemory.open();
  const { commits } = await fill(log, newTenant(), 'fund-1', 3);
  await close();
  const [first, second, third] = commits.map((commit, place) => commitRecord(commit, place + 1));
  const { wrote, takenBy, count } = backlog();
  const take = takenBy(async () => ({ batchItemFailures: [] }));
  const failAt = (number: string) =>
    takenBy(async () => ({ batchItemFailures: [{ itemIdentifier: number }] }));

  await take({ Records: [first!] });
  wrote(commits.slice(0, 1));
  expect(count()).toBe(0);
  wrote(commits);
  expect(count()).toBe(2);
  await failAt(third!.dynamodb!.SequenceNumber!)({ Records: [second!, third!] });
  expect(count()).toBe(1);
  await take({ Records: [third!, second!] });
  expect(count()).toBe(0);
});
