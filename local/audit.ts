import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { audit } = await import('./command-line/audit.ts');
const { endWith } = await import('./command-line/end-with.ts');

endWith(await audit(process.argv.slice(2)));
