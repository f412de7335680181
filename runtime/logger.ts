export type LogLevel = 'info' | 'warn' | 'error';

/** What may stand in a log line. Names only what cannot be about a person, or is a pseudonym; add to it with care. */
export const LOGGED_FIELDS = [
  'tenant',
  'stream',
  'revision',
  'consumer',
  'generation',
  'projection',
  'reaction',
  'command',
  'commandId',
  'correlation',
  'causation',
  'traceparent',
  'requestId',
  'sequenceNumber',
  'method',
  'route',
  'status',
  'code',
  'kind',
  'count',
  'applied',
  'known',
  'healed',
  'parked',
  'skipped',
  'unknownEvents',
  'durationMs',
  'port',
  'error',
] as const;
export type LoggedField = (typeof LOGGED_FIELDS)[number];

export type Log = (
  level: LogLevel,
  message: string,
  fields?: Readonly<Partial<Record<LoggedField, unknown>>>,
) => void;

const allowed: ReadonlySet<string> = new Set(LOGGED_FIELDS);
const WITHHELD = '[withheld]';
/**
 * Identifiers, positions, instants and routes: no spaces, so no sentences; and `@` only before a number, as in a position,
 * so no e-mail address.
 */
const IDENTIFIER = /^(?:[\w\-.:#/{},+]|@\d+(?![\w.])){0,300}$/;
const MESSAGE = /^[a-z][a-z ,-]{0,99}$/;

/**
 * Makes a log of JSON lines that can hold no personal value: fields are on a list, texts are identifiers.
 *
 * Of an error stay its name, its code and where it was thrown; its message may quote a person.
 *
 * @param write takes one line without its end
 */
export const jsonLog =
  (write: (line: string) => void, now: () => string = () => new Date().toISOString()): Log =>
  (level, message, fields = {}) => {
    const kept = Object.entries(fields)
      .filter(([name, value]) => allowed.has(name) && value !== undefined)
      .map(([name, value]) => [name, shown(value)]);
    const text = MESSAGE.test(message) ? message : WITHHELD;
    write(JSON.stringify({ time: now(), level, message: text, ...Object.fromEntries(kept) }));
  };

const shown = (value: unknown): unknown => {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'string') return IDENTIFIER.test(value) ? value : WITHHELD;
  return value instanceof Error ? shownError(value) : WITHHELD;
};

const shownError = (error: Error): unknown => ({
  name: shown(error.name),
  ...('code' in error && { code: shown(error.code) }),
  at: (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim()),
  ...(error.cause instanceof Error && { cause: shownError(error.cause) }),
});

/** The log of this process, on standard output. */
export const logger: Log = jsonLog((line) => void process.stdout.write(`${line}\n`));
