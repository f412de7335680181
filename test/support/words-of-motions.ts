import { handler as minutes } from '../../functions/meeting/minutes.ts';
import { agreeOn, meetOn } from './committee-work.ts';
import { call } from './http.ts';
import { bringToCommittee, committee, registerAssociation } from './town.ts';
import type { World } from './world.ts';

/** What is written about the case that will be erased; each is found nowhere else. */
export const words = {
  first: 'Zuerst mit Frau Ahornblatt sprechen',
  again: 'Herr Birkenhain fragte nach dem Betrag',
  condition: 'Das Honorar von Frau Zedernholz belegen',
  exception: 'Nur Herr Lindenast bietet das an',
  remark: 'Frau Tannengrund will im Herbst berichten',
  ofOffice: 'Den Raum von Familie Eschenbach zeigen',
};
export const OTHER = 'Ohne Eintritt für alle im Viertel';
export const REMARK = 'Ein Gast hört zu.';

export type Told = { readonly meetingId: string; readonly applicationId: string; readonly digest: string };

/** The committee resolves a part, and comes back to it beside another case, which stays; then the office grants it. */
export const tell = async (world: World): Promise<Told> => {
  const { carry, settle } = world;
  const organisationId = await registerAssociation(world, 'signatory');
  const wish = { as: 'signatory', organisationId, requestedCents: 200_000 };
  const applicationId = await bringToCommittee(world, { ...wish, number: 1 });
  const otherId = await bringToCommittee(world, { ...wish, number: 2 });
  await settle();
  const part = { outcome: 'grant', amountCents: 100_000, conditions: [words.first] };
  const first = await agreeOn(world, await meetOn(world, applicationId), 1, part);
  await carry('resolve-item', { as: 'chair', params: first });
  await settle();

  const meetingId = await meetOn(world, otherId);
  await carry('add-item', {
    ...{ as: 'office', params: { meetingId } },
    body: { applicationId, reconsideredFor: words.again },
  });
  for (const as of committee) await carry('consent-to-item', { as, params: { meetingId, itemId: 'item-2' } });
  for (const [itemNumber, conditions, exceptionReason] of [
    [1, [OTHER], null],
    [2, [words.condition], words.exception],
  ] as const) {
    const motion = { outcome: 'grant', amountCents: 150_000, conditions, exceptionReason };
    const params = await agreeOn(world, meetingId, itemNumber, motion);
    await carry('resolve-item', { as: 'chair', params });
  }
  const note = { as: 'chair', params: { meetingId } };
  await carry('record-remark', { ...note, body: { itemId: 'item-2', text: words.remark } });
  await carry('record-remark', { ...note, body: { text: REMARK } });
  await carry('close-meeting', { as: 'chair', params: { meetingId } });
  await settle();
  const { body } = await call(minutes, { person: 'chair', method: 'GET', params: { meetingId } });
  const { digest } = body;
  await carry('sign-minutes', { as: 'chair', params: { meetingId }, body: { digest } });
  const lines = [
    { lineId: 'fees', amountCents: 150_000 },
    { lineId: 'material', amountCents: 22_223 },
  ];
  await carry('issue-grant', {
    ...{ as: 'office', params: { applicationId } },
    body: { plan: { lines, otherFundsCents: 22_223 }, conditions: [words.ofOffice] },
  });
  await settle();
  return { meetingId, applicationId, digest };
};
