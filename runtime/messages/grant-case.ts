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
  'timeline-change-refused': {
    de: 'Die Änderung wurde abgelehnt. Plan und Zeitraum bleiben, wie sie sind.',
    en: 'The change was refused. Plan and period stay as they are.',
  },
  'timeline-other-funds-reported': {
    de: 'Die Organisation hat weitere {amountCents} für das Projekt gemeldet.',
    en: 'The organisation reported further {amountCents} for the project.',
  },
  'work-change-requested': {
    de: 'Einen Änderungsantrag prüfen und beantworten.',
    en: 'Check a change request and answer it.',
  },
} as const satisfies Messages;
