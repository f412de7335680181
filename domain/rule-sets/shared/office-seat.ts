import type { RuleSet } from '../../../events/rule-set.ts';
import type { Land, LocalHoliday } from '../../../events/rules/office-seat.ts';

type OfficeSeatRule = RuleSet['officeSeat'];

/** The seat of an office whose commune has no holidays but those of its Land. */
export const seatIn = (commune: string, land: Land): OfficeSeatRule => ({
  value: { land, commune, localHolidays: [] },
  source: `The administration that grants sits in ${commune}`,
  confidence: 'derived',
});

/**
 * The seat of an office whose commune has holidays that others of its Land have not.
 *
 * @param source why the commune has them
 */
export const seatWith = (
  commune: string,
  land: Land,
  localHolidays: LocalHoliday[],
  source: string,
): OfficeSeatRule => ({ value: { land, commune, localHolidays }, source, confidence: 'derived' });
