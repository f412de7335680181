import { describe, expect, test } from 'vitest';
import { changeNotice } from '../../../domain/letters/change-notice.ts';
import { grantNotice } from '../../../domain/letters/grant-notice.ts';
import type { Letter } from '../../../domain/letters/letter.ts';
import { rejectionNotice } from '../../../domain/letters/rejection-notice.ts';
import { remedySection } from '../../../domain/letters/remedy-text.ts';
import { letterFacts } from '../../support/letter-facts.ts';
import { terms } from '../../support/payout-facts.ts';

const headings = ({ sections }: Letter) => sections.map(({ heading }) => heading);
const textOf = (letter: Letter) => JSON.stringify(letter);
const remedyOf = ({ sections }: Letter) =>
  sections.find(({ heading }) => heading === 'Rechtsbehelfsbelehrung')?.paragraphs.join(' ');

describe('the notice of a grant', () => {
  const bescheid = grantNotice(letterFacts);

  test('as a Bescheid says amount, purpose, period, financing, plan, conditions, payment, duties and remedy', () => {
    expect(bescheid.title).toBe('Zuwendungsbescheid');
    expect(headings(bescheid)).toEqual([
      ...['Bewilligung', 'Finanzierungsart', 'Verbindlicher Finanzierungsplan', 'Nebenbestimmungen'],
      ...['Auszahlung', 'Ihre Pflichten', 'Annahme', 'Rechtsbehelfsbelehrung'],
    ]);
    for (const part of [
      '2.500,00\u00a0€',
      '«Nachbarschaft im Gespräch»',
      '1. Juli 2025',
      'Fehlbedarf',
      'Saal',
      '20 %',
    ])
      expect(textOf(bescheid)).toContain(part);
  });

  test('has a plan that adds up to the grant', () => {
    expect(bescheid.sections.find(({ table }) => table)?.table?.rows).toEqual([
      ['Honorare', '1.800,00\u00a0€'],
      ['Saal', '450,00\u00a0€'],
      ['Material', '1.000,00\u00a0€'],
      ['Ausgaben zusammen', '3.250,00\u00a0€'],
      ['Eigenmittel, Mittel Dritter und Einnahmen', '750,00\u00a0€'],
      ['Zuwendung', '2.500,00\u00a0€'],
    ]);
  });

  test('says that an objection is possible within a month, in which form and where', () => {
    expect(remedyOf(bescheid)).toMatch(
      /eines Monats nach Bekanntgabe Widerspruch .* schriftlich.*Rathausplatz 1/,
    );
  });

  test('says in plain words, German and English, what it comes to', () => {
    expect(bescheid.summary.de[0]).toBe('Sie bekommen bis zu 2.500,00\u00a0€ für Ihr Projekt.');
    expect(bescheid.summary.en[1]).toContain('due on 11 November 2025');
  });

  test('as a contract names both signatures and no remedy: it is no administrative act', () => {
    const contract = grantNotice({
      ...letterFacts,
      instrument: 'contract',
      noticeText: { version: 'contract-1', hasRemedyText: false },
    });
    expect(contract.title).toBe('Zuwendungsvertrag');
    expect(remedyOf(contract)).toBeUndefined();
    expect(textOf(contract)).not.toMatch(/Widerspruch|Klage|Bescheid/);
    expect(contract.sections.at(-1)?.paragraphs.slice(1)).toEqual([
      'Für Stadt Musterstadt: 2. Juni 2025',
      'Für Verein Muster: noch nicht unterschrieben',
    ]);
  });

  test.for(['deficit', 'fixed-amount', 'proportional', 'lump-sum'] as const)('explains %s', (financing) => {
    const section = grantNotice({ ...letterFacts, financing }).sections[1];
    expect(section?.paragraphs[0]).toMatch(/^Die Zuwendung wird /);
  });

  test('waits for money as its rules do', () => {
    const strict = { ...terms, payableFrom: 'finality', drawdown: 'need', payUntilOn: '2025-12-15' } as const;
    const payment = grantNotice({ ...letterFacts, terms: strict }).sections.find(
      ({ heading }) => heading === 'Auszahlung',
    );
    expect(payment?.paragraphs.join(' ')).toMatch(/bestandskräftig.* 42 Tagen fällig.*15. Dezember 2025/);
  });

  test('in a text that nobody wrote is an error, not a guess', () => {
    expect(() =>
      grantNotice({ ...letterFacts, noticeText: { version: 'none', hasRemedyText: false } }),
    ).toThrow('none');
  });
});

describe('what can be done against a decision', () => {
  const at = 'Verwaltungsgericht Musterstadt, Gerichtsweg 2, 12345 Musterstadt';

  test('is an action where the law leaves out the objection', () => {
    const [section] = remedySection({ instrument: 'bescheid', remedy: 'action', remedyAt: at });
    expect(section?.paragraphs[0]).toMatch(/Klage .* Urkundsbeamten .*Gerichtsweg 2/);
  });

  test.for([
    { instrument: 'contract', remedy: 'objection', remedyAt: at },
    { instrument: 'bescheid', remedy: 'none', remedyAt: at },
    { instrument: 'bescheid', remedy: 'objection', remedyAt: null },
  ] as const)('is not said in half: $instrument, $remedy, $remedyAt', (remedies) => {
    expect(remedySection(remedies)).toEqual([]);
  });
});

describe('the answer to a change', () => {
  const answer = { answeredAt: '2025-08-01T08:00:00.000Z', reason: 'Der Zweck bleibt.' };
  const asked = { ...letterFacts, ...answer, spentBeforeCents: 0 };
  const version = {
    ...{ version: 2, changeId: 'chg', plan: letterFacts.plan },
    ...{ periodStartsOn: '2025-07-01', periodEndsOn: '2025-10-31', proofDueOn: '2025-12-12' },
  };

  test('as yes is a Änderungsbescheid with the new period, plan, reason and remedy', () => {
    const letter = changeNotice({ ...asked, version });
    expect(letter.title).toBe('Änderungsbescheid');
    expect(textOf(letter)).toMatch(/Fassung 2.*31. Oktober 2025.*12. Dezember 2025.*Der Zweck bleibt/);
    expect(remedyOf(letter)).toContain('Widerspruch');
  });

  test('says whether it came after the money was spent', () => {
    expect(textOf(changeNotice({ ...asked, version }))).not.toContain('nachträglich');
    expect(textOf(changeNotice({ ...asked, version, spentBeforeCents: 40_000 }))).toMatch(
      /nachträglich genehmigt.* 400,00\u00a0€ .*schon als ausgegeben gemeldet/,
    );
  });

  test('as no gives the reason and the remedy', () => {
    const letter = changeNotice({ ...asked, version: null });
    expect(headings(letter)).toEqual(['Entscheidung', 'Begründung', 'Rechtsbehelfsbelehrung']);
  });

  test('to a contract has no remedy', () => {
    expect(remedyOf(changeNotice({ ...asked, instrument: 'contract', version }))).toBeUndefined();
  });
});

describe('the rejection of an application', () => {
  const rejected = {
    ...{ grantor: 'Stadt Musterstadt', programmeTitle: 'Demokratie leben!' },
    ...{ organisationName: 'Verein Muster', projectTitle: 'Fest', rejectedAt: '2025-06-02T08:00:00.000Z' },
    ...{ reasonTexts: ['Der Antrag kam nach dem Ende der Frist.'], explanation: 'Er kam am 3. Mai.' },
    ...({ remedy: 'objection', remedyAt: terms.remedyAt } as const),
  };

  test('as an administrative act gives reasons and remedy', () => {
    const letter = rejectionNotice({ ...rejected, instrument: 'bescheid' });
    expect(letter.title).toBe('Ablehnungsbescheid');
    expect(letter.sections[1]).toMatchObject({
      paragraphs: ['Er kam am 3. Mai.'],
      items: ['Der Antrag kam nach dem Ende der Frist.'],
    });
    expect(remedyOf(letter)).toContain('Widerspruch');
  });

  test('of a private grantor has no remedy', () => {
    const letter = rejectionNotice({ ...rejected, instrument: 'contract' });
    expect([letter.title, remedyOf(letter)]).toEqual(['Absage', undefined]);
  });
});
