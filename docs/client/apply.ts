import createClient from 'openapi-fetch';
import type { paths, Refusal } from './contract.d.ts';
import { project } from './project.ts';

// A stranger's program: it knows an address, the types made of docs/openapi.json, and nothing else of this house.
const base = process.argv[2] ?? 'http://localhost:3000';
const asAmal = new URLSearchParams({ grant_type: 'password', username: 'amal' });
const signedIn = await fetch(`${base}/demo/oidc/token`, { method: 'POST', body: asAmal });
const { access_token: token } = (await signedIn.json()) as { access_token: string };
const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
const api = createClient<paths, `application/${string}json`>({ baseUrl: `${base}/api/v1`, headers });
const say = (line: string) => process.stdout.write(`${line}\n`);

type Answer<Data> = { data?: Data; error?: Refusal<number, string> };
const right = <Data>({ data, error }: Answer<Data>): NonNullable<Data> => {
  if (data == null) throw new Error(`${error?.code}: ${error?.detail}`);
  return data;
};

const path = { programmeId: 'demokratie-leben' };
const now = new Date().toISOString();
const { organisationId = '' } = right(await api.GET('/me')).organisations[0] ?? {};
const { items } = right(await api.GET('/funds', { params: { query: path } }));
const round = items.flatMap(({ rounds }) => rounds).find(({ closesAt }) => closesAt > now);
const { ruleSets } = right(await api.GET('/programmes/{programmeId}', { params: { path } }));
const rules = ruleSets.map(({ ruleSet }) => ruleSet).findLast(({ validFromOn }) => validFromOn <= now);
if (!round || !rules) throw new Error('no round is open today');
const begun = { ...path, organisationId, fundId: round.fundId, roundId: round.roundId };
const { applicationId, version } = right(await api.POST('/drafts', { body: begun }));
const seen = (one: number) => ({ path: { applicationId }, header: { 'If-Match': `"${one}"` } });
const tooEarly = await api.POST('/drafts/{applicationId}/submission', { params: seen(version) });
if (tooEarly.error?.code === 'content-incomplete') say(`refused: ${tooEarly.error.detail}`);
const answers = rules.questions.value.map(({ questionId }) => ({ questionId, text: 'Siehe Konzept.' }));
const body = { ...project, answers, declarations: rules.declarations.value };
const saved = right(await api.PUT('/drafts/{applicationId}', { params: seen(version), body }));
const sent = { params: seen(saved.version) };
const { position: after } = right(await api.POST('/drafts/{applicationId}/submission', sent));
const latest = { params: { path: { applicationId }, query: { after } } };
const shown = right(await api.GET('/applications/{applicationId}', latest));
say(`${shown.statusText}: ${shown.nextText}`);
