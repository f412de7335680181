import { applicationFileRow } from '../../domain/application/application-file-row.ts';
import { applicationReactions } from '../../domain/application/application-reactions.ts';
import { applicationRow } from '../../domain/application/application-row.ts';
import { grantTimelineRow } from '../../domain/views/grant-timeline-row.ts';
import { admit } from '../admit-application.ts';
import { answer } from '../answer-clarification.ts';
import type { Capability } from '../capability.ts';
import { explain } from '../explain-rejection.ts';
import { lapsesApplication } from '../lapse-application.ts';
import { advise } from '../record-advice.ts';
import { recordCheck } from '../record-formal-check.ts';
import { reject } from '../reject-application.ts';
import { release } from '../release-draft.ts';
import { answerReminder } from '../remind-to-answer.ts';
import { ask } from '../request-clarification.ts';
import { startCheck } from '../start-formal-check.ts';
import { submit } from '../submit-application.ts';
import { withdraw } from '../withdraw-application.ts';

export const applicationCapability: Capability = {
  commands: [
    ...[advise, release, submit, startCheck, recordCheck, ask, answer, admit],
    ...[reject, explain, withdraw],
  ],
  followUps: [answerReminder, lapsesApplication],
  projections: [applicationRow, applicationFileRow, grantTimelineRow],
  reactions: [applicationReactions],
};
