import type { DomainEvent } from '../../../events/catalogue.ts';
import {
  APPLICATION as APPLIED,
  admitted,
  answered,
  asked,
  checkStarted,
  ORGANISATION,
  submitted,
} from '../../support/application-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { recommended } from '../../support/outcome-facts.ts';
import { APPLICATION as GRANTED } from '../../support/payout-facts.ts';
import { established, published } from '../../support/programme-facts.ts';
import { caseClosed, refunded, settledCase } from '../../support/settlement-facts.ts';

/** A stream with its events, each of which is a commit of its own. */
export type Story = { readonly stream: string; readonly events: readonly DomainEvent[] };

/** Two programmes that differ in their size only. */
export const SMALL = 'small-programme';
export const LARGE = 'large-programme';

const application = [
  ...[submitted(), checkStarted, asked('title'), answered({ title: 'Nachbarschaft' }), admitted],
  recommended(250_000),
];
const payout = [...settledCase, refunded(35_000), caseClosed];

export const COMMITS_A_CASE = application.length + payout.length;

/** The same events about something else: names are all that tells cases apart. */
const about = (events: readonly DomainEvent[], names: Readonly<Record<string, string>>) =>
  JSON.parse(
    Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(events)),
  ) as readonly DomainEvent[];

const namesIn = (programmeId: string) => ({
  'demokratie-leben': programmeId,
  'aktionsfonds-2024': `fund-of-${programmeId}`,
  'round-1': `round-of-${programmeId}`,
});

const word = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, '0')}`;

/** One case from its submission to its end, of one of a hundred associations. */
export const caseStories = (n: number, programmeId: string): readonly Story[] => {
  const names = {
    ...namesIn(programmeId),
    ...{ [APPLIED]: word('app', n), [GRANTED]: word('app', n), [ORGANISATION]: word('org', n % 100) },
  };
  return [
    { stream: `application-${word('app', n)}`, events: about(application, names) },
    { stream: `payout-${word('app', n)}`, events: about(payout, names) },
  ];
};

/** The list of the grants of the small programme. */
export const FUND_OF_SMALL = `fund/fund-of-${SMALL}`;
export const PAYOUT_OF_FIRST = `payout-${word('app', 0)}`;

/** A programme with its fund. */
export const programmeStories = (programmeId: string): readonly Story[] => [
  {
    stream: `programme-${programmeId}`,
    events: about([established, published()], namesIn(programmeId)),
  },
  {
    stream: `fund-fund-of-${programmeId}`,
    events: about([fundOpened(), roundOpened()], namesIn(programmeId)),
  },
];
