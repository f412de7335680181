import type { paymentDemandFacts } from '../views/payment-demand.ts';
import type { Letter, LetterSection } from './letter.ts';
import { day, dayInEnglish, euro, euroInEnglish } from './words.ts';

export type PaymentDemandFacts = NonNullable<Awaited<ReturnType<typeof paymentDemandFacts>>>;

const sumSection = ({ parts, openCents }: PaymentDemandFacts): LetterSection => {
  const named: readonly (readonly [string, number])[] = [
    ['Rückforderung', parts.principalCents],
    ['Zinsen', parts.interestCents],
    ['Kosten und Gebühren', parts.costCents],
  ];
  const rows = named.filter(([, cents]) => cents > 0).map(([name, cents]) => [name, euro(cents)]);
  return {
    heading: 'Offener Betrag',
    paragraphs: ['Was Sie schon gezahlt haben, ist abgezogen.'],
    table: { head: ['Wofür', 'Betrag'], rows: [...rows, ['Zusammen', euro(openCents)]] },
  };
};

/** When all is due, or the next of the instalments that were agreed. */
const dueTexts = ({ state, dueOn }: PaymentDemandFacts): readonly string[] => {
  switch (state) {
    case 'overdue':
      return [`Der Betrag war am ${day(dueOn)} fällig. Bitte zahlen Sie sofort.`];
    case 'instalment-overdue':
      return [
        `Die Rate vom ${day(dueOn)} ist nicht eingegangen. Damit ist der ganze Betrag fällig. Bitte zahlen Sie ihn sofort.`,
      ];
    case 'deferred':
      return [`Der Betrag ist gestundet. Bitte zahlen Sie ihn bis zum ${day(dueOn)}.`];
    case 'in-instalments':
      return [`Bitte zahlen Sie in den vereinbarten Raten, die nächste bis zum ${day(dueOn)}.`];
    default:
      return [`Bitte zahlen Sie bis zum ${day(dueOn)}.`];
  }
};

const instalmentTable = ({ state, instalments }: PaymentDemandFacts): Pick<LetterSection, 'table'> =>
  state === 'in-instalments'
    ? {
        table: {
          head: ['Fällig am', 'Betrag'],
          rows: instalments.map(({ dueOn, amountCents }) => [day(dueOn), euro(amountCents)]),
        },
      }
    : {};

const accountItems = ({ account }: PaymentDemandFacts): readonly string[] =>
  account === null
    ? []
    : [
        `Empfänger: ${account.name}`,
        `IBAN: ${account.iban.replaceAll(/(.{4})(?=.)/g, '$1 ')}`,
        ...(account.bic === null ? [] : [`BIC: ${account.bic}`]),
      ];

/**
 * Asks for what is open on a claim, with the day, the account and the reference by which the payment is known.
 *
 * It is no act of its own and says nothing on remedies: what was decided is in the notices before.
 */
export const paymentDemand = (facts: PaymentDemandFacts): Letter => ({
  from: facts.grantor,
  to: facts.organisationName,
  date: day(facts.todayOn),
  title: 'Zahlungsaufforderung',
  subject: `${facts.programmeTitle}: ${facts.projectTitle}`,
  summary: {
    de: [
      `Bitte zahlen Sie ${euro(facts.openCents)}. Der nächste Tag dafür ist der ${day(facts.dueOn)}.`,
      `Schreiben Sie als Verwendungszweck: ${facts.reference}.`,
    ],
    en: [
      `Please pay ${euroInEnglish(facts.openCents)}. The next day for it is ${dayInEnglish(facts.dueOn)}.`,
      `As the purpose of your transfer write: ${facts.reference}.`,
    ],
  },
  sections: [
    sumSection(facts),
    { heading: 'Zahlung', paragraphs: dueTexts(facts), ...instalmentTable(facts) },
    {
      heading: 'Überweisung',
      paragraphs: ['Mit dem Verwendungszweck finden wir Ihre Zahlung. Bitte schreiben Sie ihn vollständig.'],
      items: [...accountItems(facts), `Verwendungszweck: ${facts.reference}`],
    },
  ],
});
