import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepExamples, keptExamples } from './from-tests.ts';
import { playedExamples } from './play.ts';

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
const examples = await playedExamples(join(folder, 'data'));
keepExamples([...examples, ...keptExamples().filter(({ from }) => from !== undefined)]);
rmSync(folder, { recursive: true });
