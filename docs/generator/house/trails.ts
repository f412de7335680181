import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, importsBelow } from './imports.ts';

/** A command, and the most files that one opens to follow it from its address to the facts that it rests on. */
export type Trail = { readonly name: string; readonly entry: string; readonly filesMax: number };

/** What the next change may shorten and none may lengthen unnoticed. */
export const trails: readonly Trail[] = [
  { name: 'execute a payment', entry: 'functions/payout/execute-payment.ts', filesMax: 12 },
  { name: 'check a proof', entry: 'functions/payout/check-proof.ts', filesMax: 33 },
  { name: 'submit an application', entry: 'functions/application/submit-application.ts', filesMax: 39 },
  { name: 'record a resolution', entry: 'functions/meeting/resolve-item.ts', filesMax: 41 },
];

/** What everybody uses and nobody reads for the sake of one command. */
const TOOLS: readonly RegExp[] = [
  /^domain\/[a-z-]+\.ts$/,
  /^domain\/calendar\//,
  /^domain\/permissions\/permission\.ts$/,
];

const isOfTheCase = (file: string): boolean =>
  /^(domain|functions)\//.test(file) && !TOOLS.some((tool) => tool.test(file));

/** Every import below functions/ and domain/. */
export const importsOfCases = (): readonly Import[] => [
  ...importsBelow('functions'),
  ...importsBelow('domain'),
];

/** The files of a case that an entry leads to, itself first, in the order in which they come into sight; types count. */
export const trailOf = (entry: string, imports: readonly Import[]): readonly string[] => {
  const seen = new Set([entry]);
  // A set gives what is added while it is walked.
  for (const file of seen)
    for (const { from, to } of imports) if (from === file && isOfTheCase(to)) seen.add(to);
  return [...seen];
};

const DOCSTRING = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|type) (\w+)/gm;

const lettersOf = (name: string): string => name.replaceAll('-', '').toLowerCase();

/** What a file says that it is: the first sentence on what bears its name, else on what it exports first. */
export const aboutOf = (file: string): string => {
  const name = lettersOf(file.replace(/^.*\//, '').replace(/\.ts$/, ''));
  const said = [...readFileSync(join(import.meta.dirname, '../../..', file), 'utf8').matchAll(DOCSTRING)];
  const [, docstring = ''] =
    said.find(([, , exported = '']) => lettersOf(exported) === name) ?? said[0] ?? [];
  const lines = docstring.split('\n').map((line) => line.replace(/^ \*/, '').trim());
  const [paragraph = ''] = lines.join(' ').trim().split('  ');
  return (paragraph.split('. ')[0] ?? '').replace(/\.$/, '');
};
