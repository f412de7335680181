import { describe, expect, test } from 'vitest';
import { floorsOf } from '../../docs/generator/house/floors.ts';
import { type Import, importsBelow, roomOf, roomsBelow } from '../../docs/generator/house/imports.ts';
import { domainRooms, type Room, runtimeRooms } from '../../docs/generator/house/rooms.ts';

type Rooms = Readonly<Record<string, Room>>;

/** Arrows between rooms, `from → to`, each with a file that draws it. */
const arrowsOf = (part: string, imports: readonly Import[]): ReadonlyMap<string, string> =>
  new Map(
    imports.flatMap(({ from, to }) => {
      const [here, there] = [roomOf(part, from), roomOf(part, to)];
      return here && there && here !== there ? [[`${here} → ${there}`, `${from} imports ${to}`]] : [];
    }),
  );

const allowedIn = (rooms: Rooms): readonly string[] =>
  Object.entries(rooms).flatMap(([name, { knows }]) => knows.map((known) => `${name} → ${known}`));

describe.each([
  ['domain', domainRooms],
  ['runtime', runtimeRooms],
] as const)('the rooms of %s/', (part, rooms) => {
  const imports = importsBelow(part);
  const arrows = arrowsOf(part, imports);

  test('are all named', () => {
    expect(Object.keys(rooms).toSorted()).toEqual(roomsBelow(part).toSorted());
  });

  test('know only whom they may know', () => {
    const allowed = new Set(allowedIn(rooms));
    expect([...arrows].filter(([arrow]) => !allowed.has(arrow)).map(([, file]) => file)).toEqual([]);
  });

  test('may know nobody whom they have no use for', () => {
    expect(allowedIn(rooms).filter((arrow) => !arrows.has(arrow))).toEqual([]);
  });

  test('stand on floors: nobody is above somebody who is above them', () => {
    expect(floorsOf(rooms).flat().toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('are not known to what everybody knows', () => {
    const upwards = imports.filter(({ from, to }) => !roomOf(part, from) && roomOf(part, to));
    expect(upwards.map(({ from, to }) => `${from} imports ${to}`)).toEqual(
      part === 'runtime' ? ['runtime/ports.ts imports runtime/vault/vault.ts'] : [],
    );
  });
});

test('a circle of rooms is seen', () => {
  const circle: Rooms = {
    ground: { holds: '', knows: [] },
    one: { holds: '', knows: ['other'] },
    other: { holds: '', knows: ['one', 'ground'] },
  };
  expect(floorsOf(circle)).toEqual([['ground']]);
});

test('the runtime knows of capabilities only who somebody is, what they may do, and the shape of a letter', () => {
  const known = importsBelow('runtime').flatMap(({ to }) => roomOf('domain', to) ?? []);
  expect([...new Set(known)].toSorted()).toEqual(['calendar', 'letters', 'permissions', 'person', 'reading']);
});
