import { beforeAll } from 'vitest';
import { handler as save } from '../../functions/draft/save-draft.ts';
import { handler as start } from '../../functions/draft/start-draft.ts';
import { call } from './http.ts';
import { FUND, PROGRAMME, ROUND, registerAssociation } from './town.ts';
import { townInUse } from './town-in-use.ts';

/** A town in which an association writes drafts: how a person starts one and saves it. */
export const draftsInUse = (...of: Parameters<typeof townInUse>) => {
  const theWorld = townInUse(...of);
  const place = { organisationId: '' };
  beforeAll(async () => {
    place.organisationId = await registerAssociation(theWorld(), 'signatory');
  });
  const startAs = (person: string, key?: string, changes = {}) =>
    call(start, {
      person,
      headers: key === undefined ? {} : { 'idempotency-key': key },
      body: {
        organisationId: place.organisationId,
        programmeId: PROGRAMME,
        fundId: FUND,
        roundId: ROUND,
        ...changes,
      },
    });
  const saveAs = (person: string, applicationId: string, version: number | undefined, body: unknown) =>
    call(save, {
      person,
      method: 'PUT',
      params: { applicationId },
      headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      body,
    });
  const started = async (): Promise<string> => (await startAs('signatory')).body.applicationId;
  return { theWorld, place, startAs, saveAs, started };
};
