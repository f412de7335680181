import { rules } from '../../support/town.ts';
import type { World } from '../../support/world.ts';
import { beginHistory, type History } from '../history/history.ts';
import { send } from '../history/walk.ts';
import type { Act, Leg, Way } from './way.ts';

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
export const go = async (history: History, leg: Leg, { name, isForAnyRules }: Way): Promise<void> => {
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

/** The town from which a way begins. */
export const beginWay = async (world: World, { rules: own }: Way): Promise<History> => {
  await world.build();
  const history = await beginHistory(world, new Map(), { ...rules, ...own });
  await insiderJoins(history);
  return history;
};
