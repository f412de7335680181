import { beforeEach, describe, expect, it } from 'vitest';
import { streamMemory } from '../../../runtime/log/stream-memory.ts';
import type { LoadedStream } from '../../../runtime/ports.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { engineInUse } from '../../support/event-log-contract/engine-in-use.ts';
import { fill, newTenant } from '../../support/event-log-contract/facts.ts';

describe('what a process saw a moment ago', () => {
  const { log } = engineInUse(sqliteInMemory);
  const clock = { ms: 0 };
  const tenant = newTenant();
  let memory: ReturnType<typeof streamMemory>;
  let stream: LoadedStream;
  beforeEach(async () => {
    clock.ms = 10_000;
    memory = streamMemory(100_000, () => clock.ms);
    stream = await fill(log(), tenant, 'note-1', 3);
    memory.keep(stream);
  });
  const recalled = () => memory.recall(tenant, 'note-1');

  it('is recalled for a second, and found for longer', () => {
    clock.ms += 999;
    expect(recalled()).toBe(stream);
    clock.ms += 1;
    expect(recalled()).toBeUndefined();
    expect(memory.find(tenant, 'note-1')).toBe(stream);
    memory.keep(stream);
    expect(recalled()).toBe(stream);
  });

  it('is not recalled while others are at it, though it was seen since', () => {
    memory.doubt(tenant, 'note-1');
    expect(recalled()).toBeUndefined();
    clock.ms += 4_999;
    memory.keep(stream);
    expect(recalled()).toBeUndefined();
    clock.ms += 1;
    expect(recalled()).toBe(stream);
  });

  it('is nothing of a stream that was never seen', () => {
    memory.doubt(tenant, 'note-2');
    expect(memory.recall(tenant, 'note-2')).toBeUndefined();
    expect(memory.recall(newTenant(), 'note-1')).toBeUndefined();
  });
});
