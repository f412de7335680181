import type { Letter } from './letter.ts';
import { type RemedyFacts, remedySection } from './remedy-text.ts';
import { dayOf } from './words.ts';

export type RejectionFacts = RemedyFacts & {
  readonly grantor: string;
  readonly programmeTitle: string;
  readonly organisationName: string;
  readonly projectTitle: string;
  readonly rejectedAt: string;
  /** One German sentence for each reason. */
  readonly reasonTexts: readonly string[];
  /** In the office's own words; null where the reasons say it all. */
  readonly explanation: string | null;
};

/**
 * The rejection of an application, with its reasons and what can be done against it.
 *
 * @see VwVfG § 39 on the reasons
 */
export const rejectionNotice = (facts: RejectionFacts): Letter => ({
  from: facts.grantor,
  to: facts.organisationName,
  date: dayOf(facts.rejectedAt),
  title: facts.instrument === 'bescheid' ? 'Ablehnungsbescheid' : 'Absage',
  subject: `${facts.programmeTitle}: ${facts.projectTitle}`,
  summary: {
    de: ['Ihr Antrag wurde abgelehnt.', 'Die Koordinierungsstelle berät Sie zu einem neuen Antrag.'],
    en: ['Your application was rejected.', 'The coordination office gives you advice on a new application.'],
  },
  sections: [
    {
      heading: 'Entscheidung',
      paragraphs: [`Ihren Antrag auf eine Zuwendung für das Projekt «${facts.projectTitle}» lehnen wir ab.`],
    },
    {
      heading: 'Begründung',
      paragraphs: facts.explanation === null ? [] : [facts.explanation],
      items: facts.reasonTexts,
    },
    ...remedySection(facts),
  ],
});
