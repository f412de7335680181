import * as z from 'zod';
import { application } from '../domain/application/application.ts';
import { fund } from '../domain/fund/fund.ts';
import { type ConveneOthers, conveneMeeting } from '../domain/meeting/convene-meeting.ts';
import { meeting } from '../domain/meeting/meeting.ts';
import { toNewMeeting } from '../domain/permissions/standing.ts';
import { permissions } from '../domain/permissions/table.ts';
import { programme } from '../domain/programme/programme.ts';
import { applicationId, flag, instant, publicText, slug } from '../events/fields.ts';
import type { AllLoaded, Read } from '../runtime/command.ts';
import { command } from '../runtime/execute.ts';
import { httpCommand } from '../runtime/http-command.ts';

const readAgenda = async (
  read: Read,
  programmeId: string,
  applicationIds: readonly string[],
): Promise<AllLoaded<ConveneOthers>> => {
  const applications = await Promise.all(applicationIds.map((id) => read(application, id)));
  const fundIds = [...new Set(applications.flatMap(({ state }) => state.fundId ?? []))];
  const funds = await Promise.all(fundIds.map((id) => read(fund, id)));
  return {
    programme: await read(programme, programmeId),
    ...Object.fromEntries(applicationIds.map((id, place) => [`application:${id}`, applications[place]])),
    ...Object.fromEntries(fundIds.map((id, place) => [`fund:${id}`, funds[place]])),
  } as AllLoaded<ConveneOthers>;
};

/** POST /meetings */
export const convene = command({
  name: 'convene-meeting',
  permission: permissions['convene-meeting'],
  standing: toNewMeeting,
  params: z.strictObject({}),
  body: z.strictObject({
    programmeId: slug(),
    committeeId: slug(),
    title: publicText(),
    startsAt: instant(),
    place: publicText(),
    isSecondMeeting: flag().default(false),
    applicationIds: z.array(applicationId()).min(1).max(100),
  }),
  aggregate: meeting,
  key: ({ acting }) => acting.derivedId('mtg'),
  others: (read, { body }) => readAgenda(read, body.programmeId, body.applicationIds),
  decide: conveneMeeting,
  refusals: {
    'unknown-programme': 404,
    'unknown-committee': 404,
    'not-convening': 403,
    'no-voting-rules-in-force': 409,
    'application-listed-twice': 422,
    'unknown-application': 404,
    'not-for-this-committee': 422,
    'application-not-decidable': 409,
    'not-deferred-before': 422,
  },
});

export const handler = httpCommand(convene);
