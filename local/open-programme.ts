import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { openProgramme } = await import('./command-line/open-programme.ts');

const { argv, env } = process;
process.exitCode = await openProgramme({ args: argv.slice(2), token: env['ACCESS_TOKEN'] }, console);
