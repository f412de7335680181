import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { appendTo, event, provenance } from './event-log-contract/facts.ts';

/**
 * A process that appends to one stream and prints each revision once it is acknowledged.
 *
 * Arguments: file, tenant, stream, a name for its commands, how many commits (no end by default).
 */
const [path = '', tenant = '', name = '', writer = String(process.pid), count = 'Infinity'] =
  process.argv.slice(2);
const log = sqliteEventLog(openDatabase(path));
for (let written = 0; written < Number(count); ) {
  const stream = await log.load(tenant, name);
  const result = await appendTo(log, stream, [event({ written })], provenance(`${writer} ${written}`));
  if (result.status === 'appended') {
    written += 1;
    process.stdout.write(`${stream.revision + 1}\n`);
  } else await pause(Math.random() * 5);
}
