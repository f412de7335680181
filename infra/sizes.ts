import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGET_BYTES, bundleFunctions, weigh } from './bundling.ts';
import { programs } from './stack.ts';

/** Prints what each function weighs, the heaviest first. */
const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
const folderOf = bundleFunctions(programs, folder);
const rows = programs
  .map(({ name }) => ({ name, ...weigh(folderOf(name)) }))
  .sort((one, other) => other.bytes - one.bytes);
rmSync(folder, { recursive: true });

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(10);
const line = (name: string, bytes: number, packedBytes: number): string =>
  `${name.padEnd(72)}${kilobytes(bytes)}${kilobytes(packedBytes)}`;
const sum = (key: 'bytes' | 'packedBytes'): number => rows.reduce((total, row) => total + row[key], 0);

console.log(['function'.padEnd(72), ...['kB', 'gzip kB'].map((name) => name.padStart(10))].join(''));
for (const { name, bytes, packedBytes } of rows) console.log(line(name, bytes, packedBytes));
console.log(line(`all ${rows.length}`, sum('bytes'), sum('packedBytes')));
console.log(`Each may weigh ${kilobytes(BUDGET_BYTES).trim()} kB.`);
