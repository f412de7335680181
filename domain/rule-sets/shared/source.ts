import type { ShippedFund } from '../shipped.ts';

type Confidence = 'found' | 'derived' | 'common-practice' | 'assumed';
type Sourced<Value> = { value: Value; source: string; confidence: Confidence };

const sourced =
  (place: string, confidence: Confidence) =>
  <Value>(value: Value, detail?: string): Sourced<Value> => ({
    value,
    source: detail === undefined ? place : `${place}: ${detail}`,
    confidence,
  });

/**
 * Values that come from one page or paper: read there, or taken from what it says.
 *
 * @param place who says so, and when, as an administrator would look it up
 */
export const from = (place: string) => ({
  found: sourced(place, 'found'),
  derived: sourced(place, 'derived'),
  /** Not said there: our own reading until the town confirms it. */
  assumed: sourced(place, 'assumed'),
});

/** Where the money and the days of a fund come from. */
export const provenance = (confidence: Confidence, source: string): ShippedFund['fund']['provenance'] => ({
  source,
  confidence,
});
