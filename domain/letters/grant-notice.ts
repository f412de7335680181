import type { GrantLetterFacts } from './grant-letter-facts.ts';
import {
  conditionsSection,
  dutiesSection,
  financingSection,
  paymentSection,
  planSection,
} from './grant-terms-text.ts';
import type { Letter, LetterSection } from './letter.ts';
import { remedySection } from './remedy-text.ts';
import { day, dayInEnglish, dayOf, euro, euroInEnglish } from './words.ts';

const shared = (facts: GrantLetterFacts): readonly LetterSection[] => [
  financingSection(facts),
  planSection(facts),
  ...conditionsSection(facts),
  paymentSection(facts),
  dutiesSection(facts),
];

const periodText = ({ periodStartsOn, periodEndsOn }: GrantLetterFacts): string =>
  `Der Bewilligungszeitraum dauert vom ${day(periodStartsOn)} bis zum ${day(periodEndsOn)}.`;

const purposeText = ({ projectTitle, summary }: GrantLetterFacts): string =>
  `Zweck ist das Projekt «${projectTitle}»: ${summary}`;

const acceptance = ({ terms }: GrantLetterFacts): string =>
  terms.acceptWithinDays === null
    ? 'Bitte nehmen Sie die Zuwendung mit ihren Nebenbestimmungen an.'
    : `Bitte nehmen Sie die Zuwendung mit ihren Nebenbestimmungen innerhalb von ${terms.acceptWithinDays} Tagen nach Bekanntgabe an. Danach erlischt sie, und das Geld wird wieder frei.`;

const frame = (facts: GrantLetterFacts): Omit<Letter, 'title' | 'sections'> => ({
  from: facts.grantor,
  to: facts.organisationName,
  date: dayOf(facts.issuedAt),
  subject: `${facts.programmeTitle}: ${facts.projectTitle}`,
  summary: {
    de: [
      `Sie bekommen bis zu ${euro(facts.amountCents)} für Ihr Projekt.`,
      `Das Projekt läuft bis zum ${day(facts.periodEndsOn)}. Ihr Nachweis ist am ${day(facts.proofDueOn)} fällig.`,
    ],
    en: [
      `You get up to ${euroInEnglish(facts.amountCents)} for your project.`,
      `The project runs until ${dayInEnglish(facts.periodEndsOn)}. Your proof of use is due on ${dayInEnglish(facts.proofDueOn)}.`,
    ],
  },
});

/** The administrative act, version 1. */
const bescheid = (facts: GrantLetterFacts): Letter => ({
  ...frame(facts),
  title: 'Zuwendungsbescheid',
  sections: [
    {
      heading: 'Bewilligung',
      paragraphs: [
        `Auf Ihren Antrag und nach der Empfehlung des Gremiums bewilligen wir Ihnen eine Zuwendung bis zur Höhe von ${euro(facts.amountCents)}.`,
        purposeText(facts),
        periodText(facts),
      ],
    },
    ...shared(facts),
    { heading: 'Annahme', paragraphs: [acceptance(facts)] },
    ...remedySection({ ...facts.terms, instrument: facts.instrument }),
  ],
});

/** The contract under private law, version 1: no administrative act, so it says nothing on remedies. */
const contract = (facts: GrantLetterFacts): Letter => ({
  ...frame(facts),
  title: 'Zuwendungsvertrag',
  sections: [
    {
      heading: 'Gegenstand',
      paragraphs: [
        `${facts.grantor} und ${facts.organisationName} schließen diesen Vertrag über eine Zuwendung bis zur Höhe von ${euro(facts.amountCents)}.`,
        purposeText(facts),
        periodText(facts),
      ],
    },
    ...shared(facts),
    {
      heading: 'Rückzahlung',
      paragraphs: ['Was nicht für den Zweck verwendet oder nicht nachgewiesen wird, ist zurückzuzahlen.'],
    },
    {
      heading: 'Unterschriften',
      paragraphs: [
        acceptance(facts),
        `Für ${facts.grantor}: ${dayOf(facts.issuedAt)}`,
        `Für ${facts.organisationName}: ${facts.acceptedAt === null ? 'noch nicht unterschrieben' : dayOf(facts.acceptedAt)}`,
      ],
    },
  ],
});

const versions: Readonly<Record<string, (facts: GrantLetterFacts) => Letter>> = {
  'bescheid-1': bescheid,
  'contract-1': contract,
};

/**
 * The notice in the text that it was written with.
 *
 * @throws where the version of the text is unknown: grants from before letters were kept have none
 */
export const grantNotice = (facts: GrantLetterFacts): Letter => {
  const { version } = facts.noticeText;
  const text = versions[version];
  if (!text) throw new Error(`there is no text ${version} of a notice`);
  return text(facts);
};
