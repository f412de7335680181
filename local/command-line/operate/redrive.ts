import { perform } from '../../../functions/consumers/react.ts';
import { projections, reactions } from '../../../functions/registry.ts';
import { consumerOf, redriveReaction } from '../../../runtime/commands/reactor.ts';
import type { Tally } from '../../../runtime/subscriptions/tally.ts';
import { isGenerationOf } from '../../../runtime/views/generations.ts';
import { redrive } from '../../../runtime/views/projector.ts';
import type { BookTask } from '../book-task.ts';

export const redriveTask: BookTask = {
  usage: 'redrive <consumer> <stream>',
  description: 'take a stream that was set aside up again, once the program was put right',
  writes: true,
  run: async ({ environment, tenant, names: [consumer = '', stream = ''] }) => {
    const reaction = reactions.find((candidate) => consumerOf(candidate) === consumer);
    const projection = projections.find((candidate) => isGenerationOf(candidate, consumer));
    const family = (reaction ?? projection)?.family;
    if (!family || !stream.startsWith(`${family}-`))
      return { lines: [`There is no ${consumer} that takes ${stream}.`], value: null, isWell: false };
    const tally: Tally = reaction
      ? await redriveReaction(environment, reactions, tenant, consumer, stream, perform(environment))
      : await redrive(environment, projections, tenant, consumer, stream);
    const isWell = tally.parked === 0;
    const line = isWell ? `${stream} goes on for ${consumer}.` : `${stream} was set aside again.`;
    return { lines: [line], value: { consumer, stream, ...tally }, isWell };
  },
};
