import { parseArgs } from 'node:util';
import type { Effort } from './effort.ts';
import type { Rounds } from './measure.ts';
import { rivalGroups } from './rivals.ts';

export const FLOORS = 'floors';
const groups = [FLOORS, ...rivalGroups];

export type Options = {
  readonly rounds: Rounds;
  readonly effort: Effort;
  readonly groups: ReadonlySet<string>;
  /** All of it was asked for, so the page may say so. */
  readonly isWhole: boolean;
  readonly json: boolean;
};

const whole = (text: string, least: number): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least) throw new Error(`${text} is no number from ${least}`);
  return number;
};

/**
 * Reads `--rounds 15 --warm-up 5 --seed 1 --only floors,load --brief --json`.
 *
 * @throws Error naming what is not understood
 */
export const optionsOf = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '15' },
      'warm-up': { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      brief: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const wanted = values.only === '' ? groups : values.only.split(',');
  const unknown = wanted.filter((group) => !groups.includes(group));
  if (unknown.length > 0) throw new Error(`no group ${unknown.join(', ')}; there are ${groups.join(', ')}`);
  return {
    rounds: { told: whole(values.rounds, 1), warmUp: whole(values['warm-up'], 0) },
    effort: { seed: whole(values.seed, 0), isBrief: values.brief },
    ...{ groups: new Set(wanted), json: values.json },
    isWhole: values.only === '' && !values.brief,
  };
};
