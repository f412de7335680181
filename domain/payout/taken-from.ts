/** Takes a sum off the front of a list of amounts: what is taken, and what is left. */
export const takenFrom = <Item extends { readonly amountCents: number }>(
  items: readonly Item[],
  cents: number,
): { readonly taken: readonly Item[]; readonly left: readonly Item[] } => {
  const [first, ...rest] = items;
  if (!first || cents <= 0) return { taken: [], left: items };
  if (first.amountCents <= cents) {
    const after = takenFrom(rest, cents - first.amountCents);
    return { taken: [first, ...after.taken], left: after.left };
  }
  const [part, remainder] = [
    { ...first, amountCents: cents },
    { ...first, amountCents: first.amountCents - cents },
  ];
  return { taken: [part], left: [remainder, ...rest] };
};
