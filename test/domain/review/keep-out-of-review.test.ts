import { describe, test } from 'vitest';
import { keepOutOfReview } from '../../../domain/review/keep-out-of-review.ts';
import { review } from '../../../domain/review/review.ts';
import { APPLICATION } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { conflict, openedReview } from '../../support/sheets.ts';

const given = specification(review, keepOutOfReview);
const keepOut = {
  ...acting('reaction:keep-out'),
  ...{ applicationId: APPLICATION, personId: personCalled('bo'), decidedBy: personCalled('dee') },
};

describe('whom a meeting excluded', () => {
  test('is kept out of the scores as well', () => {
    given(openedReview(), conflict('ada'))
      .when(keepOut)
      .expectEvents({
        type: 'ReviewConflictDecided',
        data: {
          ...{ applicationId: APPLICATION, personId: personCalled('bo'), decidedBy: personCalled('dee') },
          ...{ isConflict: true, reason: 'Vom Gremium in der Sitzung entschieden.' },
        },
      });
  });

  test('is kept out once, and of a review that there is', () => {
    given(openedReview(), conflict('bo')).when(keepOut).expectEvents();
    given().when(keepOut).expectEvents();
  });
});
