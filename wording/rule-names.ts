import type * as z from 'zod';
import type { QuorumRule } from '../events/rules/committee-rules.ts';
import type { FinancingType, Instrument, InterestRule, Remedy } from '../events/rules/grant-rules.ts';
import type { ExcusableLimit } from '../events/rules/plan-rules.ts';
import type { Names } from './message.ts';

/** The limits that a committee may lift in a single case. */
export const limits: Names<ExcusableLimit> = {
  'amount-limit': { de: '«Grenze des Betrags»', en: '“limit of the amount”' },
  'rate-limit': { de: '«Grenze des Förderanteils»', en: '“limit of the share that is funded”' },
  'own-share': { de: '«eigener Anteil»', en: '“own share”' },
};

export const financings: Names<FinancingType> = {
  deficit: { de: 'Fehlbedarfsfinanzierung', en: 'deficit financing' },
  'fixed-amount': { de: 'Festbetragsfinanzierung', en: 'financing by a fixed amount' },
  proportional: { de: 'Anteilfinanzierung', en: 'financing of a share' },
  'lump-sum': { de: 'Finanzierung durch Pauschalen', en: 'financing by lump sums' },
};

export const instruments: Names<z.infer<typeof Instrument>> = {
  bescheid: { de: '«Bescheid»', en: '“administrative act”' },
  contract: { de: '«Vertrag»', en: '“contract”' },
};

export const remedies: Names<z.infer<typeof Remedy>> = {
  objection: { de: '«Widerspruch»', en: '“objection”' },
  action: { de: '«Klage»', en: '“action in court”' },
  none: { de: '«keiner»', en: '“none”' },
};

/** What a claim for interest stands on. */
export const interestBases: Names<InterestRule['basis']> = {
  statute: { de: '«Gesetz»', en: '“statute”' },
  contract: { de: '«Vertrag»', en: '“contract”' },
};

export const quorumRules: Names<z.infer<typeof QuorumRule>> = {
  'vwvfg-90-91': { de: '§§ 90, 91 VwVfG', en: 'VwVfG, sections 90 and 91' },
  'gemo-37': { de: '§ 37 GemO BW', en: 'GemO BW, section 37' },
  custom: { de: 'die eigene Geschäftsordnung', en: 'the committee’s own rules of procedure' },
};

/** Kinds of cost and declarations of the rule sets that come with the program; a town may have more. */
export const costCategories = {
  fees: { de: '«Honorare»', en: '“fees”' },
  materials: { de: '«Material»', en: '“materials”' },
  rooms: { de: '«Räume»', en: '“rooms”' },
  publicity: { de: '«Öffentlichkeitsarbeit»', en: '“publicity”' },
  travel: { de: '«Fahrten»', en: '“travel”' },
  catering: { de: '«Verpflegung»', en: '“catering”' },
  'equipment-hire': { de: '«Miete von Geräten»', en: '“equipment hire”' },
  interpreting: { de: '«Dolmetschen»', en: '“interpreting”' },
  'assistance-and-childcare': { de: '«Assistenz und Kinderbetreuung»', en: '“assistance and childcare”' },
  'insurance-and-licences': { de: '«Versicherungen und Lizenzen»', en: '“insurance and licences”' },
  'volunteer-allowances': { de: '«Aufwand von Ehrenamtlichen»', en: '“volunteer allowances”' },
} as const satisfies Names<string>;

export const declarations = {
  'not-started': { de: '«noch nicht begonnen»', en: '“not started yet”' },
  'financing-secured': { de: '«Finanzierung gesichert»', en: '“financing secured”' },
  'other-grants-listed': { de: '«andere Förderungen genannt»', en: '“other grants listed”' },
  'input-tax-stated': { de: '«Vorsteuerabzug angegeben»', en: '“input tax stated”' },
  'details-correct': { de: '«Angaben richtig»', en: '“details correct”' },
  'democratic-order': { de: '«freiheitliche demokratische Grundordnung»', en: '“democratic order”' },
  'publicity-duties': { de: '«Hinweis auf die Förderung»', en: '“notice of the funding”' },
  'no-self-dealing': { de: '«keine Geschäfte mit sich selbst»', en: '“no self-dealing”' },
  'data-protection': { de: '«Datenschutz»', en: '“data protection”' },
} as const satisfies Names<string>;
