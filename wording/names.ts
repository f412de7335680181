import type { ContentField } from '../events/application-content.ts';
import type { CheckItem } from '../events/formal-check-events.ts';
import type { Land, LocalHoliday } from '../events/rules/office-seat.ts';
import type { Language, Names } from './message.ts';
import {
  costCategories,
  declarations,
  financings,
  instruments,
  interestBases,
  limits,
  quorumRules,
  remedies,
} from './rule-names.ts';

/** The items of the formal check as people call them. */
const items: Names<CheckItem> = {
  eligibility: { de: '«Förderfähigkeit»', en: '“eligibility”' },
  completeness: { de: '«Vollständigkeit»', en: '“completeness”' },
  'not-started': { de: '«noch nicht begonnen»', en: '“not started yet”' },
  'in-area': { de: '«im Fördergebiet»', en: '“in the funding area”' },
  sums: { de: '«Summen gehen auf»', en: '“sums add up”' },
  maximum: { de: '«Höchstbetrag»', en: '“maximum”' },
  'double-funding': { de: '«keine Doppelförderung»', en: '“no double funding”' },
};

/** The parts of an application as its form calls them. */
const fields: Names<ContentField> = {
  title: { de: '«Titel»', en: '“title”' },
  summary: { de: '«Kurzbeschreibung»', en: '“summary”' },
  description: { de: '«Beschreibung»', en: '“description”' },
  place: { de: '«Ort»', en: '“place”' },
  targetGroup: { de: '«Zielgruppe»', en: '“target group”' },
  participantCount: { de: '«Teilnehmende»', en: '“participants”' },
  localParticipantCount: { de: '«Teilnehmende aus dem Fördergebiet»', en: '“participants from the area”' },
  projectKind: { de: '«Projektart»', en: '“kind of project”' },
  startsOn: { de: '«Beginn»', en: '“start”' },
  endsOn: { de: '«Ende»', en: '“end”' },
  contactName: { de: '«Ansprechperson»', en: '“contact”' },
  contactEmail: { de: '«E-Mail-Adresse»', en: '“e-mail address”' },
  financePlan: { de: '«Kosten- und Finanzierungsplan»', en: '“finance plan”' },
  answers: { de: '«Fragen des Programms»', en: '“questions of the programme”' },
  declarations: { de: '«Erklärungen»', en: '“declarations”' },
  exceptions: { de: '«Ausnahmen im Einzelfall»', en: '“exceptions”' },
};

/** Holidays that only some communes have. */
const localHolidays: Names<LocalHoliday> = {
  'peace-festival': { de: '«Hohes Friedensfest»', en: '“Peace Festival”' },
  assumption: { de: '«Mariä Himmelfahrt»', en: '“Assumption Day”' },
  'corpus-christi': { de: '«Fronleichnam»', en: '“Corpus Christi”' },
};

const laender: Names<Land> = {
  BW: { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  BY: { de: 'Bayern', en: 'Bavaria' },
  BE: { de: 'Berlin', en: 'Berlin' },
  BB: { de: 'Brandenburg', en: 'Brandenburg' },
  HB: { de: 'Bremen', en: 'Bremen' },
  HH: { de: 'Hamburg', en: 'Hamburg' },
  HE: { de: 'Hessen', en: 'Hesse' },
  MV: { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Vorpommern' },
  NI: { de: 'Niedersachsen', en: 'Lower Saxony' },
  NW: { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  RP: { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  SL: { de: 'Saarland', en: 'Saarland' },
  SN: { de: 'Sachsen', en: 'Saxony' },
  ST: { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  SH: { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  TH: { de: 'Thüringen', en: 'Thuringia' },
};

const names: Readonly<Record<string, Names<string>>> = {
  item: items,
  field: fields,
  localHoliday: localHolidays,
  land: laender,
  limit: limits,
  exception: limits,
  financing: financings,
  instrument: instruments,
  remedy: remedies,
  basis: interestBases,
  quorumRule: quorumRules,
  category: costCategories,
  declaration: declarations,
};

/** Parts of an application by pointers into it, each named once. */
const partsNamed = (pointers: string, language: Language): string => {
  const parts = pointers.split(', ').map((pointer) => pointer.split('/')[1] ?? pointer);
  return [...new Set(parts)].map((part) => nameOf('field', part, language) ?? part).join(', ');
};

/** How people call what a fact names by its code; undefined where a fact of this name is no such code. */
export const nameOf = (fact: string, code: string, language: Language): string | undefined => {
  if (fact === 'missing') return partsNamed(code, language);
  const own = names[fact];
  return own && Object.hasOwn(own, code) ? own[code]?.[language] : undefined;
};
