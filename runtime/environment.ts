import type { Environment } from './ports.ts';

let provided: Environment | undefined;
let pending: Promise<Environment> | undefined;

/**
 * Sets what handlers work with; the local server and the tests call it before the first request.
 *
 * @param environment undefined leaves it to the function's settings again
 */
export const provideEnvironment = (environment: Environment | undefined): void => {
  provided = environment;
  pending = undefined;
};

const named = async (): Promise<Environment> => {
  const { awsEnvironment } = await import('./aws/environment.ts');
  return awsEnvironment(process.env);
};

/**
 * What handlers work with: what was provided, or on AWS what the function's settings name.
 *
 * @throws BookRefusal for a book that another program wrote, or of another installation; each call looks again, so that it ends when the book was put right
 */
export const environment = async (): Promise<Environment> => {
  if (provided) return provided;
  pending ??= named();
  const looked = pending;
  try {
    return await looked;
  } catch (error) {
    if (pending === looked) pending = undefined;
    throw error;
  }
};
