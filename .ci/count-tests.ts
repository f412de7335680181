import { readFileSync } from 'node:fs';

/** Prints how many tests passed and how many failed; a test that did not run at all counts as failed. */
const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  numPassedTests: number;
  numTotalTests: number;
};
const notPassed = report.numTotalTests === 0 ? 1 : report.numTotalTests - report.numPassedTests;
process.stdout.write(`${report.numPassedTests} ${notPassed}\n`);
