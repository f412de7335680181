import { admitApplication } from '../../domain/application/admit-application.ts';
import { answerClarification } from '../../domain/application/answer-clarification.ts';
import { type Application, application } from '../../domain/application/application.ts';
import { explainRejection } from '../../domain/application/explain-rejection.ts';
import { lapseApplication } from '../../domain/application/lapse-application.ts';
import { recordAdvice } from '../../domain/application/record-advice.ts';
import { recordFormalCheck } from '../../domain/application/record-formal-check.ts';
import { rejectApplication } from '../../domain/application/reject-application.ts';
import { releaseDraft } from '../../domain/application/release-draft.ts';
import { requestClarification } from '../../domain/application/request-clarification.ts';
import { startFormalCheck } from '../../domain/application/start-formal-check.ts';
import { submitApplication } from '../../domain/application/submit-application.ts';
import { withdrawApplication } from '../../domain/application/withdraw-application.ts';
import type { Decision } from '../../domain/decision.ts';
import { fund } from '../../domain/fund/fund.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { payout } from '../../domain/payout/payout.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import { APPLICATION, admitted, asked, checkStarted, ORGANISATION, submitted } from './application-facts.ts';
import { contentWith, RULES } from './content-facts.ts';
import { fundOpened, roundOpened } from './fund-facts.ts';
import { acting } from './given.ts';
import { joined, registered } from './organisation-facts.ts';
import {
  deferredOver,
  explained,
  lapsed,
  recommended,
  rejected,
  rejectedByCommittee,
  waitlisted,
  withdrawn,
} from './outcome-facts.ts';
import { established, personCalled, published, value } from './programme-facts.ts';

const before = [submitted(), checkStarted];
const way = [...before, admitted];

/** Every state before the grant, and what brought an application there. */
export const states = {
  draft: [],
  submitted: [submitted()],
  'in check': before,
  'question open': [...before, asked('title')],
  admitted: way,
  'put off': [...way, deferredOver('funds-exhausted')],
  'put off over a question': [...way, deferredOver('open-question')],
  'put off, question open': [...way, deferredOver('open-question'), asked('title')],
  'waiting list': [...way, waitlisted],
  'sum open': [...way, recommended(null)],
  recommended: [...way, recommended(250_000)],
  'rejected by the office': [submitted(), rejected],
  'rejected by the committee': [...way, rejectedByCommittee],
  'rejected and explained': [...way, rejectedByCommittee, explained],
  withdrawn: [...way, withdrawn],
  lapsed: [...before, asked('title'), lapsed],
} as const satisfies Readonly<Record<string, readonly ApplicationEvent[]>>;
export type State = keyof typeof states;

const others = {
  programme: [established, published({ ...RULES, unanswered: value('lapses') })].reduce(
    programme.evolve,
    programme.initial,
  ),
  fund: [fundOpened(), roundOpened()].reduce(fund.evolve, fund.initial),
  organisation: [registered, joined('sig'), joined('member', 'member')].reduce(
    organisation.evolve,
    organisation.initial,
  ),
  payout: payout.initial,
};
const draft = {
  ...{ version: 7, savedAt: '2024-01-08T10:00:00.000Z', organisationId: ORGANISATION },
  ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
  ...{ content: contentWith(), missing: [], discarded: null },
};
/** In time for the round and, where something was asked, for the answer. */
const IN_TIME = '2024-01-10T10:00:00.000Z';
const AFTER_THE_ANSWER_WAS_DUE = '2024-02-15T10:00:00.000Z';
const by = (person: string, now = IN_TIME) => ({
  ...acting(personCalled(person), now),
  applicationId: APPLICATION,
});
const onDraft = { draft, draftVersion: 7 };

/** Every command of the way, sent by whoever may send it. */
export const commands = {
  'record-advice': (state: Application) =>
    recordAdvice(
      {
        ...{ ...by('office'), draftOrganisationId: ORGANISATION, advisedOn: '2024-01-05' },
        ...{ kind: 'video', note: null },
      },
      state,
      others,
    ),
  'release-draft': (state) => releaseDraft({ ...by('member'), ...onDraft }, state, others),
  'submit-application': (state) => submitApplication({ ...by('sig'), ...onDraft }, state, others),
  'start-formal-check': (state) => startFormalCheck(by('office'), state, others),
  'record-formal-check': (state) => {
    const findings = [{ item: 'sums' as const, finding: 'met' as const, note: null }];
    return recordFormalCheck({ ...by('office'), findings }, state, others);
  },
  'request-clarification': (state) => {
    const items = [{ field: 'title' as const, question: 'Bitte genauer' }];
    return requestClarification({ ...by('office'), dueOn: '2024-02-14', items }, state, others);
  },
  'answer-clarification': (state) =>
    answerClarification({ ...by('member'), changes: { title: 'Neu' } }, state, others),
  'admit-application': (state) => admitApplication(by('office'), state, others),
  'reject-application': (state) =>
    rejectApplication(
      { ...by('office'), reasons: ['incomplete'], explanation: 'Unvollständig.' },
      state,
      others,
    ),
  'explain-rejection': (state) =>
    explainRejection(
      { ...by('office'), reasons: ['committee-against'], explanation: 'Anderes passte besser.' },
      state,
      others,
    ),
  'withdraw-application': (state) => withdrawApplication({ ...by('sig'), reason: null }, state, others),
  'lapse-application': (state) => lapseApplication(by('clock', AFTER_THE_ANSWER_WAS_DUE), state, others),
} as const satisfies Readonly<Record<string, (state: Application) => Decision<ApplicationEvent, string>>>;
export type Command = keyof typeof commands;

export const stateAfter = (state: State): Application =>
  states[state].reduce<Application>(application.evolve, application.initial);
