import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fileOfRoom, type Measured } from '../../docs/generator/evidence/measured.ts';
import { measured } from './measure.ts';
import { figuresOf } from './rooms.ts';

/** Shows which changes of the code no test notices: `domain/payment`, `--sample 200 --seed 7`, `--slowest 20`, `--record`, `--least 90`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    slowest: { type: 'string', default: '250' },
    tests: { type: 'string', multiple: true },
    record: { type: 'boolean', default: false },
    /** Per cent that must be killed of what was asked; fewer end with 1. */
    least: { type: 'string', default: '0' },
  },
});

const parts = ['domain', 'runtime/log', 'runtime/vault'];
const paths = positionals.length > 0 ? positionals : parts;
const partsAsked = parts.filter((part) => paths.some((path) => path.startsWith(part)));
const tests = values.tests ?? partsAsked.map((part) => `test/${part}`);
const seed = Number(values.seed);
const slowestMilliseconds = Number(values.slowest);
const sample = values.sample ? Number(values.sample) : undefined;

const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
if (values.record && (values.sample || git('status', '--porcelain', '--', ...paths, ...tests)))
  throw new Error('Only whole rooms of committed code are recorded.');

const found = await measured({ paths, tests, seed, sample, slowestMilliseconds });
const when = {
  measuredOn: new Date().toISOString().slice(0, 10),
  commit: git('rev-parse', '--short=9', 'HEAD'),
  seed,
  tests,
  slowestMilliseconds,
};

const show = ({ room, mutants, killed, hung, survivors }: Measured) => {
  console.log(`${room}: ${killed} of ${mutants} killed, ${hung} of them by hanging`);
  for (const { file, line, code, replacement, met } of survivors)
    console.log(`  ${file}:${line} ${met ? '' : '(not met) '}${code}  →  ${replacement}`);
};

const all = figuresOf(found, when);
for (const figures of all) {
  show(figures);
  if (!values.record) continue;
  mkdirSync(dirname(fileOfRoom(figures.room)), { recursive: true });
  writeFileSync(fileOfRoom(figures.room), `${JSON.stringify(figures, null, 2)}\n`);
}
for (const [test, because] of found.outcomes.left) console.log(`not asked (${because}): ${test}`);

const sumOf = (key: 'killed' | 'mutants') => all.reduce((sum, figures) => sum + figures[key], 0);
const isEnough = sumOf('killed') * 100 >= sumOf('mutants') * Number(values.least);
console.log(`${sumOf('killed')} of ${sumOf('mutants')} killed`);
process.exitCode = isEnough ? 0 : 1;
