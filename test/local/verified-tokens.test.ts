import { expect, test } from 'vitest';
import type { Authorizer, Verdict } from '../../local/authorizer.ts';
import { verifyingOnce } from '../../local/verified-tokens.ts';

const START = Date.UTC(2026, 2, 1, 9);
const MINUTE = 60_000;

/** An authorizer that counts what it is asked, and a clock that is moved by hand. */
const situation = (answer: (header: string | undefined) => Verdict) => {
  const state = { asked: 0, now: START };
  const authorize: Authorizer = async ([header]) => {
    state.asked += 1;
    return answer(header);
  };
  return { state, judge: verifyingOnce(authorize, () => state.now) };
};

const verified = (sub: string | undefined, validMs: number): Verdict => ({
  status: 'verified',
  claims: { sub: sub ?? '', exp: String((START + validMs) / 1_000) },
});

test('a token is verified once, each by itself', async () => {
  const { state, judge } = situation((header) => verified(header, 60 * MINUTE));
  for (const header of ['Bearer a', 'Bearer b', 'Bearer a', 'Bearer b'])
    expect(await judge([header])).toMatchObject({ status: 'verified', claims: { sub: header } });
  expect(state.asked).toBe(2);
});

test('it is verified again after five minutes, since the issuer may have withdrawn its key', async () => {
  const { state, judge } = situation((header) =>
    state.now < START + 5 * MINUTE ? verified(header, 60 * MINUTE) : { status: 'refused', reason: 'no-key' },
  );
  await judge(['Bearer a']);
  state.now = START + 5 * MINUTE - 1;
  expect(await judge(['Bearer a'])).toMatchObject({ status: 'verified' });
  state.now += 1;
  expect(await judge(['Bearer a'])).toEqual({ status: 'refused', reason: 'no-key' });
});

test('nobody believes in a token longer than it says', async () => {
  const { state, judge } = situation((header) =>
    state.now < START + MINUTE ? verified(header, MINUTE) : { status: 'refused', reason: 'expired' },
  );
  await judge(['Bearer a']);
  state.now = START + MINUTE;
  expect(await judge(['Bearer a'])).toEqual({ status: 'refused', reason: 'expired' });
});

test('what was refused is asked again, and no header or two are never remembered', async () => {
  const { state, judge } = situation(() => ({ status: 'refused', reason: 'malformed' }));
  for (const headers of [['Bearer a'], ['Bearer a'], [], [], ['Bearer a', 'Bearer a']]) await judge(headers);
  expect(state.asked).toBe(5);
});

test('a thousand are remembered, the last ones', async () => {
  const { state, judge } = situation((header) => verified(header, 60 * MINUTE));
  for (let number = 0; number <= 1_000; number++) await judge([`Bearer ${number}`]);
  await judge(['Bearer 1000']);
  expect(state.asked).toBe(1_001);
  await judge(['Bearer 0']);
  expect(state.asked).toBe(1_002);
});
