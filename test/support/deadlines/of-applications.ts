import { application } from '../../../domain/application/application.ts';
import { decideRejectionObjection } from '../../../domain/application/decide-rejection-objection.ts';
import { postRejection } from '../../../domain/application/post-rejection.ts';
import { requestClarification } from '../../../domain/application/request-clarification.ts';
import { retrieveRejection } from '../../../domain/application/retrieve-rejection.ts';
import {
  type CirculationOthers,
  conveneCircularVote,
} from '../../../domain/meeting/convene-circular-vote.ts';
import { meeting } from '../../../domain/meeting/meeting.ts';
import { dueSteps } from '../../../domain/office-targets/steps.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { OfficeSeat } from '../../../events/rules/office-seat.ts';
import { applicationAt } from '../application-at.ts';
import { APPLICATION as APPLIED, checkStarted, submitted } from '../application-facts.ts';
import { caseOf } from '../case-told.ts';
import { seats } from '../committee-seats.ts';
import { RULES } from '../content-facts.ts';
import { acting } from '../given.ts';
import { applicationCalled, RULES as COMMITTEE_RULES, item } from '../meeting-facts.ts';
import { openedFund } from '../opened-fund.ts';
import { joined, registered } from '../organisation-facts.ts';
import { rejected } from '../outcome-facts.ts';
import { established, personCalled, published, value } from '../programme-facts.ts';
import { rejectionInPortal, rejectionObjected } from '../rejection-facts.ts';
import { contentFor, rules } from '../town.ts';
import { motion } from '../vote-facts.ts';
import { at, byPost, inThePortal, said } from './said.ts';

const stateOf = (...events: Parameters<typeof application.evolve>[1][]) =>
  events.reduce(application.evolve, application.initial);
const besideApplication = (seat: OfficeSeat) => ({
  organisation: [registered, joined('member')].reduce(organisation.evolve, organisation.initial),
  programme: [
    established,
    published({
      ...RULES,
      ...{ officeSeat: value(seat), clarificationDays: value(14) },
      ...{ remedyAt: value('Rathausplatz 1'), postDeemedDays: value(4), portalRetrievalDays: value(10) },
    }),
  ].reduce(programme.evolve, programme.initial),
});
const onApplication = (day: string, who = 'office') => ({
  ...acting(personCalled(who), at(day)),
  applicationId: APPLIED,
});

const circulation = (seat: OfficeSeat) =>
  ({
    [`application:${applicationCalled('a')}`]: {
      ...applicationAt('admitted'),
      ...{ applicationId: applicationCalled('a'), organisationId: item('a', 1).organisationId },
      ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
      ...{ ruleSet: COMMITTEE_RULES, content: contentFor(350_000) },
    },
    programme: {
      ...programme.initial,
      programmeId: 'demokratie-leben',
      ruleSets: [{ ...rules, officeSeat: value(seat) }],
      committees: new Map([
        [
          'begleitausschuss',
          { committeeId: 'begleitausschuss', title: 'Ausschuss', seats: seats(5), term: 1 },
        ],
      ]),
    },
    'fund:aktionsfonds-2024': openedFund(),
  }) as unknown as CirculationOthers;

/** The periods of an application; each is as long as it has to be to end on 6 January, a holiday in Stuttgart and none in Göttingen. */
export const deadlinesOfApplications: Readonly<Record<string, (seat: OfficeSeat) => string>> = {
  'the answer to a question': (seat) =>
    said(
      requestClarification(
        { ...onApplication('2024-12-23'), dueOn: null, items: [{ field: 'title', question: 'Genauer?' }] },
        stateOf(submitted(), checkStarted),
        besideApplication(seat),
      ),
      'dueOn',
    ),
  'an objection to a rejection by post': (seat) =>
    said(
      postRejection(
        { ...onApplication('2024-12-02'), ...byPost },
        stateOf(submitted(), rejected),
        besideApplication(seat),
      ),
      'remedyEndsOn',
    ),
  'fetching a rejection from the portal': (seat) =>
    said(
      postRejection(
        { ...onApplication('2024-12-27'), ...inThePortal },
        stateOf(submitted(), rejected),
        besideApplication(seat),
      ),
      'retrievableUntilOn',
    ),
  'an objection to a rejection that was fetched': (seat) => {
    const inPortalUntil = { ...rejectionInPortal.data, retrievableUntilOn: '2024-12-12' };
    const lies = { ...rejectionInPortal, data: inPortalUntil } as typeof rejectionInPortal;
    const state = stateOf(submitted(), rejected, lies);
    return said(
      retrieveRejection(onApplication('2024-12-05', 'member'), state, besideApplication(seat)),
      'remedyEndsOn',
    );
  },
  'an action after an objection to a rejection': (seat) =>
    said(
      decideRejectionObjection(
        { ...onApplication('2024-12-02'), outcome: 'rejected', reasons: 'Der Plan fehlte.' },
        stateOf(submitted(), rejected, rejectionObjected()),
        besideApplication(seat),
      ),
      'remedyEndsOn',
    ),
  'a vote by circulation': (seat) =>
    said(
      conveneCircularVote(
        {
          ...{ ...acting('per_office', at('2024-12-23')), roles: new Set(['coordination-office']) },
          ...{ programmeId: 'demokratie-leben', committeeId: 'begleitausschuss', title: 'Umlauf' },
          motions: [{ applicationId: applicationCalled('a'), ...motion() }],
          memberNames: {},
        },
        meeting.initial,
        circulation(seat),
      ),
      'votesUntil',
    ),
  'the formal check': (seat) => {
    const targets = { formalCheckDays: 340, paymentDays: null, proofCheckDays: null, settlementDays: null };
    const told = { rules: { officeSeat: value(seat), officeTargets: value(targets) } };
    const steps = dueSteps(caseOf(told), '2024-12-31');
    return steps.find(({ step }) => step === 'formal-check')?.dueOn.slice(5) ?? '';
  },
};
