import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import type { Base, Commit } from '../ports.ts';
import { fromJson, toJson } from './state-json.ts';

/** Characters that stand for a command: of 10,000 that are not in a stream, six are looked for in all of it. */
const MARK_LENGTH = 4;

const markOf = (commandId: string): string => hash('sha256', commandId, 'base64url').slice(0, MARK_LENGTH);

/** Marks of the commands of commits, one after the other. */
export const marksOf = (commits: readonly Commit[]): string =>
  commits.map(({ command }) => markOf(command.id)).join('');

/** Whether a command can be among those that were marked; false is certain. */
export const mayHold = (marks: string, commandId: string): boolean => {
  const mark = markOf(commandId);
  let at = marks.indexOf(mark);
  while (at > 0 && at % MARK_LENGTH !== 0) at = marks.indexOf(mark, at + 1);
  return at >= 0;
};

type Content = Pick<Base, 'state' | 'commands'>;

const compressed = promisify(brotliCompress);
/** Ids come again far apart, so that a quick search with a large window is best. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 } };
/** Whatever says that it unpacks to more is none of ours. */
const CONTENT_BYTES_MAX = 64 * 1024 * 1024;

/**
 * Packs a state and the marks of its commands: the marks in a line, the state in another.
 *
 * @throws NotStorable
 */
export const packedContent = ({ state, commands }: Content): Promise<Uint8Array> =>
  compressed(`${commands}\n${JSON.stringify(toJson(state))}`, QUICK);

/** What was packed; undefined where it is something else. */
export const unpackedContent = (body: Uint8Array): Content | undefined => {
  try {
    const text = brotliDecompressSync(body, { maxOutputLength: CONTENT_BYTES_MAX }).toString();
    const end = text.indexOf('\n');
    return { commands: text.slice(0, end), state: fromJson(text.slice(end + 1)) };
  } catch {
    return undefined;
  }
};
