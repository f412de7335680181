import { CommandHandler, STREAM_DOES_NOT_EXIST } from '@event-driven-io/emmett';
import { getSQLiteEventStore } from '@event-driven-io/emmett-sqlite';
import type { FundEvent } from '../../../events/fund-events.ts';
import { evolve, type FundState, initial, raised } from './fund.ts';
import { scratchFile } from './scratch-file.ts';
import type { Rival } from './store.ts';

/** A command handler on a store in a file, with its defaults: each operation opens the file anew. */
export const emmett: Rival = {
  name: 'emmett-sqlite 0.42.4',
  includes:
    'SELECT, JSON.parse, several statements an append; on Node’s SQLite, not its own driver; no hash, no schema',
  open: async () => {
    const { file, remove } = scratchFile();
    const store = getSQLiteEventStore({ fileName: file });
    const handle = CommandHandler<FundState, FundEvent>({ evolve, initialState: () => initial });
    return {
      fill: async (fundId, history) => {
        for (const [place, events] of history.entries())
          await store.appendToStream(`fund-${fundId}`, [...events], {
            expectedStreamVersion: place === 0 ? STREAM_DOES_NOT_EXIST : BigInt(place),
          });
      },
      load: async (fundId) => {
        const { state } = await store.aggregateStream(`fund-${fundId}`, {
          evolve,
          initialState: () => initial,
        });
        return state.allocatedCents;
      },
      raise: async (fundId, { reasons }) => {
        await handle(store, `fund-${fundId}`, ({ allocatedCents }) =>
          raised(fundId, allocatedCents, reasons),
        );
        return true;
      },
      close: async () => remove(),
    };
  },
};
