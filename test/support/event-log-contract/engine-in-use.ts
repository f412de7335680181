import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import type { EventLog } from '../../../runtime/ports.ts';
import type { EngineUnderTest, OpenEngine } from '../engines.ts';

/** Opens an engine before the tests of a `describe` and closes it after them; the answers are valid inside tests. */
export const engineInUse = ({ open }: EngineUnderTest) => {
  let opened: OpenEngine | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened?.close();
  });
  const engine = (): OpenEngine => {
    if (!opened) throw new Error('the engine is not open');
    return opened;
  };
  return {
    engine,
    log: (): EventLog => engine().log,
    reopen: async (): Promise<EventLog> => {
      opened = await engine().reopen();
      return opened.log;
    },
    /** The engine in this process; undefined for SQLite and for a real endpoint. */
    dynamo: (): Engine | undefined => {
      const { raw } = engine();
      return raw.kind === 'dynamodb' ? raw.engine : undefined;
    },
  };
};

/** Orders the engine to lose replies; an engine in the same process has none to lose. */
export const loseReplies = (
  dynamo: Engine | undefined,
  operation: 'PutItem' | 'TransactWriteItems' | 'Query',
  when: 'before' | 'after',
  times = 1,
): void => dynamo?.faults.loseReply({ operation, when, times });
