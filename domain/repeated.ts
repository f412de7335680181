/** The first value of a list that stood in it before, such as an id that is given twice; undefined where none did. */
export const firstRepeated = <Value extends string | number>(values: readonly Value[]): Value | undefined =>
  values.find((value, place) => values.indexOf(value) < place);
