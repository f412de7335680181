import type { DomainEvent } from '../../events/catalogue.ts';
import type { OrganisationEvent } from '../../events/organisation-events.ts';
import { submitted } from './application-facts.ts';
import { RULES } from './content-facts.ts';
import { fundOpened, roundOpened } from './fund-facts.ts';
import { joined, registered } from './organisation-facts.ts';
import { APPLICATION, FUND, ORGANISATION, person } from './payout-facts.ts';
import { established, published, seated } from './programme-facts.ts';

type Streams = Readonly<Record<string, readonly DomainEvent[]>>;

export const applicantRegistered: OrganisationEvent = {
  type: 'OrganisationRegistered',
  data: { ...registered.data, organisationId: ORGANISATION },
};

/** An association with a member and a signatory handed in an application for a fund, and nothing more happened. */
export const townStreams = {
  'programme-demokratie-leben': [established, published(RULES), seated],
  [`fund-${FUND}`]: [fundOpened(), roundOpened()],
  [`organisation-${ORGANISATION}`]: [applicantRegistered, joined('member', 'member'), joined('signatory')],
  [`application-${APPLICATION}`]: [submitted({ applicationId: APPLICATION })],
} satisfies Streams;

/** Whoever looks: by a short word, with these roles. */
export const looking = (word: string, ...roles: string[]) => ({
  personId: person(word),
  roles: new Set(roles),
});
export const office = looking('office', 'coordination-office');
