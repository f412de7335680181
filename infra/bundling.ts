import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync, type Metafile } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

/** The most that a function may weigh, in bytes of minified code. */
export const BUDGET_BYTES = 1_300_000;

/** What a function is made from: a module that exports its `handler`; `@/` is where the project lies. */
export type Program = { readonly name: string; readonly source: string };

/** The folder that holds what a program was bundled into, by its name, and nothing else. */
export type FolderOf = (name: string) => string;

/**
 * Bundles programs, each into a folder of its own, in one run of esbuild; nothing else is left in `outdir`.
 *
 * What a program imports on demand lies in files of its own beside `index.mjs`, so that a cold start reads what its first
 * request needs.
 */
export const bundleFunctions = (programs: readonly Program[], outdir: string): FolderOf => {
  const [sources, built] = [join(outdir, 'sources'), join(outdir, 'built')];
  // What an earlier run has left there would be deployed with it.
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  for (const { name, source } of programs) writeFileSync(fileOf(sources, name), source);
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: programs.map(({ name }) => fileOf(sources, name)),
    alias: { '@': ROOT },
    outdir: built,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    metafile: true,
    minify: true,
    // Errors and loggers print names of functions and classes.
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Without it some packages come as CommonJS, which cannot be shaken.
    mainFields: ['module', 'main'],
    // A package that is CommonJS asks for what Node brings by `require`, which a module has not.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    legalComments: 'none',
    // Letters beyond ASCII as they are, and not as escapes of up to six bytes: German sentences have many.
    charset: 'utf8',
    logLevel: 'error',
  });
  for (const { name } of programs) gather(metafile, fileOf(built, name), join(outdir, name));
  return (name) => join(outdir, name);
};

const fileOf = (folder: string, name: string): string => join(folder, `${name}.mjs`);

/** Puts a built file, and what it may load, into a folder. */
const gather = (metafile: Metafile, entry: string, folder: string): void => {
  mkdirSync(folder);
  copyFileSync(entry, join(folder, 'index.mjs'));
  for (const path of loadedFrom(metafile, relative(ROOT, entry)))
    copyFileSync(join(ROOT, path), join(folder, basename(path)));
};

/** What a built file may load, directly or by what it loads; itself not. */
const loadedFrom = ({ outputs }: Metafile, entry: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const queue = [entry];
  for (const path of queue) {
    const imports = (outputs[path]?.imports ?? []).filter(({ external }) => external !== true);
    const news = imports.map((one) => one.path).filter((one) => !found.has(one));
    for (const one of news) found.add(one);
    queue.push(...news);
  }
  return found;
};

/** What a function weighs, in bytes: as it is, and packed as it travels. */
export const weigh = (folder: string): { readonly bytes: number; readonly packedBytes: number } => {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
  return {
    bytes: sumOf(files.map(({ byteLength }) => byteLength)),
    packedBytes: sumOf(files.map((file) => gzipSync(file).byteLength)),
  };
};
