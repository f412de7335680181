import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { create } from 'dynalite/db/index.js';
import { openChangeJournal } from './change-journal.ts';
import { type ChangeStream, createChangeStream } from './change-stream.ts';
import { createCommit, durableBatch } from './commit.ts';
import { createDispatch } from './dispatch.ts';
import { createFaults, type Faults } from './faults.ts';
import { createListener } from './http-listener.ts';
import { type InProcess, inProcess } from './in-process.ts';
import { createOperations } from './operations.ts';
import { createPositions } from './positions.ts';
import { createRequestLog, type RequestLog } from './request-log.ts';
import { everyHour, forgetOldChanges } from './retention.ts';
import { openStreams } from './streams.ts';
import { openTokens } from './tokens.ts';

/** Where an engine keeps its data, where it listens and what time it goes by. */
export type EngineOptions = {
  /** A folder for durable storage, one engine at a time; by default all is in memory. */
  path?: string;
  /** A port on the loopback interface; by default a free one. */
  port?: number;
  /** Milliseconds since 1970, for change records and the ten minutes of a ClientRequestToken. */
  now?: () => number;
};

/** A running DynamoDB engine. */
export type Engine = {
  /** The URL for a DynamoDB client; any credentials and region will do. */
  endpoint: string;
  /** For whoever is in this process (`dynamoDbIn`): the same without a connection. */
  wire: InProcess['wire'];
  /** Ends subscriptions, answers the requests in progress and closes the store. */
  stop(): Promise<void>;
  changes: ChangeStream;
  faults: Faults;
  requests: RequestLog;
};

/** Starts an engine in this process; rejects if its folder or port is in use. */
export async function startEngine({ path, port = 0, now = Date.now }: EngineOptions = {}): Promise<Engine> {
  const instant = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  const store = create(path === undefined ? instant : { ...instant, path });
  store.tableDb.awsRegion = 'eu-central-1';
  await store.db.open();
  const positions = createPositions(store);
  await forgetOldChanges(store, positions, now);
  const streams = await openStreams(store);
  const journal = await openChangeJournal(store, streams, now);
  const tokens = await openTokens(store, now);
  const stream = createChangeStream(journal, streams, positions);

  const writeBatch = durableBatch(store);
  const commit = createCommit(writeBatch, journal);
  const { faults, takeFault } = createFaults();
  const { requests, logRequest } = createRequestLog();
  const operations = createOperations({ store, commit, writeBatch, tokens, streams });

  const dispatch = createDispatch({ operations, takeFault, logRequest });
  const direct = inProcess(dispatch);
  const server = createServer(createListener(dispatch));
  // Longer than any client keeps an unused connection, so that no reply is lost but those that faults lose.
  server.keepAliveTimeout = 10 * 60 * 1000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch(async (error: unknown) => {
    await store.db.close();
    throw error;
  });

  const stopForgetting = everyHour(() => forgetOldChanges(store, positions, now));
  const shutDown = async () => {
    await stream.stop();
    await stopForgetting();
    await direct.close();
    const closed = once(server, 'close');
    server.close();
    // Clients keep their connections open: each is closed when the request on it is answered.
    const closing = setInterval(() => server.closeIdleConnections(), 5);
    await closed;
    clearInterval(closing);
    await store.db.close();
  };
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= shutDown();
    return stopped;
  };
  const { port: bound } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${bound}`;
  const { wire } = direct;
  return { endpoint, wire, stop, changes: stream.changes, faults, requests };
}
