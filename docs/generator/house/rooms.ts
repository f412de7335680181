/** A folder, what it holds, and the other folders of its part of the house that it may import from. */
export type Room = { readonly holds: string; readonly knows: readonly string[] };

/** The rooms of domain/. What stands directly in domain/ is known to all of them and knows none. */
export const domainRooms: Readonly<Record<string, Room>> = {
  calendar: { holds: 'days in Berlin, the law of periods, holidays', knows: [] },
  remedy: { holds: 'what a notice says of what can be done against it', knows: [] },
  'rule-sets': { holds: 'the rules of real programmes and towns as dated data', knows: ['calendar'] },
  banking: { holds: 'IBAN, letters of SEPA, banking days, XML', knows: ['calendar'] },
  reminders: { holds: 'when somebody is reminded, and in which tone', knows: ['calendar'] },
  person: { holds: 'offices held, and erasure', knows: ['calendar'] },
  programme: { holds: 'rules in force, committees, contradictions in rules', knows: ['calendar'] },
  'cash-office': { holds: 'the account that the town pays from', knows: ['banking'] },
  organisation: { holds: 'who acts for whom, and the bank account', knows: ['banking'] },
  fund: { holds: 'one pot of one year', knows: ['calendar', 'programme'] },
  payout: {
    holds: 'what is remembered of one grant and its money',
    knows: ['calendar', 'organisation', 'reminders'],
  },
  application: {
    holds: 'the way from submission to outcome',
    knows: ['calendar', 'fund', 'organisation', 'payout', 'programme', 'remedy', 'reminders'],
  },
  review: {
    holds: 'conflicts and scores of one application',
    knows: ['application', 'fund', 'organisation', 'programme'],
  },
  case: {
    holds: 'status and facts of an application with its grant',
    knows: ['application', 'organisation', 'payout'],
  },
  payment: { holds: 'commands that move money', knows: ['calendar', 'organisation', 'payout'] },
  proof: {
    holds: 'commands on the proof of use',
    knows: ['application', 'calendar', 'organisation', 'payout'],
  },
  'grant-changes': { holds: 'changes of the plan', knows: ['calendar', 'fund', 'organisation', 'payout'] },
  grant: {
    holds: 'commands that issue, take up and end a grant',
    knows: ['application', 'calendar', 'fund', 'organisation', 'payout', 'programme', 'remedy'],
  },
  recovery: {
    holds: 'hearing, revocation, interest, claims',
    knows: ['application', 'calendar', 'fund', 'organisation', 'payout'],
  },
  'grant-notice': {
    holds: 'how the notice reaches its recipient, and objections',
    knows: ['calendar', 'fund', 'organisation', 'payout', 'recovery'],
  },
  settlement: {
    holds: 'what the grant is in the end, and corrections of it',
    knows: ['application', 'calendar', 'fund', 'organisation', 'payout', 'proof', 'recovery'],
  },
  retention: {
    holds: 'how long papers are kept, and holds of auditors',
    knows: ['application', 'calendar', 'payout', 'programme'],
  },
  meeting: {
    holds: 'invitation, quorum, votes, resolutions, minutes',
    knows: [
      ...['application', 'calendar', 'fund', 'organisation', 'payout', 'programme', 'retention', 'review'],
    ],
  },
  'waiting-list': {
    holds: 'who waits for money that comes back',
    knows: ['application', 'calendar', 'fund', 'organisation', 'review'],
  },
  'year-end': { holds: 'the end of a budget year', knows: ['calendar', 'fund', 'payout'] },
  'pay-run': {
    holds: 'many payments in one file for the bank',
    knows: ['banking', 'calendar', 'cash-office', 'organisation', 'payout'],
  },
  'bank-file': {
    holds: 'what the bank says of payments',
    knows: ['banking', 'calendar', 'cash-office', 'organisation', 'pay-run', 'payout'],
  },
  incoming: { holds: 'money that comes in for what is demanded', knows: ['banking'] },
  reading: {
    holds: 'who sees what, and pages of a list',
    knows: ['organisation', 'programme', 'review'],
  },
  'office-targets': {
    holds: 'what is to be done in a case, and by when',
    knows: ['application', 'calendar', 'case', 'payout', 'recovery', 'reminders'],
  },
  agenda: {
    holds: 'what waits for whom in a case, and the rows that are found by it',
    knows: [
      ...['application', 'calendar', 'case', 'office-targets', 'organisation', 'payout', 'recovery'],
      'settlement',
    ],
  },
  permissions: {
    holds: 'who may do what: one table',
    knows: [
      ...['application', 'bank-file', 'cash-office', 'fund', 'meeting', 'organisation', 'pay-run', 'payout'],
      ...['programme', 'retention', 'review'],
    ],
  },
  audit: {
    holds: 'any state as of any moment',
    knows: [
      ...['application', 'bank-file', 'cash-office', 'fund', 'meeting', 'organisation', 'pay-run', 'payout'],
      ...['person', 'programme', 'recovery', 'retention', 'review'],
    ],
  },
  views: {
    holds: 'what people look at, joined from rows',
    knows: [
      ...['agenda', 'application', 'bank-file', 'banking', 'calendar', 'case', 'cash-office', 'fund'],
      ...[
        'incoming',
        'meeting',
        'office-targets',
        'organisation',
        'pay-run',
        'payout',
        'person',
        'programme',
        'reading',
        'recovery',
        'retention',
      ],
      ...['review', 'settlement', 'year-end'],
    ],
  },
  due: {
    holds: 'what a day brings',
    knows: [
      ...['agenda', 'application', 'calendar', 'case', 'fund', 'meeting', 'payout', 'person'],
      ...['reminders', 'retention', 'views'],
    ],
  },
  letters: {
    holds: 'notices and minutes as text',
    knows: ['calendar', 'payout', 'remedy', 'views'],
  },
};

/** The rooms of runtime/. What stands directly in it, the ports above all, is known to all of them. */
export const runtimeRooms: Readonly<Record<string, Room>> = {
  log: { holds: 'commits, their bytes, chains and order', knows: [] },
  merkle: { holds: 'trees of hashes: roots, proofs, tiles', knows: [] },
  seal: {
    holds: 'the whole log as one signed tree: sealing it, and proofs of what it holds',
    knows: ['merkle'],
  },
  vault: { holds: 'personal values under keys, and drafts', knows: ['log'] },
  subscriptions: { holds: 'word that a stream has moved', knows: [] },
  views: { holds: 'rows, their generations, rebuilding and replay', knows: ['log', 'subscriptions'] },
  verification: {
    holds: 'log, seal, schemas and views held against each other',
    knows: ['log', 'merkle', 'seal', 'views'],
  },
  commands: {
    holds: 'load, decide, append; reactions and the daily round',
    knows: ['log', 'subscriptions', 'views'],
  },
  http: { holds: 'requests, answers, problems', knows: ['commands', 'log', 'vault', 'views'] },
  sqlite: { holds: 'the engine of one machine', knows: ['log', 'views'] },
  'aws-api': { holds: 'questions to services of AWS: signed, sent, asked again', knows: [] },
  aws: {
    holds: 'the engine of many',
    knows: ['aws-api', 'log', 'merkle', 'subscriptions', 'vault', 'views'],
  },
};
