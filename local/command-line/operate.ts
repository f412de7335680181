import type { Command } from 'commander';
import { bookCommand } from './book-task.ts';
import type { Stage } from './grammar.ts';
import { dailyTask } from './operate/daily.ts';
import { dropSnapshotsTask } from './operate/drop-snapshots.ts';
import { parkedTask } from './operate/parked.ts';
import { rebuildTask, rollbackTask } from './operate/rebuild.ts';
import { redriveTask } from './operate/redrive.ts';
import { viewNames } from './view-names.ts';

const tasks = [rebuildTask, rollbackTask, parkedTask, redriveTask, dropSnapshotsTask, dailyTask];

/** `foerderbuch operate`: everything that whoever looks after a book does with it. */
export const operate = (description: string, stage: Stage): Command =>
  bookCommand('operate', description, tasks, stage).addHelpText('after', `\nViews: ${viewNames()}`);
