import type { Permission } from '../../../domain/permissions/permission.ts';
import { expectedHolders } from './holders.ts';
import type { Table, Tally } from './tally.ts';

/** A table with one word of one line left out. */
export type Mutation = { readonly name: string; readonly table: Table };

const PARTS = ['who', 'butNot', 'when'] as const;

/** The line without one of its words; undefined where nothing would be left that somebody could do. */
const without = (line: Permission, part: (typeof PARTS)[number], word: string): Permission | undefined => {
  const rest = (line[part] as readonly string[]).filter((one) => one !== word);
  return rest.length === 0 && part !== 'butNot' ? undefined : ({ ...line, [part]: rest } as Permission);
};

/** Every table that differs by one office, relation or state that was taken out. */
export const mutationsOf = (table: Table): readonly Mutation[] =>
  Object.entries(table).flatMap(([action, line]) =>
    PARTS.flatMap((part) =>
      (line[part] as readonly string[]).flatMap((word) => {
        const changed = without(line, part, word);
        return changed
          ? [{ name: `${action}: ${part} without ${word}`, table: { ...table, [action]: changed } }]
          : [];
      }),
    ),
  );

/** Everything by which the tries tell that a table is not the one that the rules know. */
export const complaintsOf = (tally: Tally): readonly string[] => {
  const holders = new Set(tally.holders());
  return [
    ...tally.refusedWithoutWords,
    ...tally.refusedAgainstTable,
    ...(['cells', 'exclusions', 'holders'] as const).flatMap((kind) => tally.missing(kind)),
    ...expectedHolders.filter((one) => !holders.has(one)),
    ...[...holders].filter((one) => !expectedHolders.includes(one)),
  ];
};
