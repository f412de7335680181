import { problem } from '../runtime/http/problem.ts';
import { type HttpAnswer, type HttpEvent, jsonBody, languageOfRequest } from '../runtime/http/request.ts';
import type { Environment } from '../runtime/ports.ts';
import type { DailyRounds } from './daily-rounds.ts';
import type { DemoClock } from './demo-clock.ts';
import { demoPeople } from './demo-people.ts';
import { DEMO_PROVIDER_PATH, type DemoProvider, demoSubject } from './demo-provider.ts';
import { baseOf, bodyOf, isOfType, json, ownEntry } from './own-answers.ts';
import type { Entry } from './route-table.ts';

/** The addresses of the demo's sign-in. */
export const providerEntries = (provider: DemoProvider): readonly Entry[] => [
  ownEntry('GET', `${DEMO_PROVIDER_PATH}/.well-known/openid-configuration`, async (event) =>
    json(200, provider.discovery(baseOf(event))),
  ),
  ownEntry('GET', `${DEMO_PROVIDER_PATH}/jwks`, async () => json(200, provider.keySet)),
  ownEntry('POST', `${DEMO_PROVIDER_PATH}/token`, async (event) => {
    const { status, body } = await provider.token(new URLSearchParams(bodyOf(event)));
    // RFC 6749 has a form of its own for errors.
    return { ...json(status, body), headers: { 'content-type': 'application/json' } };
  }),
];

/** Who can sign in, with the pseudonym under which the log knows them. */
export const peopleEntry = ({ issuer }: DemoProvider, { vault }: Environment, tenant: string): Entry =>
  ownEntry('GET', '/demo/people', async () => {
    const people = await Promise.all(
      demoPeople.map(async (person) => ({
        ...person,
        personId: await vault.personIdOf(tenant, issuer, demoSubject(person.username)),
      })),
    );
    return json(200, { fictitious: true, people });
  });

/** The addresses of the manual clock; moving it makes the round of every day that is passed. */
export const clockEntries = (clock: DemoClock, rounds: Pick<DailyRounds, 'moveTo'>): readonly Entry[] => [
  ownEntry('GET', '/demo/clock', async () => json(200, { now: clock.now() })),
  ownEntry('POST', '/demo/clock', (event) => moveClock(clock, rounds, event)),
];

const moveClock = async (
  clock: DemoClock,
  rounds: Pick<DailyRounds, 'moveTo'>,
  event: HttpEvent,
): Promise<HttpAnswer> => {
  // A foreign page can send forms from a browser on this machine, but no JSON.
  const language = languageOfRequest(event);
  if (!isOfType(event, 'application/json')) return problem(415, 'unsupported-media-type', language);
  const answer = await rounds.moveTo(clock, jsonBody(event));
  return 'refused' in answer
    ? problem(answer.refused === 'clock-goes-backwards' ? 409 : 400, answer.refused, language)
    : json(200, answer);
};
