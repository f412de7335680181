import type { Command } from 'commander';
import { checkpointTask } from './audit/checkpoint.ts';
import { payFileTask } from './audit/pay-file.ts';
import { streamTask } from './audit/stream.ts';
import { verifyTask } from './audit/verify.ts';
import { viewTask } from './audit/view.ts';
import { bookCommand } from './book-task.ts';
import type { Stage } from './grammar.ts';
import { viewNames } from './view-names.ts';

/** `foerderbuch audit`: everything that an auditor asks of a book. */
export const audit = (description: string, stage: Stage): Command =>
  bookCommand(
    'audit',
    description,
    [verifyTask, checkpointTask, streamTask, viewTask, payFileTask],
    stage,
  ).addHelpText(
    'after',
    `
Exit status: 0 right, 1 something differs, 2 it could not be looked at. Personal values stay sealed.
Views: ${viewNames()}`,
  );
