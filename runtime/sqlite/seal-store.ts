import type { DatabaseSync } from 'node:sqlite';
import type { SealedTile, SealHead, SealStore } from '../seal-store.ts';
import { ensureTables } from './database.ts';
import { turnOf } from './turn.ts';

type HeadRow = Omit<SealHead, 'isClosed'> & { readonly isClosed: number };
type TileRow = { readonly hashes: Uint8Array; readonly names: string | null };

const namesIn = (text: string | null): Pick<SealedTile, 'names'> =>
  text === null ? {} : { names: text.split('\n') };

/** The seal of the log in the SQLite file. */
export const sqliteSealStore = (database: DatabaseSync): SealStore => {
  const turn = turnOf(database);
  ensureTables(
    database,
    `
    CREATE TABLE IF NOT EXISTS seal_heads (
      tenant TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      note TEXT NOT NULL,
      key TEXT NOT NULL,
      tile_from TEXT NOT NULL,
      is_closed INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE IF NOT EXISTS seal_tiles (
      tenant TEXT NOT NULL,
      level INTEGER NOT NULL,
      place INTEGER NOT NULL,
      hashes BLOB NOT NULL,
      names TEXT,
      PRIMARY KEY (tenant, level, place)
    ) STRICT;
  `,
  );
  const selectHead = database.prepare(
    'SELECT size, note, key, tile_from AS tileFrom, is_closed AS isClosed FROM seal_heads WHERE tenant = ?',
  );
  const selectTile = database.prepare(
    'SELECT hashes, names FROM seal_tiles WHERE tenant = ? AND level = ? AND place = ?',
  );
  const replaceHead = database.prepare('INSERT OR REPLACE INTO seal_heads VALUES (?, ?, ?, ?, ?, ?)');
  const widenTile = database.prepare(
    `INSERT INTO seal_tiles VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
     SET hashes = excluded.hashes, names = excluded.names WHERE length(hashes) <= length(excluded.hashes)`,
  );

  const headOf = (tenant: string): SealHead | undefined => {
    const row = selectHead.get(tenant) as HeadRow | undefined;
    return row && { ...row, isClosed: row.isClosed === 1 };
  };

  const write = (tenant: string, after: SealHead, tiles: readonly SealedTile[]): void => {
    for (const { level, index, hashes, names } of tiles)
      widenTile.run(tenant, level, index, hashes, names?.join('\n') ?? null);
    const { size, note, key, tileFrom, isClosed } = after;
    replaceHead.run(tenant, size, note, key, tileFrom, Number(isClosed));
  };

  return {
    head: async (tenant) => headOf(tenant),
    tile: async (tenant, { level, index }) => {
      const row = selectTile.get(tenant, level, index) as TileRow | undefined;
      return row && { level, index, hashes: Buffer.from(row.hashes), ...namesIn(row.names) };
    },
    advance: async (tenant, before, after, tiles) => {
      const isOurs = turn.write(() => {
        const now = headOf(tenant);
        if (now?.note !== before?.note || now?.isClosed !== before?.isClosed) return false;
        write(tenant, after, tiles);
        return true;
      });
      await turn.synced();
      return isOurs;
    },
  };
};
