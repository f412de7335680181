import { describe, test } from 'vitest';
import { addMember, addMemberRules } from '../../../domain/organisation/add-member.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { removeMember, removeMemberRules } from '../../../domain/organisation/remove-member.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, left, ORGANISATION, registered } from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const by = (actor: string, word: string) => ({
  ...acting(personCalled(actor)),
  organisationId: ORGANISATION,
  personId: personCalled(word),
});
const add = (actor: string, word: string, authority: 'signatory' | 'member' = 'member') => ({
  ...by(actor, word),
  authority,
});

describe('letting a person act for the organisation', () => {
  const given = specification(organisation, addMember);

  test('is up to its signatories', () => {
    given(registered, joined('ada')).when(add('ada', 'bo')).expectEvents(joined('bo', 'member'));
  });

  test('also changes the authority of somebody who does already', () => {
    given(registered, joined('ada'), joined('bo', 'member'))
      .when(add('ada', 'bo', 'signatory'))
      .expectEvents(joined('bo'));
  });

  test('changes nothing when it is so already', () => {
    given(registered, joined('ada'), joined('bo', 'member')).when(add('ada', 'bo')).expectEvents();
  });

  eachRefuses(addMemberRules, given, {
    'unknown-organisation': { given: [registered, joined('ada')], when: add('stranger', 'bo') },
    'not-a-signatory': { given: [registered, joined('ada'), joined('bo', 'member')], when: add('bo', 'cy') },
    'last-signatory': { given: [registered, joined('ada')], when: add('ada', 'ada') },
  });
});

describe('letting a person no longer act for it', () => {
  const given = specification(organisation, removeMember);
  const two = [registered, joined('ada'), joined('bo', 'member')];

  test('is up to its signatories', () => {
    given(...two)
      .when(by('ada', 'bo'))
      .expectEvents(left('bo'));
  });

  test('is also up to the person', () => {
    given(...two)
      .when(by('bo', 'bo'))
      .expectEvents(left('bo'));
  });

  test('changes nothing for somebody who does not act for it', () => {
    given(...two)
      .when(by('ada', 'cy'))
      .expectEvents();
  });

  test('lets a signatory go when there is another', () => {
    given(registered, joined('ada'), joined('bo')).when(by('ada', 'ada')).expectEvents(left('ada'));
  });

  eachRefuses(removeMemberRules, given, {
    'unknown-organisation': { given: two, when: by('stranger', 'bo') },
    'not-a-signatory': { given: two, when: by('bo', 'ada') },
    'last-signatory': { given: two, when: by('ada', 'ada') },
  });

  test('hides the organisation from somebody who left', () => {
    given(...two, left('bo'))
      .when(by('bo', 'ada'))
      .expectRefusal('unknown-organisation');
  });
});
