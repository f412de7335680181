import { expect, test } from 'vitest';
import { AwsError } from '../../../runtime/aws-api/aws-error.ts';
import { jsonService } from '../../../runtime/aws-api/json-service.ts';
import { answeringWire } from '../../support/answering-wire.ts';

const done = { statusCode: 200, body: { done: true } };
const refused = (name: string, statusCode = 400) => ({
  statusCode,
  body: { __type: `com.amazonaws.somewhere.v1#${name}`, message: 'for the test', Item: { p: { S: 'x' } } },
});
const atOnce = async () => {};
const lost = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

test('a question names its operation in the namespace of the service, and the answer is what its JSON says', async () => {
  const { wire, questions } = answeringWire(done);
  expect(await jsonService(wire, 'Service_1').ask('Look', { where: 'ä' })).toEqual({ done: true });
  expect(questions).toEqual([['Service_1.Look', { where: 'ä' }]]);
});

test.each([
  ['no answer came', lost],
  ['the service failed', refused('InternalServerError', 500)],
  ['something in between failed, and spoke no JSON', { statusCode: 502, body: '<html>' }],
  ['something in between failed, and spoke of nothing', { statusCode: 503, body: 'null' }],
  ['too much was asked at once', refused('ThrottlingException')],
  ['a table is throttled', refused('ProvisionedThroughputExceededException')],
  ['an earlier attempt is still under way', refused('TransactionInProgressException')],
] as const)('the same is asked again where %s, three times in all', async (_why, answer) => {
  const twice = answeringWire(answer, answer, done);
  expect(await jsonService(twice.wire, 'S', atOnce).ask('Look', { n: 1 })).toEqual({ done: true });
  expect(twice.questions).toEqual(Array(3).fill(['S.Look', { n: 1 }]));
  const always = answeringWire(answer);
  await expect(jsonService(always.wire, 'S', atOnce).ask('Look', {})).rejects.toThrow();
  expect(always.questions).toHaveLength(3);
});

test.each(['ConditionalCheckFailedException', 'AccessDeniedException', 'TransactionConflictException'])(
  '%s is told at once, by its name and with all that was said',
  async (name) => {
    const { wire, questions } = answeringWire(refused(name));
    const error = await jsonService(wire, 'S')
      .ask('Look', {})
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AwsError);
    expect(error).toMatchObject({
      name,
      statusCode: 400,
      message: 'for the test',
      said: { Item: { p: { S: 'x' } } },
    });
    expect(questions).toHaveLength(1);
  },
);

test('an answer that was cut off is no answer', async () => {
  const { wire, questions } = answeringWire({ statusCode: 200, body: '{"Item":{"p":' }, done);
  expect(await jsonService(wire, 'S').ask('Look', {})).toEqual({ done: true });
  expect(questions).toHaveLength(2);
});

test('who asked too much at once waits ten times as long as where no answer came, and longer the second time', async () => {
  const waited = async (answer: Parameters<typeof answeringWire>[0]) => {
    const pauses: number[] = [];
    for (let n = 0; n < 100; n++)
      await jsonService(answeringWire(answer).wire, 'S', async (ms) => void pauses.push(ms))
        .ask('Look', {})
        .catch(() => {});
    const mostOf = (first: number) => Math.max(...pauses.filter((_, place) => place % 2 === first));
    return [mostOf(0), mostOf(1)];
  };
  const [lostFirst = 0, lostSecond = 0] = await waited(lost);
  const [busyFirst = 0, busySecond = 0] = await waited(refused('ThrottlingException'));
  expect([lostFirst <= 50, lostSecond <= 100, lostSecond > 50]).toEqual([true, true, true]);
  expect([busyFirst <= 500, busyFirst > 250, busySecond > 500, busySecond <= 1_000]).toEqual(
    Array(4).fill(true),
  );
});

test('an error says what was asked, which a log may have', async () => {
  const { wire } = answeringWire(refused('AccessDeniedException'));
  await expect(jsonService(wire, 'DynamoDB_20120810').ask('Scan', {})).rejects.toMatchObject({
    code: 'DynamoDB_20120810.Scan',
  });
});
