import * as z from 'zod';
import type { ApplicationContent } from '../../events/application-content.ts';
import {
  Anything,
  type Board,
  Created,
  known,
  type Moment,
  offices,
  organisationOf,
  type Submitted,
  variation,
} from './board.ts';
import { StepFailed } from './client.ts';
import { addDays, atMinute } from './dates.ts';
import { admit, answer, ask, beginCheck, rejectFormally } from './formal-check.ts';
import { onApplication } from './on-application.ts';
import { allPages } from './pages.ts';
import { type PlayedOrganisation, reaches, type Story } from './story.ts';

const Draft = z.looseObject({ applicationId: z.string(), version: z.number() });
const Proposed = z.looseObject({ accountVersion: z.number() });

const register = async ({ client, organisationIds }: Board, played: PlayedOrganisation) => {
  const { key, signatory, iban, ...registration } = played;
  const body = { ...registration, isNonProfit: true };
  const person = client.as(signatory);
  const ask = { method: 'POST', path: '/organisations', body } as const;
  const { id } = await person.does(`${key}-register`, ask, Created);
  organisationIds.set(key, id);
};

/** Who proposes an account cannot confirm it; nor does the office confirm before it has looked. */
const changeAccount = async (
  board: Board,
  { key, signatory, iban, supportedBy, name }: PlayedOrganisation,
) => {
  const path = `/organisations/${known(board.organisationIds, key)}/bank-account`;
  const body = { iban, holder: (supportedBy ?? name).slice(0, 70) };
  const ask = { method: 'PUT', path, body } as const;
  const { accountVersion } = await board.client.as(signatory).does(`${key}-account`, ask, Proposed);
  board.notes.set(`${key}-account`, String(accountVersion));
};

const confirmAccount = async (board: Board, { key }: PlayedOrganisation) => {
  const path = `/organisations/${known(board.organisationIds, key)}/bank-account/confirmation`;
  const body = { accountVersion: Number(known(board.notes, `${key}-account`)) };
  const office = board.client.as(offices.secondCoordination);
  await office.does(`${key}-account-confirm`, { method: 'POST', path, body }, Anything);
};

/** An organisation comes some days before its first application, and its account with it. */
export const organisationMoments = (board: Board, played: PlayedOrganisation): readonly Moment[] => {
  const days = board.plot.stories
    .filter(({ organisation }) => organisation === played.key)
    .map(({ submittedOn }) => submittedOn)
    .toSorted();
  const firstOn = days[0];
  if (firstOn === undefined) return [];
  const minute = 9 * 60 + variation(played.key, 400);
  return [
    { at: atMinute(addDays(firstOn, -12), minute), run: () => register(board, played) },
    { at: atMinute(addDays(firstOn, -12), minute + 10), run: () => changeAccount(board, played) },
    { at: atMinute(addDays(firstOn, -10), minute), run: () => confirmAccount(board, played) },
  ];
};

const Applications = z.looseObject({
  items: z.array(z.looseObject({ applicationId: z.string(), title: z.unknown(), fundId: z.string() })),
});

/** What was submitted to a programme before this play went on; asked for once. */
const submittedTo = async (
  { client, submitted }: Board,
  programmeId: string,
): Promise<readonly Submitted[]> => {
  const earlier = submitted.get(programmeId);
  if (earlier) return earlier;
  const path = `/programmes/${programmeId}/applications?limit=100`;
  const pages = await allPages(client.as(offices.coordination), path, Applications);
  const items = pages.flatMap((page) => page.items);
  submitted.set(programmeId, items);
  return items;
};

/** A play that goes on after it was cut off finds the application that its draft had become. */
const submittedBefore = async (board: Board, { key, fundId, content }: Story): Promise<string> => {
  const items = await submittedTo(board, programmeOf(board, fundId));
  const found = items.find((item) => item.title === content.title && item.fundId === fundId);
  if (!found) throw new Error(`${key} was submitted before and cannot be found`);
  return found.applicationId;
};

const programmeOf = ({ plot }: Board, fundId: string): string =>
  plot.programmes.find(({ funds }) => funds.some(({ fund }) => fund.fundId === fundId))?.programmeId ?? '';

const startDraft = async (board: Board, story: Story) => {
  const { key, organisation, fundId, roundId } = story;
  const organisationId = known(board.organisationIds, organisation);
  const body = { organisationId, programmeId: programmeOf(board, fundId), fundId, roundId };
  const person = board.client.as(organisationOf(board, story).signatory);
  try {
    const draft = await person.does(`${key}-draft`, { method: 'POST', path: '/drafts', body }, Draft);
    board.applicationIds.set(key, draft.applicationId);
    board.draftVersions.set(key, draft.version);
  } catch (error) {
    if (!(error instanceof StepFailed) || error.code !== 'already-submitted') throw error;
    board.applicationIds.set(key, await submittedBefore(board, story));
  }
};

const save = async (board: Board, story: Story, step: string, content: Partial<ApplicationContent>) => {
  const { key } = story;
  const seen = board.draftVersions.get(key);
  if (seen === undefined) return;
  const path = `/drafts/${known(board.applicationIds, key)}`;
  const person = board.client.as(organisationOf(board, story).signatory);
  const ask = { method: 'PUT', path, body: content } as const;
  const draft = await person.does(`${key}-${step}`, ask, Draft, seen);
  board.draftVersions.set(key, draft.version);
};

/** What is there after the first evening. */
const beginning = ({
  title,
  summary,
  place,
  contactName,
}: ApplicationContent): Partial<ApplicationContent> => ({
  title,
  summary,
  place,
  contactName,
});

const submit = async (board: Board, story: Story) => {
  if (!board.draftVersions.has(story.key)) return;
  const path = `/drafts/${known(board.applicationIds, story.key)}/submission`;
  const person = board.client.as(organisationOf(board, story).signatory);
  await person.does(`${story.key}-submit`, { method: 'POST', path, body: { draftVersion: null } }, Created);
};

const withdraw = (board: Board, story: Story) => {
  const path = onApplication(board, story, 'withdrawal');
  const person = board.client.as(organisationOf(board, story).signatory);
  return person.does(`${story.key}-withdraw`, { method: 'POST', path, body: {} }, Anything);
};

/** From the first evening at the draft to the admission, as far as the story goes. */
export const applicationMoments = (board: Board, story: Story): readonly Moment[] => {
  const { submittedOn, question, upTo, ends, content } = story;
  const minute = 9 * 60 + variation(story.key, 420);
  const on = (days: number, run: () => Promise<unknown>): Moment => ({
    at: atMinute(addDays(submittedOn, days), minute),
    run,
  });
  const isStillDraft = upTo === 'draft';
  const asks = question !== undefined && reaches(story, 'clarification');
  const moments: (Moment | false)[] = [
    on(-6, () => startDraft(board, story)),
    on(-5, () => save(board, story, 'autosave', beginning(content))),
    !isStillDraft && on(-1, () => save(board, story, 'save', content)),
    !isStillDraft && on(0, () => submit(board, story)),
    reaches(story, 'in-check') && on(1, () => beginCheck(board, story)),
    asks && on(2, () => ask(board, story)),
    asks && upTo !== 'clarification' && on(4, () => answer(board, story)),
    ends === 'rejected-formally' && on(5, () => rejectFormally(board, story)),
    reaches(story, 'admitted') && on(5, () => admit(board, story)),
    ends === 'withdrawn' && on(6, () => withdraw(board, story)),
  ];
  return moments.filter((moment) => moment !== false);
};
