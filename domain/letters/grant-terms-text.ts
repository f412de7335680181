import type { FinancingType } from '../../events/rules/grant-rules.ts';
import type { GrantLetterFacts } from './grant-letter-facts.ts';
import type { LetterSection } from './letter.ts';
import { day, euro, percent } from './words.ts';

const financingTexts: Readonly<Record<FinancingType, string>> = {
  deficit:
    'Die Zuwendung wird als Fehlbedarfsfinanzierung gewährt: Sie deckt, was nach Ihren Eigenmitteln und den Mitteln Dritter fehlt. Spart das Projekt oder kommt mehr Geld hinzu, verringert sie sich um den vollen Betrag.',
  'fixed-amount':
    'Die Zuwendung wird als Festbetragsfinanzierung gewährt: Sie bleibt auch dann gleich, wenn das Projekt weniger kostet, höchstens aber bis zur Höhe der zuwendungsfähigen Ausgaben.',
  proportional:
    'Die Zuwendung wird als Anteilsfinanzierung gewährt: Sie deckt einen festen Anteil der zuwendungsfähigen Ausgaben. Sinken diese, verringert sie sich im gleichen Verhältnis.',
  'lump-sum':
    'Die Zuwendung wird nach Pauschalen gewährt. Maßgeblich sind die Teilnehmenden und die Honorarstunden, die Sie mit Listen und Verträgen nachweisen.',
};

/** How what is spent turns into what is granted in the end. */
export const financingSection = ({ financing }: GrantLetterFacts): LetterSection => ({
  heading: 'Finanzierungsart',
  paragraphs: [financingTexts[financing]],
});

/** The plan that binds as a whole, line by line. */
export const planSection = (facts: GrantLetterFacts): LetterSection => {
  const { plan, lineLabels, amountCents, lineOverrunBasisPoints, terms } = facts;
  const of = terms.lineOverrunOf === 'plan' ? 'der Gesamtausgaben' : 'der Position';
  return {
    heading: 'Verbindlicher Finanzierungsplan',
    paragraphs: [
      `Der Plan ist in seiner Gesamtsumme verbindlich. Einzelne Positionen dürfen Sie um bis zu ${percent(lineOverrunBasisPoints)} ${of} überschreiten, wenn Sie den Betrag bei anderen einsparen. Für mehr brauchen Sie vorher unsere Zustimmung.`,
    ],
    table: {
      head: ['Position', 'Betrag'],
      rows: [
        ...plan.lines.map((line) => [lineLabels[line.lineId] ?? line.lineId, euro(line.amountCents)]),
        ['Ausgaben zusammen', euro(plan.plannedCostCents)],
        ['Eigenmittel, Mittel Dritter und Einnahmen', euro(plan.otherFundsCents)],
        ['Zuwendung', euro(amountCents)],
      ],
    },
  };
};

const flowText: Readonly<Record<'acceptance' | 'finality', string>> = {
  acceptance: 'Geld können Sie abrufen, sobald Sie die Zuwendung angenommen haben.',
  finality:
    'Geld können Sie abrufen, sobald Sie die Zuwendung angenommen haben und sie bestandskräftig ist. Das ist sie, wenn die Frist für den Rechtsbehelf abgelaufen ist oder Sie auf ihn verzichten.',
};

/** How the money comes, and by when it is spent. */
export const paymentSection = ({ terms, spendWithinDays }: GrantLetterFacts): LetterSection => ({
  heading: 'Auszahlung',
  paragraphs: [
    flowText[terms.payableFrom],
    terms.drawdown === 'need'
      ? `Rufen Sie nur ab, was in den nächsten ${spendWithinDays} Tagen fällig wird. Nicht rechtzeitig verbrauchtes Geld ist zurückzuzahlen.`
      : `Ausgezahltes Geld ist innerhalb von ${spendWithinDays} Tagen für den Zweck auszugeben.`,
    ...(terms.payUntilOn === null ? [] : [`Ausgezahlt wird bis zum ${day(terms.payUntilOn)}.`]),
  ],
});

/** What the recipient must do and report. */
export const dutiesSection = ({ proofDueOn, terms }: GrantLetterFacts): LetterSection => ({
  heading: 'Ihre Pflichten',
  paragraphs: [],
  items: [
    `Weisen Sie die Verwendung bis zum ${day(proofDueOn)} nach, mit einem Sachbericht und einem zahlenmäßigen Nachweis.`,
    'Teilen Sie uns unverzüglich mit, wenn weitere Mittel hinzukommen, sich Plan, Zeitraum oder Inhalt ändern, der Zweck nicht mehr zu erreichen ist, Geld nicht rechtzeitig verbraucht wird oder ein Insolvenzverfahren beantragt ist.',
    'Weisen Sie in Veröffentlichungen auf die Förderung hin.',
    `Bewahren Sie alle Belege ${terms.retention.years} Jahre nach der Vorlage des Nachweises auf, soweit nicht andere Vorschriften länger gelten.`,
  ],
});

/** The conditions of committee and office; none where there are none. */
export const conditionsSection = ({ conditions }: GrantLetterFacts): readonly LetterSection[] =>
  conditions.length === 0 ? [] : [{ heading: 'Nebenbestimmungen', paragraphs: [], items: conditions }];
