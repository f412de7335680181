import type { OfficeSeat } from '../../events/rules/office-seat.ts';

/** An office in the capital of Baden-Württemberg, which has no holidays of its own. */
export const stuttgart: OfficeSeat = { land: 'BW', commune: 'Stuttgart', localHolidays: [] };
export const goettingen: OfficeSeat = { land: 'NI', commune: 'Göttingen', localHolidays: [] };
export const augsburg: OfficeSeat = {
  land: 'BY',
  commune: 'Augsburg',
  localHolidays: ['peace-festival', 'assumption'],
};
export const gotha: OfficeSeat = { land: 'TH', commune: 'Gotha', localHolidays: [] };
export const eichsfeld: OfficeSeat = {
  land: 'TH',
  commune: 'Heilbad Heiligenstadt',
  localHolidays: ['corpus-christi'],
};
