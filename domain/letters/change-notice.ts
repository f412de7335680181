import type { PlanVersion } from '../payout/plan-versions.ts';
import type { GrantLetterFacts } from './grant-letter-facts.ts';
import { planSection } from './grant-terms-text.ts';
import type { Letter } from './letter.ts';
import { remedySection } from './remedy-text.ts';
import { day, dayInEnglish, dayOf, euro } from './words.ts';

export type ChangeLetterFacts = GrantLetterFacts & {
  readonly answeredAt: string;
  /** What the office said to it. */
  readonly reason: string;
  /** The version that the change led to; null where it was refused. */
  readonly version: PlanVersion | null;
  /** What had been reported as spent before, in whole cents. */
  readonly spentBeforeCents: number;
};

/** An approval that came after the spending is not to be read as one that came before it. */
const afterSpending = ({ spentBeforeCents }: ChangeLetterFacts): readonly string[] =>
  spentBeforeCents === 0
    ? []
    : [
        `Die Änderung wird nachträglich genehmigt: Als sie entschieden wurde, waren ${euro(spentBeforeCents)} des Projekts schon als ausgegeben gemeldet.`,
      ];

const frame = (facts: ChangeLetterFacts) => ({
  from: facts.grantor,
  to: facts.organisationName,
  date: dayOf(facts.answeredAt),
  subject: `${facts.programmeTitle}: ${facts.projectTitle}`,
});

const approved = (facts: ChangeLetterFacts, version: PlanVersion): Letter => ({
  ...frame(facts),
  title: facts.instrument === 'bescheid' ? 'Änderungsbescheid' : 'Vertragsänderung',
  summary: {
    de: [`Ihre Änderung gilt. Das Projekt läuft bis zum ${day(version.periodEndsOn)}.`],
    en: [`Your change counts. The project runs until ${dayInEnglish(version.periodEndsOn)}.`],
  },
  sections: [
    {
      heading: 'Änderung',
      paragraphs: [
        `Es gilt jetzt Fassung ${version.version} des Finanzierungsplans.`,
        `Der Bewilligungszeitraum dauert vom ${day(version.periodStartsOn)} bis zum ${day(version.periodEndsOn)}. Der Nachweis ist am ${day(version.proofDueOn)} fällig.`,
        ...afterSpending(facts),
        'Im Übrigen bleibt es bei dem, was bewilligt wurde.',
      ],
    },
    planSection({ ...facts, plan: version.plan }),
    { heading: 'Begründung', paragraphs: [facts.reason] },
    ...remedySection({ ...facts.terms, instrument: facts.instrument }),
  ],
});

const refused = (facts: ChangeLetterFacts): Letter => ({
  ...frame(facts),
  title: 'Ablehnung der Änderung',
  summary: {
    de: ['Ihre Änderung gilt nicht. Plan und Zeitraum bleiben, wie sie sind.'],
    en: ['Your change does not count. Plan and period stay as they are.'],
  },
  sections: [
    { heading: 'Entscheidung', paragraphs: ['Die beantragte Änderung lehnen wir ab.'] },
    { heading: 'Begründung', paragraphs: [facts.reason] },
    ...remedySection({ ...facts.terms, instrument: facts.instrument }),
  ],
});

/** The answer to a change as a letter, with its reason and, for an administrative act, what can be done against it. */
export const changeNotice = (facts: ChangeLetterFacts): Letter =>
  facts.version === null ? refused(facts) : approved(facts, facts.version);
