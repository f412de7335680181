import * as z from 'zod';
import type { Client } from './client.ts';
import type { Plot, Story } from './story.ts';

/** An application as lists show it. */
export type Submitted = {
  readonly applicationId: string;
  readonly title: unknown;
  readonly fundId: string;
};

/** What a play has learnt so far: the ids that the API gave to what the plot knows by its own keys. */
export type Board = {
  readonly client: Client;
  readonly plot: Plot;
  readonly personIds: Map<string, string>;
  readonly organisationIds: Map<string, string>;
  readonly applicationIds: Map<string, string>;
  /** What was submitted has none. */
  readonly draftVersions: Map<string, number>;
  readonly meetingIds: Map<string, string>;
  /** By programme, the applications that an earlier try of the play had submitted. */
  readonly submitted: Map<string, readonly Submitted[]>;
  /** Whatever else one step leaves for a later one, by the name of the step. */
  readonly notes: Map<string, string>;
};

export const emptyBoard = (client: Client, plot: Plot): Board => ({
  client,
  plot,
  personIds: new Map(),
  organisationIds: new Map(),
  applicationIds: new Map(),
  draftVersions: new Map(),
  meetingIds: new Map(),
  submitted: new Map(),
  notes: new Map(),
});

/** Something that happens at a moment of the play. */
export type Moment = { readonly at: string; readonly run: () => Promise<unknown> };

/** What a map holds under a key; a plot that names something too early or not at all is an error in the plot. */
export const known = <Value>(map: ReadonlyMap<string, Value>, key: string): Value => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the play does not know ${key} yet`);
  return value;
};

/** Answers whose content nobody needs. */
export const Anything = z.unknown();
/** Answers that name what was created. */
export const Created = z.looseObject({ id: z.string() });

/** The people who hold an office in every play. */
export const offices = {
  administrator: 'ada',
  coordination: 'clara',
  secondCoordination: 'deniz',
  order: 'georg',
  execution: 'hanna',
  refunds: 'fatma',
  checker: 'ines',
  auditor: 'karl',
} as const;

export const organisationOf = ({ plot }: Board, { organisation }: Story) => {
  const found = plot.organisations.find(({ key }) => key === organisation);
  if (!found) throw new Error(`the plot has no organisation ${organisation}`);
  return found;
};

/** A small number that is always the same for the same text: plays vary, and never by chance. */
export const variation = (text: string, below: number): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % below;
