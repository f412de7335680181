const CHANGES = ['set', 'delete', 'clear', 'add'];

const refuse = (): never => {
  throw new Error('a map or set of a state was changed');
};

const seen = new WeakSet<object>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const closeCollection = (value: object): void => {
  for (const name of CHANGES) if (name in value) Object.defineProperty(value, name, { value: refuse });
};

const partsOf = (value: object): readonly unknown[] => [
  ...Object.values(value),
  ...(value instanceof Map ? [...value].flat() : []),
  ...(value instanceof Set ? value : []),
];

/** A value that cannot be changed any more, nor anything in it; whoever tries hears of it. */
export const frozen = <Value>(value: Value): Value => {
  if (!isObject(value) || seen.has(value)) return value;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) closeCollection(value);
  partsOf(value).forEach(frozen);
  return Object.freeze(value);
};
