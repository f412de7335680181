import type { GrantTerms, NoticeText } from '../../events/payout-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';

type Instrument = RuleSet['instrument']['value'];

/**
 * The text that a notice is written with today; the versions before stay readable in `letters/`.
 *
 * A contract says nothing on remedies, because it is no administrative act.
 */
export const noticeTextFor = (instrument: Instrument, remedy: GrantTerms['remedy']): NoticeText => ({
  version: `${instrument}-1`,
  hasRemedyText: instrument === 'bescheid' && remedy !== 'none',
});
