import type * as z from 'zod';
import { ApplicationEvent } from './application-events.ts';
import { BankFileEvent } from './bank-file-events.ts';
import { CashOfficeEvent } from './cash-office-events.ts';
import { FundEvent } from './fund-events.ts';
import { MeetingEvent } from './meeting-events.ts';
import { OrganisationEvent } from './organisation-events.ts';
import { PartnershipEvent } from './partnership-events.ts';
import { PayRunEvent } from './pay-run-events.ts';
import { PayoutEvent } from './payout-events.ts';
import { PersonEvent } from './person-events.ts';
import { ProgrammeEvent } from './programme-events.ts';
import { RetentionEvent } from './retention-events.ts';
import { ReviewEvent } from './review-events.ts';

/** One schema per stream family; the family is the first word of a stream's name. */
export const families = {
  programme: ProgrammeEvent,
  fund: FundEvent,
  organisation: OrganisationEvent,
  application: ApplicationEvent,
  review: ReviewEvent,
  meeting: MeetingEvent,
  payout: PayoutEvent,
  payrun: PayRunEvent,
  bankfile: BankFileEvent,
  cashoffice: CashOfficeEvent,
  person: PersonEvent,
  retention: RetentionEvent,
  partnership: PartnershipEvent,
} as const;
export type Family = keyof typeof families;

export type DomainEvent =
  | ProgrammeEvent
  | FundEvent
  | OrganisationEvent
  | ApplicationEvent
  | ReviewEvent
  | MeetingEvent
  | PayoutEvent
  | PayRunEvent
  | BankFileEvent
  | CashOfficeEvent
  | PersonEvent
  | RetentionEvent
  | PartnershipEvent;

type EventSchema = z.ZodObject<{ type: z.ZodLiteral<string>; data: z.ZodType }>;

export type EventEntry = { readonly family: Family; readonly version: number; readonly schema: EventSchema };

/** Versions above 1, by event type; raising one needs an upcaster from the version before. */
const versions: Readonly<Record<string, number>> = {};

const entriesOf = (family: Family): [string, EventEntry][] =>
  (families[family].options as unknown as readonly EventSchema[]).map((schema) => {
    const [type] = schema.shape.type._zod.def.values;
    if (type === undefined) throw new Error(`an event of ${family} has no type`);
    return [type, { family, version: versions[type] ?? 1, schema }];
  });

/** Every event there is, by type, with its family, its current schema version and its schema. */
export const catalogue: ReadonlyMap<string, EventEntry> = new Map(
  (Object.keys(families) as Family[]).flatMap(entriesOf),
);

/** The family of a stream, from its name. */
export const familyOf = (stream: string): Family => {
  const family = stream.slice(0, stream.indexOf('-'));
  if (!Object.hasOwn(families, family)) throw new Error(`no stream family in ${stream}`);
  return family as Family;
};
