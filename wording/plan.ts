import type { Messages } from './message.ts';

/** What is wrong with a finance plan, and how to put it right. */
export const planMessages = {
  'amounts-too-large': {
    de: 'Die Beträge sind zusammen größer, als ein Fonds je sein kann. Prüfen Sie die Stellen und Nullen.',
    en: 'The amounts add up to more than any fund can hold. Check the digits and zeros.',
  },
  'cost-category-unknown': {
    de: 'Die Kostenart {category} gibt es in diesem Programm nicht. Wählen Sie eine aus der Liste.',
    en: 'This programme has no cost category {category}. Choose one from the list.',
  },
  'plan-overfinanced': {
    de: 'Die Einnahmen sind um {differenceCents} höher als die Ausgaben. Beantragen Sie weniger oder ergänzen Sie Ausgaben.',
    en: 'The income is {differenceCents} above the cost. Ask for less, or add cost.',
  },
  'plan-underfinanced': {
    de: 'Für die Ausgaben fehlen noch {differenceCents}. Ergänzen Sie Einnahmen oder senken Sie die Ausgaben.',
    en: 'The cost is not covered: {differenceCents} is missing. Add income, or lower the cost.',
  },
  'requested-above-cost': {
    de: 'Sie beantragen mehr, als das Projekt kostet ({costCents}). Senken Sie den beantragten Betrag.',
    en: 'You ask for more than the project costs ({costCents}). Lower the amount that you ask for.',
  },
  'requested-above-programme-limit': {
    de: 'In diesem Programm sind höchstens {limitCents} je Projekt möglich. Senken Sie den beantragten Betrag.',
    en: 'This programme gives {limitCents} to a project at most. Lower the amount that you ask for.',
  },
  'requested-above-kind-limit': {
    de: 'Für Projekte dieser Art sind höchstens {limitCents} möglich. Senken Sie den beantragten Betrag oder wählen Sie eine andere Art.',
    en: 'Projects of this kind get {limitCents} at most. Lower the amount that you ask for, or choose another kind.',
  },
  'requested-above-fund-limit': {
    de: 'Aus diesem Fonds sind höchstens {limitCents} je Projekt möglich. Senken Sie den beantragten Betrag.',
    en: 'This fund gives {limitCents} to a project at most. Lower the amount that you ask for.',
  },
  'requested-below-minimum': {
    de: 'Sie müssen mindestens {limitCents} beantragen. Für kleinere Vorhaben hilft die Koordinierungsstelle weiter.',
    en: 'You must ask for {limitCents} at least. For smaller projects, ask the coordination office.',
  },
  'own-share-too-small': {
    de: 'Ihr eigener Anteil muss mindestens {neededCents} sein; es fehlen {missingCents}. Bringen Sie mehr ein oder senken Sie die Ausgaben.',
    en: 'Your own share must be {neededCents} at least; {missingCents} is missing. Bring in more, or lower the cost.',
  },
  'rate-too-high': {
    de: 'Bei diesen Kosten sind höchstens {limitCents} Förderung möglich. Senken Sie den beantragten Betrag.',
    en: 'With this cost, {limitCents} is the most you can get. Lower the amount that you ask for.',
  },
  'lump-sum-basis-missing': {
    de: 'Dieses Programm rechnet mit Pauschalen. Geben Sie Teilnehmende und Honorartage an.',
    en: 'This programme works with lump sums. Give the participants and the fee days.',
  },
  'participant-days-below-participants': {
    de: 'Über alle Tage zusammen ({participantDayCount}) können nicht weniger Menschen kommen als insgesamt ({participantCount}). Zählen Sie die Teilnehmenden jedes Tages zusammen.',
    en: 'Over all days together ({participantDayCount}) no fewer people can come than in all ({participantCount}). Add up the participants of each day.',
  },
  'requested-above-lump-sums': {
    de: 'Die Pauschalen ergeben höchstens {limitCents}. Senken Sie den Betrag oder ergänzen Sie Teilnehmende und Honorartage.',
    en: 'The lump sums come to {limitCents} at most. Lower the amount, or add participants and fee days.',
  },
  'line-tax-missing': {
    de: 'Sie sind zum Vorsteuerabzug berechtigt. Geben Sie bei der Position {lineId} an, wie viel Umsatzsteuer im Betrag steckt (auch 0,00 €).',
    en: 'You deduct input tax. Say for the line {lineId} how much value added tax its amount contains (also €0.00).',
  },
  'line-tax-too-high': {
    de: 'In der Position {lineId} können höchstens {limitCents} Umsatzsteuer stecken. Berichtigen Sie Betrag oder Steuer.',
    en: 'The line {lineId} can contain {limitCents} of value added tax at most. Correct the amount or the tax.',
  },
  'kilometre-rate-exceeded': {
    de: 'Für die Kilometer der Position {lineId} sind höchstens {limitCents} möglich, {rateCents} je Kilometer. Senken Sie den Betrag.',
    en: 'The kilometres of the line {lineId} allow {limitCents} at most, {rateCents} for each. Lower the amount.',
  },
  'category-too-high': {
    de: 'Für die Kostenart {category} sind höchstens {limitCents} möglich. Senken Sie die Beträge dieser Kostenart.',
    en: 'The cost category {category} may come to {limitCents} at most. Lower the amounts of this category.',
  },
  'written-offers-missing': {
    de: 'Für die Position {lineId} braucht es {offerCount} schriftliche Angebote; es fehlen {missingCount}. Tragen Sie sie ein oder begründen Sie, warum es sie nicht gibt.',
    en: 'The line {lineId} needs {offerCount} written offers; {missingCount} are missing. Enter them, or say why there are none.',
  },
  'price-comparison-missing': {
    de: 'Für die Position {lineId} braucht es {offerCount} Preise zum Vergleich; es fehlen {missingCount}. Tragen Sie ein, wo Sie nachgesehen haben, oder begründen Sie, warum es nicht ging.',
    en: 'The line {lineId} needs {offerCount} prices to compare; {missingCount} are missing. Enter where you looked, or say why it was not possible.',
  },
} as const satisfies Messages;
