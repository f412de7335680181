import { expect, test } from 'vitest';
import { isAcceptable } from '../../../runtime/http/accept.ts';

test.for([
  [undefined, true],
  ['', true],
  ['*/*', true],
  ['application/*', true],
  ['application/json', true],
  ['APPLICATION/JSON; charset=utf-8', true],
  ['text/html, application/json;q=0.1', true],
  ['text/html,application/xml;q=0.9,*/*;q=0.8', true],
  ['text/html', false],
  ['application/json;q=0, */*', false],
  ['application/json, */*;q=0', true],
  ['application/*;q=0, */*', false],
  ['application/json;q=x', false],
  ['json', false],
] as const)('Accept: %s takes JSON: %s', ([accept, isTaken]) => {
  expect(isAcceptable(accept, 'application/json')).toBe(isTaken);
});
