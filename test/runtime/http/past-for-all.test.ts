import { beforeEach, describe, expect, test } from 'vitest';
import { pastForAll } from '../../../runtime/http/past-for-all.ts';
import type { HttpAnswer } from '../../../runtime/http/request.ts';

const answerOf = (body: string, statusCode = 200): HttpAnswer => ({ statusCode, body });

describe('a budget that all of the public share', () => {
  let clock = 0;
  let made = 0;
  let ask: ReturnType<typeof pastForAll>;
  beforeEach(() => {
    clock = 1_000_000;
    made = 0;
    ask = pastForAll(() => clock);
  });
  /** Work of so many milliseconds. */
  const working = (milliseconds: number, answer: HttpAnswer) => async () => {
    made++;
    clock += milliseconds;
    return answer;
  };
  const hundredMs = (body: string) => working(100, answerOf(body));

  test('rests after an answer for four times as long as it took', async () => {
    expect(await ask('a', hundredMs('a'))).toEqual({ answer: answerOf('a') });
    expect(await ask('b', hundredMs('b'))).toEqual({ busyForSeconds: 1 });
    clock += 399;
    expect(await ask('b', hundredMs('b'))).toEqual({ busyForSeconds: 1 });
    clock += 1;
    expect(await ask('b', hundredMs('b'))).toEqual({ answer: answerOf('b') });
    await ask('c', working(0, answerOf('c')));
    clock += 400;
    await ask('d', working(10_000, answerOf('d')));
    clock += 1_500;
    expect(await ask('e', hundredMs('e'))).toEqual({ busyForSeconds: 39 });
  });

  test('answers the same question again for a minute, also while it rests', async () => {
    await ask('a', hundredMs('a'));
    clock += 59_999;
    expect(await ask('a', hundredMs('other'))).toEqual({ answer: answerOf('a') });
    clock += 1;
    expect(await ask('a', hundredMs('other'))).toEqual({ answer: answerOf('other') });
    expect(made).toBe(2);
  });

  test('makes one answer at a time, and gives it to all who ask for the same meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<HttpAnswer>();
    const both = [ask('a', () => promise), ask('a', hundredMs('other'))];
    expect(await ask('b', hundredMs('b'))).toEqual({ busyForSeconds: 1 });
    resolve(answerOf('a'));
    expect(await Promise.all(both)).toEqual([{ answer: answerOf('a') }, { answer: answerOf('a') }]);
    expect(made).toBe(0);
  });

  test('keeps no answer that says what went wrong, and none that was never given', async () => {
    await ask('a', working(0, answerOf('no', 404)));
    expect(await ask('a', working(0, answerOf('yes')))).toEqual({ answer: answerOf('yes') });
    const broken = async () => {
      clock += 100;
      throw new Error('broken');
    };
    await expect(ask('b', broken)).rejects.toThrow('broken');
    expect(await ask('b', hundredMs('b'))).toEqual({ busyForSeconds: 1 });
    clock += 400;
    expect(await ask('b', hundredMs('b'))).toEqual({ answer: answerOf('b') });
  });

  test('keeps four million characters, those of the newest answers', async () => {
    const large = (name: string) => working(0, answerOf(name.repeat(1_500_000)));
    for (const name of ['a', 'b', 'c']) await ask(name, large(name));
    for (const name of ['b', 'c']) await ask(name, large(name));
    expect(made).toBe(3);
    await ask('a', large('a'));
    expect(made).toBe(4);
  });
});
