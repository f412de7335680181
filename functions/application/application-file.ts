import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { applicationFile, openedFile } from '../../domain/views/application-file.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { worded, wordedStatus } from '../../runtime/http/worded.ts';
import { sentence } from '../../wording/sentence.ts';
import { shownContent, shownVersion } from './shown-content.ts';

/** GET /applications/{applicationId}: for its organisation, the offices, and its committee from the admission on */
export const handler = httpQuery({
  name: 'application-file',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, at, language }) => {
    const file = await applicationFile(rows, params.applicationId, who, dayInBerlin(at));
    if (!file) return undefined;
    const timeline = file.body.timeline.map((entry) => worded(entry, language));
    const rejection = file.body.rejection && {
      ...file.body.rejection,
      reasonTexts: file.body.rejection.reasons.map((reason) => sentence(`reason-${reason}`, language)),
    };
    return { body: wordedStatus({ ...file.body, timeline, rejection }, language), version: file.version };
  },
  finish: (opened, language) => {
    const { warnings, ...file } = openedFile(opened);
    return {
      ...file,
      content: file.content && shownContent(file.content),
      versions: file.versions.map(shownVersion),
      warnings: warnings.map((warning) => {
        const { programmeId, requestedCents } = warning;
        return worded(
          { key: 'warning-double-funding', ...warning, facts: { programmeId, requestedCents } },
          language,
        );
      }),
    };
  },
});
