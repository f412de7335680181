import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamoLedger } from '../../runtime/aws/ledger.ts';
import type { Clock } from '../../runtime/ports.ts';
import { backlog } from '../backlog.ts';
import { dataFiles } from '../data-files.ts';
import { dynamoDbIn } from '../dynamodb-engine/client.ts';
import { startEngine } from '../dynamodb-engine/engine.ts';
import { subscribeToEngine } from '../engine-subscriptions.ts';
import { sealedToo, startSealing } from '../sealing.ts';
import { refuseBesideWriter } from '../writer-lock.ts';
import { openTables } from './dynamodb-tables.ts';
import { isEmpty } from './is-empty.ts';
import type { Looked, Opened, Place } from './opened.ts';

/** Opens a copy of a book on the engine of this machine, which tidies up wherever it opens and lets only one in. */
export const lookIntoEngine = async (place: Place, clock: Clock): Promise<Looked> => {
  refuseBesideWriter(place.data);
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-look-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(dataFiles(place.data).engine, folder, { recursive: true });
    const opened = await openAt(folder, place, clock);
    return { ...opened, close: () => opened.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
};

/** Opens a book on the engine of this machine. */
export const openEngine = (place: Place, clock: Clock): Promise<Opened> =>
  openAt(dataFiles(place.data).engine, place, clock);

const openAt = async (path: string, place: Place, clock: Clock): Promise<Opened> => {
  const { tenant } = place;
  const engine = await startEngine({ path });
  const dynamoDb = dynamoDbIn(engine);
  const stop = async () => {
    await engine.stop();
    dynamoDb.close();
  };
  const { tables, listeners, environment, sealing } = await openTables(dynamoDb, place, clock).catch(
    async (error: unknown) => {
      await stop();
      throw error;
    },
  );
  const behind = backlog();
  listeners.add(behind.wrote);
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: async (work) => void (await work()),
    settled: async () => {},
    subscribe: async () =>
      sealedToo(
        subscribeToEngine(engine, tables.events, dynamoLedger(dynamoDb, tables), behind),
        startSealing(sealing, tenant),
        listeners,
      ),
    close: stop,
  };
};
