type Range = { readonly type: string; readonly weight: number };

const rangeOf = (entry: string): Range => {
  const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { type, weight: Number(weight) || 0 };
};

/** What one media type is named by, the closest first. */
const namesOf = (type: string): readonly string[] => [type, `${type.split('/')[0]}/*`, '*/*'];

/**
 * Whether somebody takes an answer of this media type, by their `Accept`; they do where they say nothing.
 *
 * @see RFC 9110, section 12.5.1: the closest range counts, and `q=0` is a no
 */
export const isAcceptable = (accept: string | undefined, mediaType: string): boolean => {
  if (accept === undefined || accept.trim() === '') return true;
  const ranges = accept.split(',').map(rangeOf);
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  for (const name of namesOf(type)) {
    const own = ranges.filter((range) => range.type === name);
    if (own.length > 0) return own.some(({ weight }) => weight > 0);
  }
  return false;
};
