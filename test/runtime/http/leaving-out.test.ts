import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ContentChanges } from '../../../events/application-content.ts';
import { cents, count, slug, text } from '../../../events/fields.ts';
import { personal } from '../../../events/privacy.ts';
import { ProofOfUse } from '../../../events/proof-events.ts';
import { leavingOut } from '../../../runtime/http/leaving-out.ts';
import { dataOf } from '../../support/event-data.ts';

const Visit = z.strictObject({
  visitId: slug(),
  note: personal(text(20)).nullable(),
  guests: z.array(z.strictObject({ age: count(150).nullable(), seats: count() })).max(2),
  fees: z.array(cents()).min(1),
  gift: z.strictObject({ valueCents: cents().nullable() }).nullable(),
  later: cents().nullable().optional(),
});
const sent = { visitId: 'hof', guests: [{ seats: 2 }], fees: [100], gift: {} };

/** The data without what the door puts in by itself. */
const asLittleAsPossible = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asLittleAsPossible);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(
    ([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(said.map(([key, inner]) => [key, asLittleAsPossible(inner)]));
};

describe('what may be left out of a fact that is sent', () => {
  test('is null, or an empty list, wherever it stands', () => {
    expect(leavingOut(Visit).parse(sent)).toEqual({
      ...{ visitId: 'hof', note: null, fees: [100], gift: { valueCents: null } },
      guests: [{ age: null, seats: 2 }],
    });
    const { guests: _guests, ...without } = sent;
    expect(leavingOut(Visit).parse(without)).toMatchObject({ guests: [] });
  });

  test.for([
    ['a field that has a value', { ...sent, visitId: undefined }],
    ['a list that is never empty', { ...sent, fees: undefined }],
    ['a list that is never empty, sent as one', { ...sent, fees: [] }],
    ['a value in a list', { ...sent, guests: [{}] }],
  ] as const)('is not %s', ([, wrong]) => {
    expect(leavingOut(Visit).safeParse(wrong).success).toBe(false);
  });

  test('stays left out where that has a meaning of its own', () => {
    expect(leavingOut(ContentChanges).parse({ title: 'Neu' })).toEqual({ title: 'Neu' });
    expect(leavingOut(ContentChanges).parse({ projectKind: null })).toEqual({ projectKind: null });
    const lumpSumBasis = { participantCount: 4, feeDays: [] };
    const financePlan = { expenditure: [], requestedCents: 1, lumpSumBasis };
    expect(leavingOut(ContentChanges).safeParse({ financePlan }).success).toBe(false);
    const line = { lineId: 'a', category: 'fees', label: 'Honorar', amountCents: 1 };
    expect(
      leavingOut(ContentChanges).parse({ financePlan: { ...financePlan, expenditure: [line] } }),
    ).toMatchObject({
      financePlan: {
        expenditure: [{ ...line, taxCents: null, offers: [] }],
        lumpSumBasis: { ...lumpSumBasis, participantDayCount: null },
        isInputTaxDeductible: null,
      },
    });
  });

  test('changes no limit, and lets nothing in that the fact does not know', () => {
    const door = leavingOut(Visit);
    const guest = { age: 1, seats: 1 };
    expect(door.safeParse({ ...sent, guests: [guest, guest] }).success).toBe(true);
    expect(door.safeParse({ ...sent, guests: [guest, guest, guest] }).success).toBe(false);
    expect(door.safeParse({ ...sent, note: 'a'.repeat(21) }).success).toBe(false);
    expect(door.safeParse({ ...sent, friends: 1 }).success).toBe(false);
    expect(door.safeParse({ ...sent, gift: { valueCents: 1, from: 'x' } }).success).toBe(false);
  });

  test('comes back as the fact that was meant, for any proof of use', () => {
    fc.assert(
      fc.property(dataOf(ProofOfUse), (proof) => {
        const known = leavingOut(ProofOfUse).parse(asLittleAsPossible(proof));
        expect(known).toEqual(proof);
        expect(ProofOfUse.parse(known)).toEqual(known);
      }),
    );
  });
});
