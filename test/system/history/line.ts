import type { Person } from './people.ts';

/** One command of a script; `twist` chooses among what it is sent with. */
export type Line = readonly [name: string, as: Person, twist?: number];
