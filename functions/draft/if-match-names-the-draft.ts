import { versionSeen } from '../../runtime/http/if-match.ts';
import { type HttpEvent, jsonBody } from '../../runtime/http/request.ts';

/**
 * On a submission `If-Match` means the version of the draft, which is not a stream: it goes into the command, where the
 * decision compares it with the draft that is submitted.
 */
export const ifMatchNamesTheDraft = ({ event }: { readonly event: HttpEvent }): void => {
  const draftVersion = versionSeen(event);
  if (draftVersion === undefined) return;
  const body = jsonBody(event);
  // What is no object is left for the schema to refuse.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const { 'if-match': _ifMatch, ...headers } = event.headers;
  event.headers = headers;
  delete event.readBefore;
  event.body = JSON.stringify({ ...body, draftVersion });
  event.isBase64Encoded = false;
};
