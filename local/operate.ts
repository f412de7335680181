import { endWith } from './command-line/end-with.ts';
import { operate } from './command-line/operate.ts';

endWith(await operate(process.argv.slice(2)));
