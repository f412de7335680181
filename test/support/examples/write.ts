import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playedExamples } from './play.ts';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const examples = await playedExamples(join(folder, 'data'));
writeFileSync(
  new URL('../../../docs/examples.json', import.meta.url),
  `${JSON.stringify(examples, null, 1)}\n`,
);
rmSync(folder, { recursive: true });
