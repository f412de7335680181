import { commands, followUps } from '../../../functions/registry.ts';
import type { OpenEnvironment } from '../../support/environments.ts';
import { rules } from '../../support/town.ts';
import { worldOf } from '../../support/world.ts';
import { beginHistory, type History } from '../history/history.ts';
import { send } from '../history/walk.ts';
import { Tally } from './tally.ts';
import { watched } from './tried.ts';
import { tryingIn } from './trying.ts';
import type { Act, Leg, Way } from './way.ts';

/** A place on the ways; ways that begin alike share their first places, and everything is tried there once. */
type Place = { isNew: boolean; readonly next: Map<unknown, Place> };

const placeBehind = ({ next }: Place, leg: unknown): Place => {
  const place = next.get(leg) ?? { isNew: true, next: new Map() };
  next.set(leg, place);
  return place;
};

/** Somebody who holds offices acts for the recipient. */
const insiderJoins = async ({ world, organisationId }: History): Promise<void> => {
  const personId = await world.personId('insider');
  for (const role of ['coordination-office', 'finance', 'checker'])
    await world.carry('grant-role', { as: 'administrator', params: { personId, role } });
  const body = { personId, authority: 'member' };
  await world.carry('add-member', { as: 'signatory', params: { organisationId }, body });
  await world.settle();
};

const act = async (history: History, [action, as, twist = 1, otherwise]: Act): Promise<string> => {
  const step = { number: 1, as, amountCents: 90_000, twist };
  const outcome = await send(history, action, step, await otherwise?.(history));
  if (outcome === 'turned away') return outcome;
  return outcome.status === 'refused' ? outcome.refusal.refused : outcome.status;
};

/** @throws Error when a leg does not go as the way says */
const go = async (history: History, leg: Leg, { name, isForAnyRules }: Way): Promise<void> => {
  const { world } = history;
  if ('comes' in leg) {
    world.setClock(`${leg.comes}T03:00:00.000Z`);
    await world.daily();
  } else {
    const isToBeRefused = 'refused' in leg;
    const [action, as] = isToBeRefused ? leg.refused : leg;
    const result = await act(history, isToBeRefused ? leg.refused : leg);
    if (!isForAnyRules && (result === 'done') === isToBeRefused)
      throw new Error(`${name}: ${action} by ${as} came to ${result}`);
  }
  await world.settle();
};

/** Goes every way, and lets everybody try every action wherever it leads. */
export const survey = async (opened: OpenEnvironment, ways: readonly Way[]): Promise<Tally> => {
  const tally = new Tally();
  const watch = (all: typeof commands) => all.map((command) => watched(command, (one) => tally.note(one)));
  const registry = { commands: watch(commands), followUps: watch(followUps) };
  const tryEverything = tryingIn(registry, tally);
  const start: Place = { isNew: true, next: new Map() };
  for (const [number, way] of ways.entries()) {
    const world = worldOf(opened, `way-${number}`, registry);
    await world.build();
    const history = await beginHistory(world, new Map(), { ...rules, ...way.rules });
    await insiderJoins(history);
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
