import { describe, expect, test } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { fieldsOf } from '../../events/schema-walk.ts';

/**
 * Every text that stays in the book for ever although somebody wrote it, with the reason why no erasure needs to reach it. What
 * is not here is personal: to a person who is named beside it, or to the case.
 */
const staysBecause: Readonly<Record<string, readonly string[]>> = {
  'names a programme, a fund, a round or a rule, none of which is anybody': [
    'ProgrammeEstablished /data/title',
    'ProgrammeEstablished /data/grantor',
    'CommitteeSeated /data/title',
    'FundOpened /data/title',
    'RoundOpened /data/title',
    'FundSourcesSet /data/sources/[]/title',
    'ProgrammeAllocationSet /data/sources/[]/title',
    'RuleSetPublished /data/ruleSet/',
    'ReviewOpened /data/criteria/',
  ],
  'says where a rule, a rate or a sum was read, or why money was moved between years and financiers': [
    '/source',
    'AllocationChanged /data/reason',
    'FundSourcesSet /data/reason',
    'ProgrammeAllocationSet /data/reason',
    'ProgrammeClosed /data/reason',
  ],
  'names an organisation as its register does, or as a group calls itself in public': [
    'OrganisationRegistered /data/name',
    'OrganisationRegistered /data/seat',
    'OrganisationRegistered /data/registerNumber',
    'OrganisationRegistered /data/supportedBy',
  ],
  'stands on every letter of the town': [
    'PayingAccountProposed /data/account/',
    'GrantIssued /data/terms/remedyAt',
    'GrantIssued /data/terms/officeSeat/commune',
    'ApplicationSubmitted /data/terms/officeSeat/commune',
  ],
  'says to everybody who applies why the rules of a call have changed': ['RoundRulesAdopted /data/reason'],
  'invites a committee': [
    'MeetingConvened /data/title',
    'MeetingConvened /data/place',
    'MeetingConvened /data/urgency',
  ],
  'is made of ids, or by a bank': [
    'PayRunPrepared /data/payments/[]/purpose',
    'BankFileImported /data/messageId',
    '/entries/[]/status',
    '/bankReference',
  ],
};

const publicTexts = [...catalogue].flatMap(([type, { schema }]) =>
  fieldsOf(schema)
    .filter(({ privacy }) => privacy?.kind === 'public-text')
    .map(({ path }) => `${type} ${path}`),
);
const known = Object.values(staysBecause).flat();
const isKnown = (field: string, one: string) =>
  one.startsWith('/') ? field.endsWith(one) : field === one || (one.endsWith('/') && field.startsWith(one));

describe('a text that somebody wrote', () => {
  test('is personal, or stays for a reason that is given here', () => {
    const unexplained = publicTexts.filter((field) => !known.some((one) => isKnown(field, one)));
    expect(unexplained).toEqual([]);
  });

  test('has no reason that nothing needs', () => {
    expect(known.filter((one) => !publicTexts.some((field) => isKnown(field, one)))).toEqual([]);
  });
});
