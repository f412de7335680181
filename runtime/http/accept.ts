type Range = { readonly type: string; readonly weight: number };

const rangeOf = (entry: string): Range => {
  const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { type, weight: Number(weight) || 0 };
};

/** What one media type is named by, the closest first. */
const namesOf = (type: string): readonly string[] => [type, `${type.split('/')[0]}/*`, '*/*'];

/**
 * How much somebody wants an answer of this media type, by their `Accept`: from 0, not at all, to 1, as where they say nothing.
 *
 * @see RFC 9110, section 12.5.1: the closest range counts
 */
export const wishFor = (accept: string | undefined, mediaType: string): number => {
  if (accept === undefined || accept.trim() === '') return 1;
  const ranges = accept.split(',').map(rangeOf);
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  for (const name of namesOf(type)) {
    const own = ranges.filter((range) => range.type === name);
    if (own.length > 0) return Math.max(...own.map(({ weight }) => weight));
  }
  return 0;
};

/** Whether somebody takes an answer of this media type; they do where they say nothing. */
export const isAcceptable = (accept: string | undefined, mediaType: string): boolean =>
  wishFor(accept, mediaType) > 0;
