/** Where a service is asked, and what the signature says of it. */
export type ServiceAddress = { readonly service: string; readonly region: string; readonly url: URL };

/**
 * The address of a service in the region of the environment.
 *
 * `AWS_ENDPOINT_URL_<SERVICE>` names another one, as it does for AWS's own tools; `SERVICES_DOMAIN` the domain of a partition
 * that is not amazonaws.com, such as the European Sovereign Cloud.
 *
 * @throws Error where the region is not set, or the address has a path
 */
export const addressOf = (service: string, environment: NodeJS.ProcessEnv): ServiceAddress => {
  const region = environment['AWS_REGION'];
  if (!region) throw new Error('AWS_REGION is not set');
  const suffix = environment['SERVICES_DOMAIN'] || 'amazonaws.com';
  const own = environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`];
  const url = new URL(own || `https://${service}.${region}.${suffix}`);
  if (url.pathname !== '/') throw new Error(`the address of ${service} has a path, and is asked at its root`);
  return { service, region, url };
};
