import type { GrantTerms, NoticeText } from '../../events/grant-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';

type Remedies = Pick<GrantTerms, 'remedy' | 'remedyAt'>;

/** Whether a decision can say in full what can be done against it: what, until when, and at which authority or court. */
export const hasRemedyText = (
  instrument: RuleSet['instrument']['value'],
  remedies: Remedies,
): remedies is Remedies & { readonly remedyAt: string } =>
  instrument === 'bescheid' && remedies.remedy !== 'none' && remedies.remedyAt !== null;

/** The text that a rejection is written with today; a changed text has the next number. */
export const REJECTION_TEXT = 'rejection-1';

/**
 * The text that a notice is written with today; earlier versions stay readable in `letters/`.
 *
 * A contract says nothing on remedies, because it is no administrative act.
 *
 * @see VwGO § 58
 */
export const noticeTextFor = (
  instrument: RuleSet['instrument']['value'],
  remedies: Remedies,
): NoticeText => ({
  version: `${instrument}-1`,
  hasRemedyText: hasRemedyText(instrument, remedies),
});
