import { describe, expect, test } from 'vitest';
import { catalogue, families, familyOf } from '../../events/catalogue.ts';

describe('the catalogue of events', () => {
  test('knows each type once, whatever its family', () => {
    const types = Object.values(families).flatMap((family) =>
      family.options.map((option) => [...option.shape.type.values][0]),
    );
    expect([...catalogue.keys()].toSorted()).toEqual(types.toSorted());
  });

  test.for(['constructor-x', 'toString-x', 'x', '', '-x', 'invoice-1'])(
    'knows no family of «%s»',
    (stream) => {
      expect(() => familyOf(stream)).toThrow('no stream family');
    },
  );
});
