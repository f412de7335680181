/** Does the same with each, some of them at the same time; the answers are in the order of the things. */
export const severalAtATime = async <Thing, Answer>(
  things: readonly Thing[],
  most: number,
  work: (thing: Thing) => Promise<Answer>,
): Promise<readonly Answer[]> => {
  const answers = new Map<number, Answer>();
  const left = things.entries();
  // One source for all lanes: who is done takes the next.
  const lane = async () => {
    for (const [place, thing] of left) answers.set(place, await work(thing));
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, lane));
  return things.map((_, place) => answers.get(place) as Answer);
};
