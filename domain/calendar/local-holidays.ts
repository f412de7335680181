import type { LocalHoliday, OfficeSeat } from '../../events/rules/office-seat.ts';
import { holidayLaws } from './holiday-law.ts';

/** Whether the law of the Land lets this commune have a holiday that is not one in the whole Land. */
export const mayHave = (holiday: LocalHoliday, { land, commune: itsName }: OfficeSeat): boolean =>
  holidayLaws.some(
    ({ local, commune = itsName, ...law }) => local === holiday && law.land === land && commune === itsName,
  );

/** The holidays that the law gives to this very commune by its name. */
export const namedFor = ({ land, commune: itsName }: OfficeSeat): readonly LocalHoliday[] =>
  holidayLaws.flatMap(({ local, commune, ...law }) =>
    local !== undefined && law.land === land && commune === itsName ? [local] : [],
  );
