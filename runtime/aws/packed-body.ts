import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { COMMIT_BYTES_MAX } from '../log/append-plan.ts';

/**
 * What a body most likely says, as DEFLATE's preset dictionary (RFC 1950, 2.2): the names that each body has, in their order, and
 * the place that it was written for, which its key says as well.
 *
 * Part of the format: with another dictionary no body could be read any more.
 */
const dictionary = (tenant: string, stream: string): Buffer =>
  Buffer.from(
    [
      `"type":"","version":1}],"format":1,"index":0,"policy":"permissions@","previous":"","recordedAt":"20","revision":1,`,
      `"stream":"${stream}","tenant":"${tenant}","together":[],"traceparent":null}`,
      `{"actor":"reaction:per_","causation":null,"command":{"fingerprint":"","id":"","name":""},"correlation":"","events":[{"data":{"`,
    ].join(''),
  );

/** What a reader makes room for at first; most bodies are shorter. */
const CHUNK_BYTES = 2_048;

/** A body deflated for its place, in base64: some two fifths of its length, and nothing of what its key says twice. */
export const packed = (bytes: string, tenant: string, stream: string): string =>
  deflateRawSync(bytes, { dictionary: dictionary(tenant, stream) }).toString('base64');

/** The body again; empty, which no hash fits, where it was packed for another place, was changed, or is longer than any. */
export const unpacked = (text: string, tenant: string, stream: string): string => {
  try {
    return inflateRawSync(Buffer.from(text, 'base64'), {
      ...{ dictionary: dictionary(tenant, stream), chunkSize: CHUNK_BYTES },
      maxOutputLength: COMMIT_BYTES_MAX,
    }).toString();
  } catch {
    return '';
  }
};
