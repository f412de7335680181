import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { scratchFile } from '../rivals/scratch-file.ts';

/** A handler that does nothing but read the body as JSON and keep it, as durable as ours, in a process of its own. */
const { file, remove } = scratchFile();
const database = openDatabase(file);
database.exec('CREATE TABLE commits (stream TEXT PRIMARY KEY, events TEXT NOT NULL) STRICT');
const insert = database.prepare('INSERT INTO commits VALUES (?, ?)');

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
};

const server = createServer(async (request, response) => {
  const id = randomUUID();
  const data = await bodyOf(request);
  insert.run(id, JSON.stringify([{ type: 'OrganisationRegistered', data }]));
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

process.on('disconnect', () => {
  server.close();
  server.closeAllConnections();
  database.close();
  remove();
});
process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
