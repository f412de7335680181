import { describe, expect, test } from 'vitest';
import { ApplicationContent } from '../../events/application-content.ts';
import { rejectionReasons } from '../../events/application-ending-events.ts';
import { checkItems } from '../../events/formal-check-events.ts';
import { commands, followUps } from '../../functions/registry.ts';
import { catalogues, messages, sentence } from '../../wording/catalogue.ts';
import { fill } from '../../wording/message.ts';

const codes = [
  ...new Set([...commands, ...followUps].flatMap((command) => Object.keys(command.refusals))),
].sort();

describe('every reason for a rejection', () => {
  test.for(rejectionReasons)('%s has a German and an English sentence', (reason) => {
    const message = messages[`reason-${reason}`];
    expect(message?.de, reason).toMatch(/\.$/);
    expect(message?.en, reason).toMatch(/\.$/);
  });
});

describe('every refusal', () => {
  test.for(codes)('%s has a German and an English sentence', (code) => {
    const message = messages[code];
    expect(message?.de, code).toMatch(/[.?!]$/);
    expect(message?.en, code).toMatch(/[.?!]$/);
    expect(message?.de).not.toBe(message?.en);
  });

  test('has one sentence only', () => {
    const all = catalogues.flatMap((catalogue) => Object.keys(catalogue));
    expect(all.filter((code, place) => all.indexOf(code) < place)).toEqual([]);
  });

  test('names the same figures in both languages', () => {
    const figures = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const uneven = Object.entries(messages).filter(([, { de, en }]) => `${figures(de)}` !== `${figures(en)}`);
    expect(uneven).toEqual([]);
  });

  test('writes days as people do', () => {
    const facts = { deadlineOn: '2024-01-31' };
    expect(sentence('round-closed', 'de', facts)).toContain('am 31. Januar 2024 abgelaufen');
    expect(sentence('round-closed', 'en', facts)).toContain('was 31 January 2024.');
  });

  test('calls items of the formal check and parts of an application by their names', () => {
    for (const item of checkItems)
      expect(sentence('check-item-open', 'de', { item })).toMatch(/^Der Prüfpunkt «[^»]+» ist/);
    for (const field of Object.keys(ApplicationContent.shape))
      expect(sentence('field-not-asked', 'en', { field })).toMatch(/^Nobody asked about “[^”]+”,/);
    expect(sentence('check-item-open', 'en', { item: 'unheard-of' })).toContain('unheard-of');
  });

  test('writes cents as euros, in the way of the language', () => {
    const facts = { freeCents: 70_000, neededCents: 120_000 };
    expect(sentence('insufficient-funds', 'de', facts)).toContain('700,00\u00a0€');
    expect(sentence('insufficient-funds', 'en', facts)).toContain('€1,200.00');
  });
});

describe('a figure', () => {
  test('writes parts of a per cent in the way of the language, and a year without points', () => {
    expect(sentence('round-quota-falls', 'de', { quotaMinPercent: 12.5 })).toContain('12,5 %');
    expect(sentence('round-quota-falls', 'en', { quotaMinPercent: 12.5 })).toContain('12.5 %');
    expect(fill('{year}', { year: 2024 }, 'de')).toBe('2024');
  });
});
