import { committee } from '../../support/town.ts';

/** The four kinds of people, and two who belong to none of them; each acts in every role's place sooner or later. */
export const people = [
  'signatory',
  'stranger',
  'office',
  'second-office',
  ...committee,
  'cashier',
  'treasurer',
  'checker',
  'auditor',
  'administrator',
  'nobody',
] as const;
export type Person = (typeof people)[number];

/** One of a list, by any number. */
export const pick = <Item>(items: readonly Item[], number: number): Item => {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
};
