import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { operate } = await import('./command-line/operate.ts');
const { endWith } = await import('./command-line/end-with.ts');

endWith(await operate(process.argv.slice(2)));
