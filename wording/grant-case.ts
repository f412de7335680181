import type { Messages } from './message.ts';

/** What happened to a grant besides its payments, and what is to be done about it. */
export const grantCaseMessages = {
  'timeline-change-requested': {
    de: 'Die Organisation hat eine Änderung beantragt.',
    en: 'The organisation asked for a change.',
  },
  'timeline-change-approved': {
    de: 'Die Änderung wurde genehmigt. Es gilt jetzt Fassung {planVersion} des Plans, das Projekt endet am {periodEndsOn}.',
    en: 'The change was approved. Version {planVersion} of the plan counts now, the project ends on {periodEndsOn}.',
  },
  'timeline-change-approved-after-spending': {
    de: 'Die Änderung wurde nachträglich genehmigt: {spentBeforeCents} waren schon als ausgegeben gemeldet. Es gilt jetzt Fassung {planVersion} des Plans, das Projekt endet am {periodEndsOn}.',
    en: 'The change was approved afterwards: {spentBeforeCents} had been reported as spent before. Version {planVersion} of the plan counts now, the project ends on {periodEndsOn}.',
  },
  'timeline-change-refused': {
    de: 'Die Änderung wurde abgelehnt. Plan und Zeitraum bleiben, wie sie sind.',
    en: 'The change was refused. Plan and period stay as they are.',
  },
  'timeline-other-funds-reported': {
    de: 'Die Organisation hat weitere {amountCents} für das Projekt gemeldet.',
    en: 'The organisation reported further {amountCents} for the project.',
  },
  'work-funds-after-settlement': {
    de: 'Nach der Abrechnung wurden weitere Mittel gemeldet. Die Abrechnung berichtigen.',
    en: 'Further money was reported after the settlement. Correct the settlement.',
  },
  'work-change-requested': {
    de: 'Einen Änderungsantrag prüfen und beantworten.',
    en: 'Check a change request and answer it.',
  },
  'work-change-after-spending': {
    de: 'Einen Änderungsantrag prüfen und beantworten: {spentCents} sind schon als ausgegeben gemeldet, die Genehmigung käme nachträglich.',
    en: 'Check a change request and answer it: {spentCents} have been reported as spent, so an approval would come afterwards.',
  },
  'status-lapsed': {
    de: 'Nicht angenommen',
    en: 'Not accepted',
  },
  'next-lapsed': {
    de: 'Es ist nichts mehr zu tun. Das Geld ist wieder frei.',
    en: 'Nothing is left to do. The money is free again.',
  },
  'status-renounced': {
    de: 'Verzichtet',
    en: 'Given up',
  },
  'next-renounced': {
    de: 'Die Koordinierungsstelle rechnet ab und schließt den Fall.',
    en: 'The coordination office settles and closes the case.',
  },
  'timeline-notice-posted': {
    de: 'Der Bescheid ging zur Post und gilt am {notifiedOn} als bekannt gegeben.',
    en: 'The notice was posted and counts as notified on {notifiedOn}.',
  },
  'timeline-notice-in-portal': {
    de: 'Der Bescheid liegt im Portal und kann bis {retrievableUntilOn} abgerufen werden.',
    en: 'The notice lies in the portal and can be fetched until {retrievableUntilOn}.',
  },
  'timeline-notice-retrieved': {
    de: 'Der Bescheid wurde abgerufen und ist am {notifiedOn} bekannt gegeben.',
    en: 'The notice was fetched and is notified on {notifiedOn}.',
  },
  'timeline-remedy-expired': {
    de: 'Die Frist für den Widerspruch ist vorbei. Die Bewilligung ist bestandskräftig.',
    en: 'The period for an objection is over. The grant is final.',
  },
  'timeline-remedy-waived': {
    de: 'Die Organisation hat auf den Widerspruch verzichtet. Die Bewilligung ist bestandskräftig.',
    en: 'The organisation gave up any objection. The grant is final.',
  },
  'timeline-objection-filed': {
    de: 'Gegen die Bewilligung wurde Widerspruch eingelegt.',
    en: 'An objection to the grant was filed.',
  },
  'timeline-objection-withdrawn': {
    de: 'Der Widerspruch wurde zurückgenommen.',
    en: 'The objection was taken back.',
  },
  'timeline-objection-upheld': {
    de: 'Dem Widerspruch wurde abgeholfen.',
    en: 'The objection was upheld.',
  },
  'timeline-objection-rejected': {
    de: 'Der Widerspruch wurde zurückgewiesen. Klage ist bis {remedyEndsOn} möglich.',
    en: 'The objection was rejected. An action is possible until {remedyEndsOn}.',
  },
  'timeline-grant-lapsed': {
    de: 'Die Förderung wurde bis {acceptByOn} nicht angenommen und ist erloschen.',
    en: 'The grant was not accepted by {acceptByOn} and has lapsed.',
  },
  'timeline-grant-renounced': {
    de: 'Die Organisation hat auf {renouncedCents} verzichtet.',
    en: 'The organisation gave up {renouncedCents}.',
  },
  'timeline-early-start-permitted': {
    de: 'Das Projekt darf ab {fromOn} auf eigenes Risiko beginnen.',
    en: 'The project may begin from {fromOn} on, at its own risk.',
  },
  'timeline-project-started': {
    de: 'Das Projekt hat am {startedOn} begonnen.',
    en: 'The project began on {startedOn}.',
  },
  'timeline-project-ended-early': {
    de: 'Das Projekt endete vorzeitig am {endedOn}. Der Nachweis ist am {proofDueOn} fällig.',
    en: 'The project ended early, on {endedOn}. The proof is due on {proofDueOn}.',
  },
  'work-notice-to-post': {
    de: 'Der Bescheid wurde im Portal nicht abgerufen. Schicken Sie ihn mit der Post.',
    en: 'Nobody fetched the notice from the portal. Send it by post.',
  },
  'work-objection-open': {
    de: 'Über einen Widerspruch entscheiden.',
    en: 'Decide an objection.',
  },
  'timeline-spending-reported': {
    de: 'Die Organisation hat gemeldet: Bis {untilOn} sind {spentCents} ausgegeben.',
    en: 'The organisation reported: {spentCents} are spent until {untilOn}.',
  },
  'timeline-unspent-returned': {
    de: 'Nicht verbrauchte {amountCents} kamen zurück.',
    en: 'Unspent {amountCents} came back.',
  },
} as const satisfies Messages;
