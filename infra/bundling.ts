import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

/** The most that a function may weigh, in bytes of minified code: what a cold start has to read. */
export const BUDGET_BYTES = {
  route: 790_000,
  /** Nobody waits for these, and they know every event and command. */
  consumer: 1_150_000,
} as const;

/** Ways to come by credentials that the SDK tries after the environment, where a function always finds its role's. */
const OTHER_CREDENTIALS = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** The folder that holds the bundle of an entry file of `functions/`, named without its ending, and nothing else. */
export type FolderOf = (file: string) => string;

/**
 * Bundles entry files of `functions/`, each into a folder of its own, in one run of esbuild.
 *
 * The AWS SDK goes in as well. The runtime brings one, but AWS changes that one without a commit of ours; ours is the
 * version that the tests ran with, and only the part of it that is called.
 */
export const bundleFunctions = (files: readonly string[], outdir: string): FolderOf => {
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(files.map((file) => [join(file, 'index'), `functions/${file}.ts`])),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: false,
    minify: true,
    // Errors and loggers print names of functions and classes.
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Without it the SDK comes as CommonJS, which cannot be shaken.
    mainFields: ['module', 'main'],
    // Loaded on demand only, so they may be missing; that is a fifth of each bundle.
    external: OTHER_CREDENTIALS,
    legalComments: 'none',
    logLevel: 'error',
  });
  return (file) => join(outdir, file);
};

/** What a bundle weighs, in bytes: as it is, and packed as it travels. */
export const weigh = (folder: string): { readonly bytes: number; readonly packedBytes: number } => {
  const code = readFileSync(join(folder, 'index.mjs'));
  return { bytes: code.byteLength, packedBytes: gzipSync(code).byteLength };
};
