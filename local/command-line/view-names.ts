import { projections } from '../../functions/registry.ts';

/** The views that there are, for whoever mistypes one. */
export const viewNames = (): string => projections.map(({ name }) => name).join(', ');
