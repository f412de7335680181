import type { Facts } from '../domain/decision.ts';
import { nameOf } from './names.ts';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** What codes are called in each language. */
export type Names<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>;

/** A sentence that says what is wrong and what to do, with `{fact}` where a figure belongs. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const euro = (language: Language, amountCents: number) =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(amountCents / 100);

/** Figures as they are written in a language; years and numbers of versions have no points in them. */
const figure = (language: Language, name: string, fact: number): string => {
  if (name.endsWith('Cents')) return euro(language, fact);
  return name.endsWith('Percent') ? new Intl.NumberFormat(language).format(fact) : String(fact);
};

const dayInWords = (language: Language, day: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

const monthDayInWords = (language: Language, monthDay: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`2025-${monthDay}T00:00:00Z`));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_DAY = /^\d{2}-\d{2}$/;

const textInWords = (language: Language, fact: string) => {
  if (DAY.test(fact)) return dayInWords(language, fact);
  return MONTH_DAY.test(fact) ? monthDayInWords(language, fact) : fact;
};

/**
 * Fills the facts into a sentence: whole cents as euros, per cents with their comma, days as people write them, items of the formal check and parts of
 * an application by their names, everything else as it is.
 */
export const fill = (sentence: string, facts: Facts, language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return place;
    if (typeof fact === 'string') return nameOf(name, fact, language) ?? textInWords(language, fact);
    return figure(language, name, fact);
  });
