import type { Environment } from './ports.ts';

let provided: Environment | undefined;
let pending: Promise<Environment> | undefined;

/** Sets what handlers work with; the local server and the tests call it before the first request. */
export const provideEnvironment = (environment: Environment): void => {
  provided = environment;
};

/** What handlers work with: what was provided, or on AWS what the function's settings name. */
export const environment = async (): Promise<Environment> => {
  if (provided) return provided;
  pending ??= import('./aws/environment.ts').then(({ awsEnvironment }) => awsEnvironment(process.env));
  return pending;
};
