import { expect, test } from 'vitest';
import {
  ERASED,
  markersIn,
  replaceMarkers,
  withErasuresNamed,
} from '../../../runtime/vault/sealed-values.ts';

test('what was erased is named in a document that people read, wherever it stands', () => {
  const letter = { to: ERASED, sums: [250_000, null], remarks: [{ text: ERASED }, { text: 'bleibt' }] };
  expect(withErasuresNamed(letter)).toEqual({
    to: '[gelöscht]',
    sums: [250_000, null],
    remarks: [{ text: '[gelöscht]' }, { text: 'bleibt' }],
  });
});

const marker = { sealed: 'what', subject: 'whose', row: null };
const inRow = { ...marker, row: 'which' };

test.each([
  ['alone in its row', marker],
  ['in a row of another', inRow],
])('a sealed value is known by its three fields: %s', (_name, value) => {
  expect(markersIn({ deep: [{ in: value }] })).toEqual([value]);
  expect(replaceMarkers([value, 'kept'], ({ sealed }) => sealed)).toEqual(['what', 'kept']);
});

test.each([
  ['a field more', { ...marker, more: true }],
  ['a field less', { sealed: 'what', subject: 'whose' }],
  ['no commitment', { other: 'what', subject: 'whose', row: null }],
  ['no subject', { sealed: 'what', other: 'whose', row: null }],
  ['no row', { sealed: 'what', subject: 'whose', other: null }],
  ['a commitment that is no text', { ...marker, sealed: 1 }],
  ['a subject that is no text', { ...marker, subject: 1 }],
  ['a row that is no text', { ...marker, row: 1 }],
])('what only resembles a sealed value is left as it is: %s', (_name, value) => {
  expect(markersIn([value])).toEqual([]);
  expect(replaceMarkers([value], () => 'opened')).toEqual([value]);
});

test('what carries more than the mark of an erasure is no erasure', () => {
  expect(withErasuresNamed({ erased: true, count: 2 })).toEqual({ erased: true, count: 2 });
});
