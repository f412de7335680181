import { Anything, type Board, offices, organisationOf } from './board.ts';
import { addDays } from './dates.ts';
import { onApplication, post, rulesFor } from './on-application.ts';
import type { Story } from './story.ts';

const officeStep = (board: Board, story: Story, step: string, address: string, body: unknown = {}) =>
  post(board, story, offices.coordination, step, address, body, Anything);

export const beginCheck = (board: Board, story: Story): Promise<unknown> =>
  officeStep(board, story, 'check', 'formal-check');

/** Item by item what the rules ask the office to look at; nothing where they ask for nothing. */
const recordFindings = (
  board: Board,
  story: Story,
  step: string,
  missing: string | null,
): Promise<unknown> => {
  const items = rulesFor(board, story)?.formalCheckItems.value ?? [];
  if (items.length === 0) return Promise.resolve();
  const findings = items.map((item) =>
    item === 'completeness' && missing !== null
      ? { item, finding: 'not-met', note: missing }
      : { item, finding: 'met' },
  );
  return officeStep(board, story, step, 'formal-check/findings', { findings });
};

/** The office writes down what it misses, and asks for it. */
export const ask = async (board: Board, story: Story): Promise<void> => {
  const { field, question } = story.question ?? { field: 'description', question: '' };
  await recordFindings(board, story, 'findings-before', question);
  const body = { dueOn: addDays(story.submittedOn, 16), items: [{ field, question }] };
  await officeStep(board, story, 'ask', 'clarification-requests', body);
};

/** The applicant changes what was asked about, and nothing else. */
export const answer = (board: Board, story: Story): Promise<unknown> => {
  const { field, answer: text } = story.question ?? { field: 'description', answer: '' };
  const path = onApplication(board, story, 'clarification');
  const person = board.client.as(organisationOf(board, story).signatory);
  const body = { changes: { [field]: text } };
  return person.does(`${story.key}-answer`, { method: 'POST', path, body }, Anything);
};

/** Everything is as the rules ask, so the application goes to the committee. */
export const admit = async (board: Board, story: Story): Promise<void> => {
  await recordFindings(board, story, 'findings', null);
  await officeStep(board, story, 'admit', 'admission');
};

export const rejectFormally = (board: Board, story: Story): Promise<unknown> =>
  officeStep(board, story, 'reject', 'rejection', {
    reasons: ['outside-aims'],
    explanation:
      'Der Antrag passt nicht zu den Zielen des Programms: Gefragt ist eine Schulung im Auftrag der Schule. Gern beraten wir Sie zu einem neuen Antrag.',
  });
