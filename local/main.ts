import { OtherFormat } from '../runtime/log/book-format.ts';
import { keepCompiled, keepCompiledNow } from './compile-cache.ts';
import { isOpenElsewhere, openElsewhere } from './open-elsewhere.ts';
import { type Options, OptionsError, readOptions } from './options.ts';
import type { Running } from './server.ts';

/** npm start: reads the command line, starts everything, and stops it on a signal. */
const main = async (): Promise<void> => {
  const options = optionsOrExit();
  const running = await startOrExit(options);
  const { address, isNew } = running;
  const { demo, store, data } = options;
  console.log(`Förderbuch is open: ${address}`);
  console.log(`${isNew ? 'A new book' : 'Going on with the book'} in ${data} (${store}).`);
  if (demo)
    console.log(`Demo people: ${address}/demo/people. Nobody needs a password; only this machine is served.`);
  stopOnSignals(running);
  keepCompiledNow();
};

const optionsOrExit = (): Options => {
  try {
    return readOptions(process.argv.slice(2), process.env);
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
};

const startOrExit = async (options: Options): Promise<Running> => {
  keepCompiled();
  try {
    // Whoever mistypes an option hears of it before everything is loaded.
    const { startServer } = await import('./server.ts');
    return await startServer(options, console.log);
  } catch (error) {
    const sentence = sentenceFor(error, options);
    if (sentence === undefined) throw error;
    console.error(sentence);
    process.exit(1);
  }
};

const sentenceFor = (error: unknown, { port, host, data }: Options): string | undefined => {
  if (error instanceof OtherFormat) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop the other program, or start with --port and another number.`;
    case 'EACCES':
      return `Nothing may be written to ${data}, or port ${port} is reserved. Choose another with --data or --port.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Check HOST.`;
    default:
      return isOpenElsewhere(error) ? openElsewhere(data) : undefined;
  }
};

/** A first signal finishes what is running; a second one does not wait for it. */
const stopOnSignals = ({ stop }: Running): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
};

await main();
