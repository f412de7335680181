import { audit } from './command-line/audit.ts';
import { endWith } from './command-line/end-with.ts';

endWith(await audit(process.argv.slice(2)));
