import type { AnswerForm } from '../runtime/http/described.ts';
import { allCasesAnswer } from './application/all-cases-answer.ts';
import { applicationFileAnswer } from './application/application-file-answer.ts';
import { myApplicationsAnswer } from './application/my-applications-answer.ts';
import { programmeApplicationsAnswer } from './application/programme-applications-answer.ts';
import { programmeStatusAnswer } from './application/programme-status-answer.ts';
import { worklistAnswer } from './application/worklist-answer.ts';
import { readHistoryAnswer } from './audit/read-history-answer.ts';
import { bankFileAnswer } from './bank-file/bank-file-answer.ts';
import { bankFilesAnswer } from './bank-file/bank-files-answer.ts';
import { payingAccountAnswer } from './cash-office/paying-account-answer.ts';
import { commandAnswers } from './command-answers.ts';
import { applicationMissingStepsAnswer } from './deadlines/application-missing-steps-answer.ts';
import { missingStepsAnswer } from './deadlines/missing-steps-answer.ts';
import { discardedDraftsAnswer } from './draft/discarded-drafts-answer.ts';
import { draftsAnswer } from './draft/drafts-answer.ts';
import { oneDraftAnswer } from './draft/one-draft-answer.ts';
import { fundAnswers } from './fund/fund-answer.ts';
import { fundSourcesAnswer } from './fund/fund-sources-answer.ts';
import { programmeAllocationsAnswer } from './fund/programme-allocations-answer.ts';
import { waitingListAnswer } from './fund/waiting-list-answer.ts';
import { yearEndAnswer } from './fund/year-end-answer.ts';
import { decisionsForInformationAnswer } from './meeting/decisions-for-information-answer.ts';
import { meetingAnswer } from './meeting/meeting-answer.ts';
import { meetingsAnswer } from './meeting/meetings-answer.ts';
import { minutesAnswer } from './meeting/minutes-answer.ts';
import { organisationAnswer } from './organisation/organisation-answer.ts';
import { organisationsAnswer } from './organisation/organisations-answer.ts';
import { payRunAnswer } from './pay-run/pay-run-answer.ts';
import { payRunsAnswer } from './pay-run/pay-runs-answer.ts';
import { paymentsDueAnswer } from './payout/payments-due-answer.ts';
import { payoutFileAnswer } from './payout/payout-file-answer.ts';
import { publicGrantsAnswer } from './payout/public-grants-answer.ts';
import { meAnswer } from './person/me-answer.ts';
import { peopleAnswer } from './person/people-answer.ts';
import { committeeAnswer } from './programme/committee-answer.ts';
import { programmeAnswer } from './programme/programme-answer.ts';
import { programmesAnswer } from './programme/programmes-answer.ts';
import { baseRatesAnswer } from './recovery/base-rates-answer.ts';
import { erasureAnswer } from './retention/erasure-answer.ts';
import { retentionAnswer } from './retention/retention-answer.ts';
import { applicationReviewAnswer } from './review/application-review-answer.ts';
import { myReviewsAnswer } from './review/my-reviews-answer.ts';
import { roundRankingAnswer } from './review/round-ranking-answer.ts';
import { scoreTotalAnswer } from './review/score-total-answer.ts';

/**
 * How each address answers when it answers as asked, by the file that does: a query with this, a command with this besides id,
 * version and position. Only the documentation and the tests read it: no function carries a schema that it does not run.
 */
export const answerForms: Readonly<Record<string, AnswerForm>> = {
  ...commandAnswers,
  'pay-run/pay-file': { file: 'application/xml' },
  ...fundAnswers,
  'application/all-cases': allCasesAnswer,
  'application/application-file': applicationFileAnswer,
  'application/my-applications': myApplicationsAnswer,
  'application/programme-applications': programmeApplicationsAnswer,
  'application/programme-status': programmeStatusAnswer,
  'application/worklist': worklistAnswer,
  'audit/read-history': readHistoryAnswer,
  'bank-file/bank-file': bankFileAnswer,
  'bank-file/bank-files': bankFilesAnswer,
  'cash-office/paying-account': payingAccountAnswer,
  'deadlines/application-missing-steps': applicationMissingStepsAnswer,
  'deadlines/missing-steps': missingStepsAnswer,
  'draft/discarded-drafts': discardedDraftsAnswer,
  'draft/drafts': draftsAnswer,
  'draft/restore-draft': oneDraftAnswer,
  'draft/draft': oneDraftAnswer,
  'draft/save-draft': oneDraftAnswer,
  'draft/start-draft': oneDraftAnswer,
  'fund/fund-sources': fundSourcesAnswer,
  'fund/programme-allocations': programmeAllocationsAnswer,
  'fund/waiting-list': waitingListAnswer,
  'fund/year-end': yearEndAnswer,
  'meeting/decisions-for-information': decisionsForInformationAnswer,
  'meeting/meeting': meetingAnswer,
  'meeting/meetings': meetingsAnswer,
  'meeting/minutes': minutesAnswer,
  'organisation/organisation': organisationAnswer,
  'organisation/organisations': organisationsAnswer,
  'pay-run/pay-run': payRunAnswer,
  'pay-run/pay-runs': payRunsAnswer,
  'payout/payments-due': paymentsDueAnswer,
  'payout/payout-file': payoutFileAnswer,
  'payout/public-grants': publicGrantsAnswer,
  'person/me': meAnswer,
  'person/people': peopleAnswer,
  'programme/committee': committeeAnswer,
  'programme/programme': programmeAnswer,
  'programme/programmes': programmesAnswer,
  'recovery/base-rates': baseRatesAnswer,
  'retention/erasure': erasureAnswer,
  'retention/retention': retentionAnswer,
  'review/application-review': applicationReviewAnswer,
  'review/my-reviews': myReviewsAnswer,
  'review/round-ranking': roundRankingAnswer,
  'review/score-total': scoreTotalAnswer,
};
