import type { TilePlace } from '../tile.ts';
import { TILE_WIDTH } from './tiles.ts';

const LEVEL_MAX = 63;
/** Three path elements: more leaves than a partnership ever writes, and numbers that stay exact. */
const ELEMENTS_MAX = 3;

const written = (index: number): string => {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, place) => (place + 1 < groups.length ? `x${group}` : group)).join('/');
};

/** Where a tile lies below an address: `0/x001/234`, with `.p/` and its width where it is not full (C2SP tlog-tiles). */
export const tilePath = ({ level, index }: TilePlace, width: number): string =>
  `${level}/${written(index)}${width < TILE_WIDTH ? `.p/${width}` : ''}`;

/** Reads what `tilePath` wrote; undefined for any other text, also where it names the same tile in another way. */
export const placeFromPath = (path: string): (TilePlace & { readonly width: number }) | undefined => {
  const {
    level,
    elements = '',
    width = String(TILE_WIDTH),
  } = /^(?<level>\d{1,2})\/(?<elements>(?:x\d{3}\/)*\d{3})(?:\.p\/(?<width>\d{1,3}))?$/.exec(path)?.groups ??
  {};
  const index = Number(elements.replaceAll(/[x/]/g, ''));
  const place = { level: Number(level), index, width: Number(width) };
  if (level === undefined || place.level > LEVEL_MAX || elements.split('/').length > ELEMENTS_MAX)
    return undefined;
  return place.width > 0 && tilePath(place, place.width) === path ? place : undefined;
};
