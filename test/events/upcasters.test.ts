import { describe, expect, test } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { type Upcaster, upcast, upcasters } from '../../events/upcasters.ts';

/** A visit to a project site in three invented versions, since no event of the book has had a second one yet. */
const steps: ReadonlyMap<string, Upcaster> = new Map<string, Upcaster>([
  ['SiteVisited@1', ({ minutes, ...data }) => ({ ...data, seconds: (minutes as number) * 60 })],
  ['SiteVisited@2', (data) => ({ ...data, visitorCount: null })],
]);

const visited = (version: number, data: Record<string, unknown>) => ({ type: 'SiteVisited', version, data });

describe('lifting an event to the shape of today', () => {
  test('goes through every version after its own, in order', () => {
    const lifted = visited(3, { place: 'Hof', seconds: 5_400, visitorCount: null });
    expect(upcast(visited(1, { place: 'Hof', minutes: 90 }), steps)).toEqual(lifted);
    expect(upcast(visited(2, { place: 'Hof', seconds: 5_400 }), steps)).toEqual(lifted);
  });

  test('leaves alone what is of today, of a later version or of another type', () => {
    for (const event of [visited(3, { seconds: 1 }), visited(4, {}), { ...visited(1, {}), type: 'Other' }])
      expect(upcast(event, steps)).toBe(event);
  });

  test('is possible from every version before that of today, and from no other', () => {
    const olderOnes = [...catalogue].flatMap(([type, { version }]) =>
      Array.from({ length: version - 1 }, (_, before) => `${type}@${before + 1}`),
    );
    expect([...upcasters.keys()].toSorted()).toEqual(olderOnes.toSorted());
  });
});
