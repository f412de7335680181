/** Does work, once less than so many others are under way. */
export type Limited = <Answer>(work: () => Promise<Answer>) => Promise<Answer>;

/** Lets at most so many be under way at the same time; the others wait in the order in which they came. */
export const atATime = (most: number): Limited => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    // Whoever is let in takes the place of the one who left, so that nobody comes between.
    if (underWay >= most) await new Promise<void>((letIn) => waiting.push(letIn));
    else underWay++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  };
};
