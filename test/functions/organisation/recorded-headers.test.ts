import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as register } from '../../../functions/organisation/register-organisation.ts';
import { call } from '../../support/http.ts';
import { openTown, type Town } from '../../support/open-town.ts';

const kept: { town?: Town } = {};
beforeAll(async () => {
  kept.town = await openTown();
});
afterAll(() => kept.town?.close());

/** What the log keeps of the headers of a request. */
const recordedWith = async (headers: Readonly<Record<string, string>>) => {
  const body = {
    ...{ name: 'Westwind', legalForm: 'registered-association', seat: 'Musterstadt', registerNumber: 'VR 1' },
    ...{ supportedBy: null, isNonProfit: true, contact: { name: 'Erika', email: 'erika@verein.example' } },
  };
  const answer = await call(register, { person: 'signatory', body, headers });
  const { environment, tenant } = kept.town!.world;
  const { commits } = await environment.log.load(tenant, `organisation-${answer.body.id}`);
  return { correlation: commits[0]?.correlation, traceparent: commits[0]?.traceparent };
};

describe('the headers of a request in the log', () => {
  test('are the ids that other systems gave', async () => {
    const correlation = '0b8f1d0e-6a51-4f58-9d0e-0c3f2b8a7e11';
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
    expect(await recordedWith({ 'x-correlation-id': correlation, traceparent })).toEqual({
      correlation,
      traceparent,
    });
  });

  test.for(['Erika Muster, Hauptstraße 1', 'erika@verein.example', '', '0b8f1d0e-6a51-4f58-9d0e'])(
    'are never a text such as «%s»',
    async (text) => {
      expect(await recordedWith({ 'x-correlation-id': text, traceparent: text })).toEqual({
        correlation: 'request',
        traceparent: null,
      });
    },
  );
});
