import { applicationRow } from '../../domain/agenda/application-rows.ts';
import { applicationFileRow } from '../../domain/application/application-file-row.ts';
import { applicationReactions } from '../../domain/application/application-reactions.ts';
import { grantTimelineRow } from '../../domain/views/grant-timeline-row.ts';
import type { Capability } from '../capability.ts';
import { admitApplication } from './admit-application.ts';
import { answerClarification } from './answer-clarification.ts';
import { handOverCase } from './hand-over-case.ts';
import { lapseApplication } from './lapse-application.ts';
import { recordAdvice } from './record-advice.ts';
import { recordFormalCheck } from './record-formal-check.ts';
import { releaseCase } from './release-case.ts';
import { remindToAnswer } from './remind-to-answer.ts';
import { requestClarification } from './request-clarification.ts';
import { startFormalCheck } from './start-formal-check.ts';
import { submitApplication } from './submit-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

export const applicationCapability: Capability = {
  commands: [
    admitApplication,
    answerClarification,
    handOverCase,
    recordAdvice,
    recordFormalCheck,
    requestClarification,
    startFormalCheck,
    submitApplication,
    withdrawApplication,
  ],
  followUps: [lapseApplication, releaseCase, remindToAnswer],
  projections: [applicationRow, applicationFileRow, grantTimelineRow],
  reactions: [applicationReactions],
};
