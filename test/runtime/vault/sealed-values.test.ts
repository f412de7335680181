import { expect, test } from 'vitest';
import { ERASED, withErasuresNamed } from '../../../runtime/vault/sealed-values.ts';

test('what was erased is named in a document that people read, wherever it stands', () => {
  const letter = { to: ERASED, sums: [250_000, null], remarks: [{ text: ERASED }, { text: 'bleibt' }] };
  expect(withErasuresNamed(letter)).toEqual({
    to: '[gelöscht]',
    sums: [250_000, null],
    remarks: [{ text: '[gelöscht]' }, { text: 'bleibt' }],
  });
});
