import type { GrantTerms } from '../../events/grant-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { hasRemedyText } from '../remedy/notice-text.ts';
import type { LetterSection } from './letter.ts';

export type RemedyFacts = Pick<GrantTerms, 'remedy' | 'remedyAt'> & {
  readonly instrument: RuleSet['instrument']['value'];
};

const objection = (where: string): string =>
  `Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Absatz 2 des Verwaltungsverfahrensgesetzes oder zur Niederschrift einzulegen bei: ${where}.`;

const action = (where: string): string =>
  `Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage erhoben werden. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a der Verwaltungsgerichtsordnung oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle zu erheben bei: ${where}.`;

/**
 * What can be done against a decision, until when and where; nothing where that cannot be said in full, and none of it in a
 * contract.
 *
 * @see VwGO §§ 58, 68, 70, 74 and 81
 */
export const remedySection = ({ instrument, ...remedies }: RemedyFacts): readonly LetterSection[] => {
  if (!hasRemedyText(instrument, remedies)) return [];
  const { remedy, remedyAt } = remedies;
  const text = remedy === 'action' ? action(remedyAt) : objection(remedyAt);
  return [{ heading: 'Rechtsbehelfsbelehrung', paragraphs: [text] }];
};
