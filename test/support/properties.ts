import fc from 'fast-check';
import { inject } from 'vitest';

/** Before any test: properties that name no seed of their own are drawn with that of the run. */
fc.configureGlobal({ seed: inject('seed') });
