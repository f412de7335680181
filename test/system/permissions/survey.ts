import { permissions } from '../../../domain/permissions/table.ts';
import { commands, followUps } from '../../../functions/registry.ts';
import type { OpenEnvironment } from '../../support/environments.ts';
import { worldOf } from '../../support/world.ts';
import { beginWay, go } from './going.ts';
import { Tally } from './tally.ts';
import { watched } from './tried.ts';
import { tryingIn } from './trying.ts';
import type { Way } from './way.ts';

/** A place on the ways; ways that begin alike share their first places, and everything is tried there once. */
type Place = { isNew: boolean; readonly next: Map<unknown, Place> };

const placeBehind = ({ next }: Place, leg: unknown): Place => {
  const place = next.get(leg) ?? { isNew: true, next: new Map() };
  next.set(leg, place);
  return place;
};

/** Goes every way, and lets everybody try every action wherever it leads. */
export const survey = async (opened: OpenEnvironment, ways: readonly Way[]): Promise<Tally> => {
  const tally = new Tally(permissions);
  const watch = (all: typeof commands) => all.map((command) => watched(command, (one) => tally.note(one)));
  const registry = { commands: watch(commands), followUps: watch(followUps) };
  const tryEverything = tryingIn(registry, tally);
  const start: Place = { isNew: true, next: new Map() };
  for (const [number, way] of ways.entries()) {
    const world = worldOf(opened, `way-${number}`, registry);
    const history = await beginWay(world, way);
    let place = placeBehind(start, way.rules);
    for (const [at, leg] of [...way.legs, undefined].entries()) {
      if (place.isNew) await tryEverything(history, 1 + (at % 5));
      place.isNew = false;
      if (!leg) break;
      await go(history, leg, way);
      place = placeBehind(place, leg);
    }
  }
  return tally;
};
