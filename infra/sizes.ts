import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions, weigh } from './bundling.ts';
import { budgetOf, entryFiles } from './stack.ts';

/** Prints what each function weighs, the heaviest first. */
const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
const folderOf = bundleFunctions(entryFiles, folder);
const rows = entryFiles
  .map((file) => ({ file, ...weigh(folderOf(file)) }))
  .sort((one, other) => other.bytes - one.bytes);
rmSync(folder, { recursive: true });

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(10);
const line = (name: string, bytes: number, packedBytes: number, rest = ''): string =>
  `${name.padEnd(32)}${kilobytes(bytes)}${kilobytes(packedBytes)}${rest}`;
const sum = (key: 'bytes' | 'packedBytes'): number => rows.reduce((total, row) => total + row[key], 0);

console.log(
  ['function'.padEnd(32), ...['kB', 'gzip kB', 'budget kB'].map((name) => name.padStart(10))].join(''),
);
for (const { file, bytes, packedBytes } of rows)
  console.log(line(file, bytes, packedBytes, kilobytes(budgetOf(file))));
console.log(line(`all ${rows.length}`, sum('bytes'), sum('packedBytes')));
