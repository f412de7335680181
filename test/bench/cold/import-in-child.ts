/** Imports a handler as a cold start does, and says how many milliseconds that took. */
const [, , file = ''] = process.argv;
const begun = performance.now();
const { handler, files } = await import(file);
// What answers the one route of a function is loaded with its first request.
for (const load of Object.values(files ?? {})) await (load as () => Promise<unknown>)();
const milliseconds = performance.now() - begun;
if (typeof handler !== 'function') throw new Error(`${file} has no handler`);
process.stdout.write(String(milliseconds));
