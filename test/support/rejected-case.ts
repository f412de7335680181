import { application } from '../../domain/application/application.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import { APPLICATION, admitted, checkStarted, submitted } from './application-facts.ts';
import { RULES } from './content-facts.ts';
import { acting } from './given.ts';
import { joined, registered } from './organisation-facts.ts';
import { explained, rejected, rejectedByCommittee } from './outcome-facts.ts';
import { established, personCalled, published, value } from './programme-facts.ts';
import { rejectionPosted } from './rejection-facts.ts';

export const others = {
  organisation: [registered, joined('sig', 'signatory'), joined('member', 'member')].reduce(
    organisation.evolve,
    organisation.initial,
  ),
  programme: [established, published({ ...RULES, postDeemedDays: value(4) })].reduce(
    programme.evolve,
    programme.initial,
  ),
};
export const by = (who: string, day: string) => ({
  ...acting(personCalled(who), `${day}T08:00:00.000Z`),
  ...(who === 'office' && { roles: new Set(['coordination-office']) }),
  applicationId: APPLICATION,
});
export const byOffice = [submitted(), rejected, rejectionPosted()];
export const byCommittee = [
  submitted(),
  checkStarted,
  admitted,
  rejectedByCommittee,
  explained,
  rejectionPosted(),
];
export const stateAfter = (...events: ApplicationEvent[]) =>
  events.reduce(application.evolve, application.initial);
