import type { HttpAnswer } from './request.ts';

/** A document that is handed out as it is, to be kept under a name. */
export type FileAnswer = {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The answer that hands out a document. */
export const download = ({ name, mediaType, text, headers }: FileAnswer): HttpAnswer => ({
  statusCode: 200,
  headers: {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    ...headers,
  },
  body: text,
});
