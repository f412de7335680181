import type { Room } from './rooms.ts';

type Rooms = Readonly<Record<string, Room>>;

/**
 * Puts rooms on floors: each stands above all that it knows.
 *
 * @returns the floors from the ground up; what is left over, because it stands in a circle, is in no floor
 */
export const floorsOf = (rooms: Rooms): readonly (readonly string[])[] => {
  const floors: string[][] = [];
  const placed = new Set<string>();
  for (;;) {
    const next = Object.entries(rooms)
      .filter(([name, { knows }]) => !placed.has(name) && knows.every((known) => placed.has(known)))
      .map(([name]) => name);
    if (next.length === 0) return floors;
    floors.push(next);
    for (const name of next) placed.add(name);
  }
};
