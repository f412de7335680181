import { describe, expect, test } from 'vitest';
import { changeNotice } from '../../../domain/letters/change-notice.ts';
import { rejectionNotice } from '../../../domain/letters/rejection-notice.ts';
import { remedySection } from '../../../domain/letters/remedy-text.ts';
import { letterFacts } from '../../support/letter-facts.ts';
import { terms } from '../../support/payout-facts.ts';

const byBescheid = { instrument: 'bescheid' } as const;
const objection = remedySection({ ...terms, ...byBescheid });

test('an objection is said with its period, forms and place', () => {
  expect(objection).toEqual([
    {
      heading: 'Rechtsbehelfsbelehrung',
      paragraphs: [
        'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes oder zur Niederschrift einzulegen bei: Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt.',
      ],
    },
  ]);
});

describe('the answer to a change', () => {
  const asked = {
    ...letterFacts,
    ...{ answeredAt: '2025-08-01T08:00:00.000Z', reason: 'Der Zweck bleibt.', spentBeforeCents: 0 },
  };
  const version = {
    ...{ version: 2, changeId: 'chg', plan: letterFacts.plan },
    ...{ periodStartsOn: '2025-07-01', periodEndsOn: '2025-10-31', proofDueOn: '2025-12-12' },
  };
  const frame = {
    ...{ from: 'Stadt Musterstadt', to: 'Verein Muster', date: '1. August 2025' },
    subject: 'Demokratie leben!: Nachbarschaft im Gespräch',
  };
  const said = [
    'Es gilt jetzt Fassung 2 des Finanzierungsplans.',
    'Der Bewilligungszeitraum dauert vom 1. Juli 2025 bis zum 31. Oktober 2025. Der Nachweis ist am 12. Dezember 2025 fällig.',
  ];
  const otherwise = 'Im Übrigen bleibt es bei dem, was bewilligt wurde.';

  test('as yes says what counts now', () => {
    const { sections, ...head } = changeNotice({ ...asked, version });
    expect(head).toEqual({
      ...{ ...frame, title: 'Änderungsbescheid' },
      summary: {
        de: ['Ihre Änderung gilt. Das Projekt läuft bis zum 31. Oktober 2025.'],
        en: ['Your change counts. The project runs until 31 October 2025.'],
      },
    });
    expect(sections[0]).toEqual({ heading: 'Änderung', paragraphs: [...said, otherwise] });
    expect(sections[1]?.heading).toBe('Verbindlicher Finanzierungsplan');
    expect(sections.slice(2)).toEqual([
      { heading: 'Begründung', paragraphs: ['Der Zweck bleibt.'] },
      ...objection,
    ]);
  });

  test('shows the plan that counts now, not that of the grant', () => {
    const plan = { ...version.plan, plannedCostCents: 330_000, otherFundsCents: 80_000 };
    const rows = changeNotice({ ...asked, version: { ...version, plan } }).sections[1]?.table?.rows;
    expect(rows?.slice(-3).map(([, amount]) => amount)).toEqual([
      ...['3.300,00\u00a0€', '800,00\u00a0€', '2.500,00\u00a0€'],
    ]);
  });

  test('to money that was spent already says so', () => {
    const late = changeNotice({ ...asked, version, spentBeforeCents: 1 });
    expect(late.sections[0]?.paragraphs).toEqual([
      ...said,
      'Die Änderung wird nachträglich genehmigt: Als sie entschieden wurde, waren 0,01\u00a0€ des Projekts schon als ausgegeben gemeldet.',
      otherwise,
    ]);
  });

  test('to a contract changes the contract', () => {
    const letter = changeNotice({ ...asked, version, instrument: 'contract' });
    expect([letter.title, letter.sections.length]).toEqual(['Vertragsänderung', 3]);
  });

  test('as no says that all stays as it is', () => {
    expect(changeNotice({ ...asked, version: null })).toEqual({
      ...{ ...frame, title: 'Ablehnung der Änderung' },
      summary: {
        de: ['Ihre Änderung gilt nicht. Plan und Zeitraum bleiben, wie sie sind.'],
        en: ['Your change does not count. Plan and period stay as they are.'],
      },
      sections: [
        { heading: 'Entscheidung', paragraphs: ['Die beantragte Änderung lehnen wir ab.'] },
        { heading: 'Begründung', paragraphs: ['Der Zweck bleibt.'] },
        ...objection,
      ],
    });
  });
});

describe('the rejection of an application', () => {
  const rejected = {
    ...{ grantor: 'Stadt Musterstadt', programmeTitle: 'Demokratie leben!' },
    ...{ organisationName: 'Verein Muster', projectTitle: 'Fest', rejectedAt: '2025-06-02T08:00:00.000Z' },
    ...{ reasonTexts: ['Zu spät.', 'Zu teuer.'], explanation: null },
    ...{ ...byBescheid, remedy: terms.remedy, remedyAt: terms.remedyAt },
  };

  test('says what is rejected, why, and who gives advice', () => {
    expect(rejectionNotice(rejected)).toEqual({
      ...{ from: 'Stadt Musterstadt', to: 'Verein Muster', date: '2. Juni 2025' },
      ...{ title: 'Ablehnungsbescheid', subject: 'Demokratie leben!: Fest' },
      summary: {
        de: ['Ihr Antrag wurde abgelehnt.', 'Die Koordinierungsstelle berät Sie zu einem neuen Antrag.'],
        en: [
          'Your application was rejected.',
          'The coordination office gives you advice on a new application.',
        ],
      },
      sections: [
        {
          heading: 'Entscheidung',
          paragraphs: ['Ihren Antrag auf eine Zuwendung für das Projekt «Fest» lehnen wir ab.'],
        },
        { heading: 'Begründung', paragraphs: [], items: ['Zu spät.', 'Zu teuer.'] },
        ...objection,
      ],
    });
  });

  test('has what the office adds in its own words', () => {
    const explained = rejectionNotice({ ...rejected, explanation: 'Er kam am 3. Mai.' });
    expect(explained.sections[1]?.paragraphs).toEqual(['Er kam am 3. Mai.']);
  });
});
