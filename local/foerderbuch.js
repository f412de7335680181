#!/usr/bin/env node
// Plain JavaScript, so that a Node which cannot read the rest is told so by name.
const OLDEST = '22.18';

const isTooOld = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [majorMin, minorMin] = OLDEST.split('.').map(Number);
  return major < majorMin || (major === majorMin && minor < minorMin);
};

if (isTooOld()) {
  console.error(
    `Förderbuch needs Node ${OLDEST} or newer; this is Node ${process.versions.node}. Start it with «npm run fb -- …», which takes the Node that npm brought.`,
  );
  process.exitCode = 2;
} else {
  // Node would end with 1, which is what an audit says where something differs.
  const fail = (error) => {
    console.error(
      `This should not have happened: ${error instanceof Error ? error.message : error}. Nothing was carried out to its end.`,
    );
    process.exit(2);
  };
  process.on('uncaughtException', fail);
  try {
    const { keepCompiled } = await import('./compile-cache.ts');
    keepCompiled();
    // What is loaded from here on is kept compiled.
    const { foerderbuch } = await import('./command-line/program.ts');
    const { processTerminal } = await import('./command-line/terminal.ts');
    const exitCode = await foerderbuch(process.argv.slice(2), processTerminal());
    // Whoever could not begin may have begun half of it, and nothing of that keeps the process alive.
    if (exitCode === 2) process.exit(exitCode);
    process.exitCode = exitCode;
  } catch (error) {
    fail(error);
  }
}
