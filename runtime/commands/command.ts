import type * as z from 'zod';
import type { Acting, Aggregate } from '../../domain/aggregate.ts';
import type { Decision, Refusal } from '../../domain/decision.ts';
import type { Permission, Standing, Verdict } from '../../domain/permissions/permission.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { type Role, roles } from '../../events/person-events.ts';
import type { Environment, LoadedStream } from '../ports.ts';

/** Another stream that a decision looks at, folded. */
export type Loaded<State> = { readonly state: State; readonly stream: LoadedStream };
/** The states of other streams, by the name that the decision knows them under. */
export type Others = Readonly<Record<string, unknown>>;
export type AllLoaded<O extends Others> = { readonly [Name in keyof O]: Loaded<O[Name]> };
export type Also<O extends Others> = { readonly [Name in keyof O]?: readonly DomainEvent[] };

/** Why a decision holds although what it read of a stream may have changed meanwhile, by the name of the stream. */
export type Unguarded<O extends Others> = { readonly [Name in keyof O & string]?: string };

/** Loads and folds one stream, named by its family and key. */
export type Read = <State, Event>(aggregate: Aggregate<State, Event>, key: string) => Promise<Loaded<State>>;

/**
 * What a command may look at besides the streams of its decision: all but rows, since they may lag, and snapshots, which the log itself knows.
 *
 * An answer that rests on what a row does not show yet would be final.
 */
export type BesideStreams = Omit<Environment, 'views' | 'snapshots' | 'seals'>;

export type Input<Params, Body> = { readonly params: Params; readonly body: Body; readonly acting: Acting };

/** HTTP status of a refusal: not allowed, unknown to this person, not now, not the version that was seen, or not like this. */
export type RefusalStatus = 403 | 404 | 409 | 412 | 422;

/** What a command is: what comes in, whom it is open to, which stream decides, and what each refusal means. */
export type CommandSpecification<
  Params,
  Body,
  State,
  Event extends DomainEvent,
  Code extends string,
  O extends Others,
  Extra extends object,
> = {
  /** Kebab-case, imperative. */
  readonly name: string;
  /** The line of the permission table that the command is held to. */
  readonly permission: Permission;
  /** How the acting person stands to what it is about, and in which state that is. */
  readonly standing: (
    command: NoInfer<Params & Body & Extra> & Acting,
    state: NoInfer<State>,
    others: NoInfer<O>,
  ) => Standing;
  readonly params: z.ZodType<Params>;
  readonly body: z.ZodType<Body>;
  readonly aggregate: Aggregate<State, Event>;
  /** Key of the stream that the command changes; the aggregate's family stands before it. */
  readonly key: (input: Input<Params, Body>) => string;
  /** Reads what lies outside the streams, such as the draft that is submitted; what it gives is part of the command. */
  readonly prepare?: (
    input: Input<Params, Body>,
    outside: BesideStreams,
    tenant: string,
  ) => Promise<Extra | Refusal<Code>>;
  /** Other streams that the decision looks at or, by `also`, adds to. */
  readonly others?: (
    read: Read,
    input: Input<Params, Body> & { readonly extra: Extra },
    state: State,
  ) => Promise<AllLoaded<O>>;
  /**
   * Which of them may move between reading and writing, each with its reason; everything else that was read may not.
   *
   * A name ending in `*` means all that begin alike. What is added to is guarded anyway.
   */
  readonly unguarded?: Unguarded<NoInfer<O>>;
  readonly decide: (
    command: Params & Body & Extra & Acting,
    state: State,
    others: O,
  ) => Decision<Event, Code, Also<O>>;
  readonly refusals: Readonly<Record<Code, RefusalStatus>>;
  /** What the answer names besides version and position, from the recorded events; ids that the command created. */
  readonly answer?: (events: readonly Event[]) => Readonly<Record<string, unknown>>;
};

/**
 * A specification as what carries it out sees it: its values go from one of its functions to the next, and nobody looks into
 * them. That they fit each other was checked where it was written.
 */
export type CheckedSpecification = CommandSpecification<
  object,
  object,
  unknown,
  DomainEvent,
  string,
  Others,
  object
>;
export type AnyInput = Input<object, object>;

/** A command that can be executed. */
export type AnyCommand = {
  readonly name: string;
  readonly permission: Permission;
  /** What of the permission shows before anything is read: offices of which one is needed, everybody signed in, or reactions only. */
  readonly openTo: readonly Role[] | 'signed-in' | 'reactions';
  readonly refusals: Readonly<Record<string, RefusalStatus>>;
  /** Why a stream that it reads may move before it is written, by name; what is not named here may not. */
  readonly unguarded: Unguarded<Others>;
  /** The stream that it changes, where its address names that: of what is begun, the id is drawn with the command. */
  readonly streamAt: (params: unknown) => string;
  readonly execute: (attempt: CommandAttempt) => Promise<Outcome>;
  /** How the person of an attempt stands to what it is about; nothing is decided and nothing written. */
  readonly standing: (attempt: CommandAttempt) => Promise<Standing & { readonly verdict: Verdict }>;
  readonly params: z.ZodType<unknown>;
  readonly body: z.ZodType<unknown>;
};

const isOffice = (who: string): who is Role => (roles as readonly string[]).includes(who);

/** To whom an address is open before the case is known: a relation to it can only be checked with the case at hand. */
export const openToOf = ({ who }: Permission): AnyCommand['openTo'] => {
  if (who.every(isOffice)) return who;
  return who.every((one) => one === 'system') ? 'reactions' : 'signed-in';
};

/** Versions of which one is still the current one, or `any` as long as there is one. */
export type Seen = readonly number[] | 'any';

/** One try of a person or reaction to have a command carried out. */
export type CommandAttempt = {
  readonly environment: Environment;
  readonly tenant: string;
  readonly params: unknown;
  readonly body: unknown;
  readonly actorId: string;
  readonly roles: ReadonlySet<string>;
  /** What makes a repeat a repeat; a random one where the caller gave none. At least 16 characters. */
  readonly idempotencyKey: string;
  /** What the person saw (`If-Match`); undefined when they did not say. */
  readonly seen?: Seen | undefined;
  readonly correlation: string;
  readonly causation?: string | undefined;
  readonly traceparent?: string | undefined;
};

export type Outcome =
  | {
      readonly status: 'done';
      /** Key of the stream, and its revision after the command. */
      readonly key: string;
      readonly revision: number;
      readonly isNew: boolean;
      /** `stream@revision,…` of what was written; empty when nothing was. */
      readonly position: string;
      readonly answer: Readonly<Record<string, unknown>>;
    }
  | { readonly status: 'refused'; readonly refusal: Refusal; readonly httpStatus: RefusalStatus }
  | { readonly status: 'version-mismatch'; readonly revision: number }
  | { readonly status: 'key-reused' }
  | { readonly status: 'too-large' }
  /** It reads and writes more streams than can be held together. */
  | { readonly status: 'too-many-streams' }
  /** Others wrote to the same stream without a pause. Nothing was written. */
  | { readonly status: 'busy' };
