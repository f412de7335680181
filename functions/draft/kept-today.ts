import * as z from 'zod';
import { keptFrom } from '../../domain/application/kept-draft.ts';
import { addDays, dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import type { DraftLife, Kept } from '../../domain/draft-life.ts';
import { programme } from '../../domain/programme/programme.ts';
import { day } from '../../events/fields.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Language } from '../../wording/message.ts';
import { sentence } from '../../wording/sentence.ts';
import { plain } from '../answer-parts.ts';
import type { DraftRequest } from './draft-handler.ts';

/** How long a draft is kept that is begun, saved or brought back today. */
export const keptToday = async ({ outside, who }: DraftRequest, programmeId: string): Promise<Kept> =>
  keptFrom(await stateOf(outside, who.tenant, programme, programmeId), dayInBerlin(outside.clock.now()));

/** What an answer says of how long a draft is kept. */
export const keptFields = {
  /** The last day before it is discarded if nobody saves it; null where it is discarded. */
  keptUntilOn: day().nullable(),
  remindedOn: z.array(day()),
  /** The reminder in words; null while nobody had to be reminded. */
  reminder: plain.nullable(),
};

/** Until when a draft is kept, and the reminder of it where one came. */
export const keptIn = (life: DraftLife, language: Language) => {
  if (life.state !== 'kept') return { keptUntilOn: null, remindedOn: [], reminder: null };
  const keptUntilOn = addDays(life.discardOn, -1);
  const reminder = life.remindedOn.length > 0 ? sentence('draft-reminder', language, { keptUntilOn }) : null;
  return { keptUntilOn, remindedOn: life.remindedOn, reminder };
};
