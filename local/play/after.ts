const AFTER_LENGTH_MAX = 1_500;

/** The address with the positions that its answer must have reached: the newest ones, as many as there is room for. */
export const withAfter = (path: string, written: ReadonlyMap<string, string>): string => {
  const places = [...written.values()].reverse();
  const fitting = places.filter(
    (_place, index) => places.slice(0, index + 1).join(',').length < AFTER_LENGTH_MAX,
  );
  if (fitting.length === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(fitting.join(','))}`;
};
