import { expectedRevisionOf, type HttpEvent, jsonBody } from './request.ts';

/**
 * On a submission `If-Match` means the version of the draft, which is not a stream: it goes into the command, where the
 * decision compares it with the draft that is submitted.
 */
export const ifMatchNamesTheDraft = ({ event }: { readonly event: HttpEvent }): void => {
  const draftVersion = expectedRevisionOf(event);
  if (draftVersion === undefined) return;
  const { 'if-match': _ifMatch, ...headers } = event.headers;
  event.headers = headers;
  event.body = JSON.stringify({ ...(jsonBody(event) as object), draftVersion });
  event.isBase64Encoded = false;
};
