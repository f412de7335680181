// Written by `npm run docs` from the same source as docs/openapi.json.

type Headers = { [name: string]: unknown };

export type Refusal<Status extends number, Code extends string> = Schemas['Problem'] & { status: Status; code: Code };

export type Schemas = {
  "AccountHint": { key: string; text: string; };
  "ApplicationStatus": "admitted" | "clarification" | "deferred" | "in-check" | "lapsed" | "none" | "recommended" | "rejected" | "submitted" | "waitlisted" | "withdrawn";
  "Booking": { bookedAt: string; bookedBy: string; kind: "allocated" | "allocation-changed" | "reserved" | "released" | "restored" | "granted" | "paid" | "payment-returned" | "refunded" | "refund-reversed"; applicationId: string | null; amountCents: number; reference: string | null; movedOn: string | null; freeCents: number; toBudgetCents: number; };
  "CaseStatus": "accepted" | "admitted" | "application-lapsed" | "clarification" | "closed" | "deferred" | "deferred-question-open" | "in-check" | "issued" | "lapsed" | "proof-asked" | "proof-checked" | "proof-submitted" | "recommended" | "recommended-amount-open" | "rejected" | "rejected-reasons-open" | "renounced" | "revoked" | "settled" | "submitted" | "waitlisted" | "withdrawn";
  "Count": { items: number; isAll: boolean; };
  "Fund": { fundId: string; programmeId: string; title: string; year: number; allocatedCents: number; applicationMaxCents: number | null; committeeId: string; provenance: { source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; } | null; closedOn: string | null; yearClosed: { fundId: string; year: number; closedOn: string; allocatedCents: number; grantedCents: number; paidCents: number; refundedCents: number; releasedCents: number; toBudgetCents: number; } | null; freeCents: number; toBudgetCents: number; rounds: Schemas["Round"][]; };
  "GrantStatus": "accepted" | "closed" | "issued" | "lapsed" | "proof-asked" | "proof-checked" | "proof-submitted" | "renounced" | "revoked" | "settled";
  "ItemReason": "already-decided" | "circulation-objected" | "funds-exhausted" | "group-limits" | "lapsed" | "late-invitation" | "no-majority" | "open-question" | "quorum-not-met" | "withdrawn";
  "ItemStatus": "deferred" | "open" | "planned" | "removed" | "resolved";
  "MissingStep": { key: string; nextKey: string; facts: { [key: string]: string | number }; state: "ahead" | "late" | "today"; daysLate: number; step: "acceptance" | "account" | "answer" | "decision" | "formal-check" | "hearing" | "notice" | "objection" | "payment" | "proof" | "proof-check" | "refund" | "rejection-objection" | "rejection-retrieval" | "retrieval" | "revocation" | "settlement" | "spending"; applicationId: string; organisationId: string; title: Schemas["PersonalText"]; paymentId: string | null; dueOn: string; waitsFor: Schemas["WaitsFor"]; nextText: string; text: string; };
  "PaymentStatus": "approved" | "executed" | "ordered" | "refused" | "requested" | "returned";
  "PersonalText": string | { erased: true; };
  "Problem": { type: string; title: string; status: number; detail: string; code: string; facts?: { [key: string]: string | number }; errors?: ({ pointer: string; label?: string; code: string; message: string; facts?: { [key: string]: string | number }; choices?: (string | number | boolean | null)[]; })[]; instance?: string; };
  "Recovery": { acts: ({ actId: string; kind: "interest" | "revocation" | "settlement"; refundIds: string[]; amountCents: number; postedOn: string | null; notifiedOn: string | null; remedyEndsOn: string | null; objection: { filedOn: string; filedBy: string; grounds: Schemas["PersonalText"]; status: "open" | "rejected" | "upheld" | "withdrawn"; reasons: Schemas["PersonalText"] | null; } | null; })[]; hearing: { reasons: Schemas["PersonalText"]; grounds: ("purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit")[]; hearingId: string; knownSinceOn: string; answerByOn: string; openedBy: string; status: "open"; answer: null; } | { reasons: Schemas["PersonalText"]; grounds: ("purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit")[]; hearingId: string; knownSinceOn: string; answerByOn: string; openedBy: string; status: "answered"; answer: Schemas["PersonalText"]; } | { reasons: Schemas["PersonalText"]; grounds: ("purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit")[]; hearingId: string; knownSinceOn: string; answerByOn: string; openedBy: string; status: "dropped" | "used"; answer: Schemas["PersonalText"] | null; } | null; revocations: ({ reasons: Schemas["PersonalText"]; actId: string; ground: "purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit"; ineffectiveOn: string; hearingId: string; knownSinceOn: string; revokedCents: number; keptCents: number; revokedBy: string; })[]; terminations: ({ reasons: Schemas["PersonalText"]; actId: string; ground: "purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit"; ineffectiveOn: string; keptCents: number; terminatedCents: number; terminatedBy: string; })[]; demands: ({ refundId: string; amountCents: number; basis: "contract" | "renunciation" | "revocation" | "settlement"; ineffectiveOn: string; dueOn: string; })[]; receipts: { receiptId: string; receivedOn: string; parts: { costCents: number; interestCents: number; principalCents: number; }; }[]; interest: ({ kind: "refund" | "late-use"; amountCents: number; reason: Schemas["PersonalText"]; dueOn: string; untilOn: string; actId: string; refundIds: string[]; rule: { basis: "statute" | "contract"; pointsAboveBaseBasisPoints: number; lateUseFrom: "payment" | "grace-end"; dayCount: "act-365" | "30-360"; }; steps: { amountCents: number; fromOn: string; untilOn: string; days: number; baseBasisPoints: number; rateBasisPoints: number; }[]; decidedCents: number; proposedCents: number; setBy: string; isWaived: false; } | { kind: "refund" | "late-use"; reason: Schemas["PersonalText"]; untilOn: string; actId: string; refundIds: string[]; decidedCents: number; proposedCents: number; waivedBy: string; isWaived: true; })[]; costs: ({ kind: "enforcement" | "reminder-fee"; amountCents: number; dueOn: string; costId: string; chargedOn: string; chargedBy: string; })[]; plan: { instalments: { amountCents: number; dueOn: string; }[]; receivedBeforeCents: number; known: { demandCount: number; interestCount: number; costCount: number; }; } | null; reliefs: ({ kind: "deferral" | "suspension" | "remission"; reasons: Schemas["PersonalText"]; proposedBy: string; parts: { costCents: number; interestCents: number; principalCents: number; }; reliefId: string; deferredUntilOn: string | null; status: "open"; answer: null; known: { demandCount: number; interestCount: number; costCount: number; }; } | { kind: "deferral" | "suspension" | "remission"; reasons: Schemas["PersonalText"]; proposedBy: string; parts: { costCents: number; interestCents: number; principalCents: number; }; reliefId: string; deferredUntilOn: string | null; status: "granted" | "refused"; answer: Schemas["PersonalText"]; known: { demandCount: number; interestCount: number; costCount: number; }; })[]; setOffs: { setOffId: string; setOffOn: string; from: { costCents: number; interestCents: number; principalCents: number; }; to: { costCents: number; interestCents: number; principalCents: number; }; }[]; repayments: ({ amountCents: number; accountVersion: number; orderedBy: string; parts: { costCents: number; interestCents: number; principalCents: number; }; repaymentId: string; status: "ordered"; executedOn: null; executedBy: null; } | { amountCents: number; accountVersion: number; orderedBy: string; parts: { costCents: number; interestCents: number; principalCents: number; }; repaymentId: string; status: "made"; executedOn: string; executedBy: string; } | { amountCents: number; accountVersion: number; orderedBy: string; parts: { costCents: number; interestCents: number; principalCents: number; }; repaymentId: string; status: "returned"; executedOn: string; executedBy: string; })[]; };
  "Round": { fundId: string; roundId: string; title: string; openedAt: string; opensAt: string; deadlineOn: string; closesAt: string; quotaBasisPoints: number; provenance: { source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; freeCents: number; adoptions: ({ ruleSet: { ruleSetId: string; version: number; }; previous: { ruleSetId: string; version: number; } | null; adoptedAt: string; reason: string; })[]; };
  "Since": string;
  "VoidedBecause": "acts-for-applicant" | "declared" | "excluded" | "raised";
  "WaitsFor": "applicant" | "checker" | "committee" | "coordination-office" | "finance" | "nobody";
};

type Responses = {
  "400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book": { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-query" | "moment-with-lost-plus" | "moment-in-leap-second" | "moment-in-the-future" | "moment-before-any-book">; }; };
  "404.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "not-found">; }; };
  "406.not-acceptable": { headers: Headers; content: { "application/problem+json": Refusal<406, "not-acceptable">; }; };
  "422.table-too-long": { headers: Headers; content: { "application/problem+json": Refusal<422, "table-too-long">; }; };
  "500.internal-error": { headers: Headers; content: { "application/problem+json": Refusal<500, "internal-error">; }; };
  "503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation": { headers: Headers; content: { "application/problem+json": Refusal<503, "past-busy" | "position-not-reached" | "book-of-earlier-program" | "book-of-newer-program" | "book-of-another-installation">; }; };
  "400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match": { headers: Headers; content: { "application/problem+json": Refusal<400, "malformed-json" | "invalid-body" | "invalid-idempotency-key" | "invalid-if-match">; }; };
  "401.not-signed-in": { headers: Headers; content: { "application/problem+json": Refusal<401, "not-signed-in">; }; };
  "403.wrong-role.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "wrong-role" | "not-permitted">; }; };
  "412.if-match-weak.version-mismatch": { headers: Headers; content: { "application/problem+json": Refusal<412, "if-match-weak" | "version-mismatch">; }; };
  "413.body-too-large": { headers: Headers; content: { "application/problem+json": Refusal<413, "body-too-large">; }; };
  "415.unsupported-media-type": { headers: Headers; content: { "application/problem+json": Refusal<415, "unsupported-media-type">; }; };
  "422.idempotency-key-reused": { headers: Headers; content: { "application/problem+json": Refusal<422, "idempotency-key-reused">; }; };
  "503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation": { headers: Headers; content: { "application/problem+json": Refusal<503, "sign-in-unavailable" | "busy" | "book-of-earlier-program" | "book-of-newer-program" | "book-of-another-installation">; }; };
  "400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book": { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-path" | "invalid-query" | "moment-with-lost-plus" | "moment-in-leap-second" | "moment-in-the-future" | "moment-before-any-book">; }; };
  "400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match": { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-path" | "malformed-json" | "invalid-body" | "invalid-idempotency-key" | "invalid-if-match">; }; };
  "404.unknown-programme.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-programme" | "not-found">; }; };
  "428.if-match-required": { headers: Headers; content: { "application/problem+json": Refusal<428, "if-match-required">; }; };
  "409.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "too-many-streams">; }; };
  "403.past-for-offices": { headers: Headers; content: { "application/problem+json": Refusal<403, "past-for-offices">; }; };
  "503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation": { headers: Headers; content: { "application/problem+json": Refusal<503, "sign-in-unavailable" | "position-not-reached" | "book-of-earlier-program" | "book-of-newer-program" | "book-of-another-installation">; }; };
  "409.programme-closed.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "programme-closed" | "too-many-streams">; }; };
  "403.wrong-role": { headers: Headers; content: { "application/problem+json": Refusal<403, "wrong-role">; }; };
  "404.unknown-fund.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-fund" | "not-found">; }; };
  "409.fund-closed.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "fund-closed" | "too-many-streams">; }; };
  "403.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "not-permitted">; }; };
  "403.not-a-signatory.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "not-a-signatory" | "not-permitted">; }; };
  "404.unknown-organisation.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-organisation" | "not-found">; }; };
  "409.last-signatory.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "last-signatory" | "too-many-streams">; }; };
  "403.no-longer-administrator.wrong-role.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "no-longer-administrator" | "wrong-role" | "not-permitted">; }; };
  "503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation": { headers: Headers; content: { "application/problem+json": Refusal<503, "sign-in-unavailable" | "book-of-earlier-program" | "book-of-newer-program" | "book-of-another-installation">; }; };
  "400.invalid-query": { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-query">; }; };
  "404.not-found.unknown-draft": { headers: Headers; content: { "application/problem+json": Refusal<404, "not-found" | "unknown-draft">; }; };
  "412.version-mismatch.if-match-weak": { headers: Headers; content: { "application/problem+json": Refusal<412, "version-mismatch" | "if-match-weak">; }; };
  "403.not-your-draft": { headers: Headers; content: { "application/problem+json": Refusal<403, "not-your-draft">; }; };
  "400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match.if-match-one-version": { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-path" | "malformed-json" | "invalid-body" | "invalid-idempotency-key" | "invalid-if-match" | "if-match-one-version">; }; };
  "412.draft-changed.if-match-weak.version-mismatch": { headers: Headers; content: { "application/problem+json": Refusal<412, "draft-changed" | "if-match-weak" | "version-mismatch">; }; };
  "403.acts-for-applicant.wrong-role.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-applicant" | "wrong-role" | "not-permitted">; }; };
  "404.unknown-application.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-application" | "not-found">; }; };
  "422.reason-given-twice.idempotency-key-reused": { headers: Headers; content: { "application/problem+json": Refusal<422, "reason-given-twice" | "idempotency-key-reused">; }; };
  "409.notice-not-in-portal.notice-no-longer-provided.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "notice-not-in-portal" | "notice-no-longer-provided" | "too-many-streams">; }; };
  "422.day-in-future.idempotency-key-reused": { headers: Headers; content: { "application/problem+json": Refusal<422, "day-in-future" | "idempotency-key-reused">; }; };
  "409.no-objection-open.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "no-objection-open" | "too-many-streams">; }; };
  "404.unknown-review.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-review" | "not-found">; }; };
  "404.unknown-programme.unknown-committee.unknown-application": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-programme" | "unknown-committee" | "unknown-application">; }; };
  "403.not-running-the-meeting.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "not-running-the-meeting" | "not-permitted">; }; };
  "404.unknown-meeting.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-meeting" | "not-found">; }; };
  "422.without-a-seat.idempotency-key-reused": { headers: Headers; content: { "application/problem+json": Refusal<422, "without-a-seat" | "idempotency-key-reused">; }; };
  "404.unknown-meeting.unknown-item.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-meeting" | "unknown-item" | "not-found">; }; };
  "403.not-presiding.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "not-presiding" | "not-permitted">; }; };
  "403.without-a-vote.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "without-a-vote" | "not-permitted">; }; };
  "403.acts-for-recipient.wrong-role.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "wrong-role" | "not-permitted">; }; };
  "404.unknown-grant.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-grant" | "not-found">; }; };
  "403.acts-for-recipient.signed-before.checked-proof-before.wrong-role.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "signed-before" | "checked-proof-before" | "wrong-role" | "not-permitted">; }; };
  "404.unknown-payment.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-payment" | "not-found">; }; };
  "403.acts-for-recipient.released-money-before.wrong-role.not-permitted": { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "released-money-before" | "wrong-role" | "not-permitted">; }; };
  "404.unknown-change.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-change" | "not-found">; }; };
  "409.grant-not-accepted.project-not-running.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-not-accepted" | "project-not-running" | "too-many-streams">; }; };
  "404.unknown-grant.unknown-act.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-grant" | "unknown-act" | "not-found">; }; };
  "409.no-hearing.too-many-streams": { headers: Headers; content: { "application/problem+json": Refusal<409, "no-hearing" | "too-many-streams">; }; };
  "404.unknown-run.not-found": { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-run" | "not-found">; }; };
  "422.file-not-xml.file-with-dtd.file-of-another-format.file-element-missing.file-sums-differ.statement-of-another-account.too-many-entries.too-many-payments.idempotency-key-reused": { headers: Headers; content: { "application/problem+json": Refusal<422, "file-not-xml" | "file-with-dtd" | "file-of-another-format" | "file-element-missing" | "file-sums-differ" | "statement-of-another-account" | "too-many-entries" | "too-many-payments" | "idempotency-key-reused">; }; };
};

export type paths = {
  "/programmes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** All funding programmes, also those that have ended */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ programmeId: string; title: string; grantor: string; closedOn: string | null; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Establish a funding programme */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { programmeId: string; title: string; grantor: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "programme-exists" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One programme with every version of its rules, each value with its source */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { committees: { committeeId: string; title: string; term: number; votingSeats: number; advisorySeats: number; }[]; programmeId: string; title: string; grantor: string; closedOn: string | null; ruleSets: ({ publishedAt: string; ruleSet: { ruleSetId: string; version: number; title: string; validFromOn: string; validUntilOn: string | null; officeSeat: { value: { land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH"; commune: string; localHolidays: ("peace-festival" | "assumption" | "corpus-christi")[]; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; adviceRequired: { value: boolean; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; signOffRequired: { value: boolean; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; legalForms: { value: ("registered-association" | "informal-group" | "foundation" | "public-body" | "company" | "other")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; declarations: { value: string[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; questions: { value: ({ questionId: string; title: string; required: boolean; requiredAboveCents: number | null; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; smallProjects: { value: { amountMaxCents: number; committeeId: string; relievesCommitteeId: string; needsQuestions: boolean; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lateSubmission: { value: "refused" | "next-round"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; formalCheckItems: { value: ("eligibility" | "completeness" | "not-started" | "in-area" | "sums" | "maximum" | "double-funding")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; draftPeriods: { value: { erasedAfterDays: number; remindedDaysBefore: number[]; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; clarificationDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; unanswered: { value: "lapses" | "office-decides"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; admissionDaysBeforeMeeting: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; decisionWithinDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; noticeWithinDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; officeTargets: { value: { formalCheckDays: number | null; paymentDays: number | null; proofCheckDays: number | null; settlementDays: number | null; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; amountMinCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; amountMaxCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; projectKinds: { value: ({ kindId: string; title: string; amountMaxCents: number | null; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; exceptions: { value: ("amount-limit" | "rate-limit" | "own-share")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownShareBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownShareCounts: { value: ("own" | "third" | "participant-fees")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownShareFreeUpToCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; rateMaxBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; durationMonthsMax: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; leadDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; startsAfterDecision: { value: boolean; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; startsFromMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; endsByMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lumpSums: { value: { perParticipantCents: number; perFeeHourCents: number; feeDayFromHours: number; perFeeDayCents: number; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lumpSumCounting: { value: "per-day" | "per-project"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; costCategories: { value: string[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; categoryLimits: { value: ({ category: string; amountMaxCents: number | null; rateMaxBasisPoints: number | null; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; priceProofs: { value: ({ fromCents: number; isInclusive: boolean; offerCount: number; form: "informal" | "written"; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; priceProofsWith: { value: "application" | "proof"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; kilometreRateCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; localShareBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; criteria: { value: { criterionId: string; title: string; weightBasisPoints: number; pointsMax: number; anchors: { points: number; sentence: string; }[]; }[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; scoreMinBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; sheetsMin: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; scoreVisibility: { value: "own-sheet-first" | "after-closing" | "open"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; quorumRule: { value: "vwvfg-90-91" | "gemo-37" | "custom"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; quorumDenominator: { value: "all-seats" | "eligible-seats"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; customVoting: { value: { presentBasisPoints: number; isShareEnough: boolean; presentMin: number; secondMeetingMin: number | null; majority: "simple" | "absolute" | "two-thirds"; tie: "chair-decides" | "elected-chair-decides" | "rejected"; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; groupLimits: { value: { groupMaxBasisPoints: number | null; civilSocietyMinBasisPoints: number | null; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; votedDownGrant: { value: "rejects" | "decides-nothing"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; invitationDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; circularVoteDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; leavesAfterAbsences: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; instrument: { value: "bescheid" | "contract"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; financing: { value: "deficit" | "fixed-amount" | "proportional" | "lump-sum"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; remedy: { value: "objection" | "action" | "none"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; remedyAt: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; postDeemedDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; portalRetrievalDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; acceptWithinDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; payableFrom: { value: "acceptance" | "finality"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; drawdown: { value: "need" | "any-time"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; spendWithinDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; payUntilMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; proofDueDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; proofDueByMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lineOverrunBasisPoints: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lineOverrunOf: { value: "line" | "plan"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; deMinimisChangeCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownFundsChange: { value: "counts" | "left-out"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; paidAfterPeriodDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; refundDueDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; interest: { value: { basis: "statute" | "contract"; pointsAboveBaseBasisPoints: number; lateUseFrom: "payment" | "grace-end"; dayCount: "act-365" | "30-360"; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; retention: { value: { years: number; untilEndOfYear: boolean; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; }; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/rule-sets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Publish rules that come into force by their dates */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { ruleSet: { ruleSetId: string; version: number; title: string; validFromOn: string; validUntilOn: string | null; officeSeat: { value: { land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH"; commune: string; localHolidays: ("peace-festival" | "assumption" | "corpus-christi")[]; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; adviceRequired: { value: boolean; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; signOffRequired: { value: boolean; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; legalForms: { value: ("registered-association" | "informal-group" | "foundation" | "public-body" | "company" | "other")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; declarations: { value: string[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; questions: { value: ({ questionId: string; title: string; required: boolean; requiredAboveCents: number | null; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; smallProjects: { value: { amountMaxCents: number; committeeId: string; relievesCommitteeId: string; needsQuestions: boolean; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lateSubmission: { value: "refused" | "next-round"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; formalCheckItems: { value: ("eligibility" | "completeness" | "not-started" | "in-area" | "sums" | "maximum" | "double-funding")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; draftPeriods: { value: { erasedAfterDays: number; remindedDaysBefore: number[]; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; clarificationDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; unanswered: { value: "lapses" | "office-decides"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; admissionDaysBeforeMeeting: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; decisionWithinDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; noticeWithinDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; officeTargets: { value: { formalCheckDays: number | null; paymentDays: number | null; proofCheckDays: number | null; settlementDays: number | null; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; amountMinCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; amountMaxCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; projectKinds: { value: ({ kindId: string; title: string; amountMaxCents: number | null; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; exceptions: { value: ("amount-limit" | "rate-limit" | "own-share")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownShareBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownShareCounts: { value: ("own" | "third" | "participant-fees")[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownShareFreeUpToCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; rateMaxBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; durationMonthsMax: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; leadDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; startsAfterDecision: { value: boolean; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; startsFromMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; endsByMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lumpSums: { value: { perParticipantCents: number; perFeeHourCents: number; feeDayFromHours: number; perFeeDayCents: number; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lumpSumCounting: { value: "per-day" | "per-project"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; costCategories: { value: string[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; categoryLimits: { value: ({ category: string; amountMaxCents: number | null; rateMaxBasisPoints: number | null; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; priceProofs: { value: ({ fromCents: number; isInclusive: boolean; offerCount: number; form: "informal" | "written"; })[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; priceProofsWith: { value: "application" | "proof"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; kilometreRateCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; localShareBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; criteria: { value: { criterionId: string; title: string; weightBasisPoints: number; pointsMax: number; anchors: { points: number; sentence: string; }[]; }[]; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; scoreMinBasisPoints: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; sheetsMin: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; scoreVisibility: { value: "own-sheet-first" | "after-closing" | "open"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; quorumRule: { value: "vwvfg-90-91" | "gemo-37" | "custom"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; quorumDenominator: { value: "all-seats" | "eligible-seats"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; customVoting: { value: { presentBasisPoints: number; isShareEnough: boolean; presentMin: number; secondMeetingMin: number | null; majority: "simple" | "absolute" | "two-thirds"; tie: "chair-decides" | "elected-chair-decides" | "rejected"; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; groupLimits: { value: { groupMaxBasisPoints: number | null; civilSocietyMinBasisPoints: number | null; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; votedDownGrant: { value: "rejects" | "decides-nothing"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; invitationDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; circularVoteDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; leavesAfterAbsences: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; instrument: { value: "bescheid" | "contract"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; financing: { value: "deficit" | "fixed-amount" | "proportional" | "lump-sum"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; remedy: { value: "objection" | "action" | "none"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; remedyAt: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; postDeemedDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; portalRetrievalDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; acceptWithinDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; payableFrom: { value: "acceptance" | "finality"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; drawdown: { value: "need" | "any-time"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; spendWithinDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; payUntilMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; proofDueDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; proofDueByMonthDay: { value: string | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lineOverrunBasisPoints: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; lineOverrunOf: { value: "line" | "plan"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; deMinimisChangeCents: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; ownFundsChange: { value: "counts" | "left-out"; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; paidAfterPeriodDays: { value: number | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; refundDueDays: { value: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; interest: { value: { basis: "statute" | "contract"; pointsAboveBaseBasisPoints: number; lateUseFrom: "payment" | "grace-end"; dayCount: "act-365" | "30-360"; } | null; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; retention: { value: { years: number; untilEndOfYear: boolean; }; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-programme.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "programme-closed" | "rule-set-version-taken" | "rule-sets-overlap" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "rule-set-ends-before-start" | "local-holiday-elsewhere" | "local-holiday-missing" | "id-twice" | "question-threshold-without-duty" | "question-never-required" | "small-body-unknown" | "small-limit-above-maximum" | "small-limit-below-minimum" | "lapses-without-time" | "draft-reminded-too-early" | "draft-reminded-too-late" | "admission-after-invitation" | "decision-period-too-short" | "amount-range-empty" | "kind-above-maximum" | "kind-below-minimum" | "own-share-counts-nothing" | "own-share-leaves-nothing" | "rate-leaves-nothing" | "own-share-free-without-share" | "own-share-never-asked" | "own-share-free-below-minimum" | "exception-without-limit" | "price-proof-without-offers" | "price-proof-twice" | "price-proofs-falling" | "price-proof-form-falls" | "category-limit-unknown" | "category-limit-empty" | "category-limits-exclude-all" | "lump-sums-missing" | "lump-sums-without-use" | "lump-sums-worth-nothing" | "lump-sum-day-below-hours" | "lump-sums-with-price-proofs" | "lump-sums-with-kilometre-rate" | "weights-incomplete" | "criterion-without-points" | "anchor-above-points" | "anchor-twice" | "sheets-above-seats" | "custom-voting-missing" | "custom-voting-without-use" | "denominator-against-municipal-code" | "quorum-above-all-seats" | "quorum-above-seats" | "second-meeting-harder" | "group-limits-empty" | "group-limits-exclude-all" | "circular-vote-without-time" | "circular-vote-shorter-than-invitation" | "circular-vote-for-more-than-simple-matters" | "season-empty" | "duration-leaves-no-day" | "paid-before-the-end" | "proof-day-never-first" | "remedy-against-contract" | "bescheid-without-remedy" | "interest-without-basis" | "spent-within-no-days" | "accepted-within-no-days" | "de-minimis-above-maximum" | "own-funds-left-out-of-no-share" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/committees/{committeeId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Who sits in a committee, for its members and the offices */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { programmeId: string; committeeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { committeeId: string; title: string; term: number; seatedAt: string; seats: ({ seatId: string; personId: string; voting: boolean; office: "chair" | "deputy" | "member"; group: "administration" | "civil-society" | "economy" | "politics" | "youth" | null; substitutePersonId: string | null; name: Schemas["PersonalText"] | null; substituteName: Schemas["PersonalText"] | null; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    /** Seat a committee, replacing who sat there before */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { programmeId: string; committeeId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { title: string; seats: ({ seatId: string; personId: string; voting: boolean; office: "chair" | "deputy" | "member"; group?: "civil-society" | "administration" | "politics" | "youth" | "economy" | null; substitutePersonId?: string | null; name: string; substituteName?: string | null; })[]; term: number; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-programme.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "committee-emptied" | "committee-needs-one-chair" | "person-on-two-seats" | "seat-twice" | "name-without-substitute" | "seats-below-rules" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/closure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Close a programme for new applications */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-programme.not-found"]; 409: Responses["409.programme-closed.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** All funds with their rounds and what they can still give */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; programmeId?: string; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: Schemas["Fund"][]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Open a fund for one year */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { fundId: string; programmeId: string; title: string; year: number; allocatedCents: number; applicationMaxCents: number | null; committeeId: string; provenance: { source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "fund-exists" | "programme-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "unknown-programme" | "unknown-committee" | "maximum-above-allocation" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/allocation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Say what each financier gives for a programme in one year */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { year: number; sources: { sourceId: string; title: string; amountCents: number; }[]; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-programme.not-found"]; 409: Responses["409.programme-closed.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "source-listed-twice" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/allocations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What is given for each year of a programme, what its funds have of it, and the difference by financier */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { programmeId: string; years: ({ reason: string | null; setAt: string | null; setBy: string | null; year: number; givenCents: number | null; inFundsCents: number; unallocatedCents: number | null; unnamedCents: number; sources: { sourceId: string; title: string; givenCents: number; inFundsCents: number; unallocatedCents: number; }[]; funds: { fundId: string; title: string; allocatedCents: number; sources: { sourceId: string; title: string; amountCents: number; }[]; }[]; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One fund with its rounds and what it can still give */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": Schemas["Fund"]; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/ledger": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The book of a fund: totals, money by application, every booking in its order */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { fundId: string; programmeId: string; title: string; year: number; closedOn: string | null; allocatedCents: number; reservedCents: number; grantedCents: number; paidCents: number; refundedCents: number; freeCents: number; toBudgetCents: number; cases: { [key: string]: { roundId: string; reservedCents: number; grantedCents: number; paidCents: number; refundedCents: number; } }; bookings: Schemas["Booking"][]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/waiting-list": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Who waits for the money of a fund, by rank, and who moves up with which sum */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { fundId: string; freeCents: number; proposedAt: string | null; entries: ({ rank: number; applicationId: string; organisationId: string; title: Schemas["PersonalText"]; roundId: string; requestedCents: number; resolution: { meetingId: string; itemId: string; }; since: string | null; moveUpCents: number | null; isPartial: boolean; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/allocation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Change what a fund has, never below what it has promised */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { allocatedCents: number; sources?: { sourceId: string; title: string; amountCents: number; }[] | null; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-fund.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "fund-closed" | "allocation-below-commitments" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "sources-needed" | "source-listed-twice" | "own-share-source-unknown" | "fund-own-share-too-small" | "sources-do-not-add-up" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/sources": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Who gives the money of a fund: every booking split to the cent, sums by source, the own share */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { ownShare: { ownCents: number; neededCents: number; ofGrantBasisPoints: number; ofTotalBasisPoints: number; sourceId: string; basisPoints: number; base: "grant" | "total"; } | null; sources: { reservedCents: number; grantedCents: number; paidCents: number; refundedCents: number; spentCents: number; ofFundBasisPoints: number; sourceId: string; title: string; amountCents: number; }[]; versions: ({ sources: { sourceId: string; title: string; amountCents: number; }[]; ownShare: { sourceId: string; basisPoints: number; base: "grant" | "total"; } | null; setAt: string; setBy: string; reason: string; bookingCount: number; })[]; bookings: ({ bookedAt: string; bookedBy: string; kind: "allocated" | "allocation-changed" | "granted" | "paid" | "payment-returned" | "refund-reversed" | "refunded" | "released" | "reserved" | "restored"; applicationId: string | null; amountCents: number; reference: string | null; movedOn: string | null; freeCents: number; toBudgetCents: number; shares: { sourceId: string; amountCents: number; }[]; })[]; allocatedCents: number; reservedCents: number; grantedCents: number; paidCents: number; refundedCents: number; freeCents: number; toBudgetCents: number; fundId: string; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    /** Say who gives how much of a fund */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { sources: { sourceId: string; title: string; amountCents: number; }[]; ownShare?: { sourceId: string; basisPoints: number; base: "grant" | "total"; } | null; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-fund.not-found"]; 409: Responses["409.fund-closed.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "source-listed-twice" | "own-share-source-unknown" | "own-share-impossible" | "fund-own-share-too-small" | "sources-do-not-add-up" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/rounds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Open the next round of a fund */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { roundId: string; title: string; opensAt: string; deadlineOn: string; quotaBasisPoints: number; provenance: { source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-fund.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "fund-closed" | "round-exists" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "round-ends-before-start" | "rounds-out-of-order" | "rounds-overlap" | "round-quota-falls" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/rounds/{roundId}/rules": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Take newer rules over for a round that is open, with the reason that its applicants are told */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { fundId: string; roundId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { ruleSet: { ruleSetId: string; version: number; }; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-round" | "not-found">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "fund-closed" | "round-not-open-for-rules" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "rules-not-in-force" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/year-end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The year-end line of a fund with its cases: spent, to come back, still payable, unspent */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { cases: ({ proof: "being-checked" | "done" | "not-yet-due" | "overdue" | null; keptCents: number; toComeBackCents: number; stillPayableCents: number; onlyReservedCents: number; releasableCents: number; because: "never-granted" | "not-drawn" | null; payUntilOn: string | null; reservedCents: number; paidCents: number; refundedCents: number; roundId: string; grantedCents: number; applicationId: string; organisationId: string | null; title: Schemas["PersonalText"] | null; })[]; laterBookings: ({ bookedAt: string; bookedBy: string; kind: "allocated" | "allocation-changed" | "granted" | "paid" | "payment-returned" | "refund-reversed" | "refunded" | "released" | "reserved" | "restored"; applicationId: string | null; amountCents: number; reference: string | null; movedOn: string | null; freeCents: number; toBudgetCents: number; })[]; keptCents: number; toComeBackCents: number; stillPayableCents: number; onlyReservedCents: number; freeCents: number; unspentCents: number; openProofCount: number; allocatedCents: number; reservedCents: number; grantedCents: number; paidCents: number; refundedCents: number; toBudgetCents: number; fundId: string; title: string; year: number; closedOn: string | null; yearClosed: { fundId: string; year: number; closedOn: string; allocatedCents: number; grantedCents: number; paidCents: number; refundedCents: number; releasedCents: number; toBudgetCents: number; } | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Close the year of a fund: release what nobody can be given any more, and promise nothing new */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-fund.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "year-not-over" | "payments-under-way" | "bookings-awaited" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/funds/{fundId}/closure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Close a fund for new promises */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { fundId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-fund.not-found"]; 409: Responses["409.fund-closed.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** My organisations; for the offices all, or those whose account waits to be confirmed */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; list?: "mine" | "all" | "account-to-confirm"; name?: string; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ organisationId: string; name: string; legalForm: "registered-association" | "informal-group" | "foundation" | "public-body" | "company" | "other"; seat: string; isNonProfit: boolean; accountVersion: number | null; accountConfirmed: boolean; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Register an organisation and become its signatory */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { name: string; legalForm: "registered-association" | "informal-group" | "foundation" | "public-body" | "company" | "other"; seat: string; registerNumber?: string | null; supportedBy?: string | null; isNonProfit: boolean; contact: { name: string; email: string; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "organisation-exists" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "support-missing" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One organisation, for its members and the offices */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { organisationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { contact: { email: Schemas["PersonalText"]; personId: string; name: Schemas["PersonalText"]; } | null; accounts?: ({ address: { street: Schemas["PersonalText"] | null; buildingNumber: Schemas["PersonalText"] | null; postalCode: Schemas["PersonalText"] | null; town: Schemas["PersonalText"]; country: string; } | null; accountVersion: number; proposedBy: string; confirmedBy: string | null; holder: Schemas["PersonalText"]; holderIs: "recipient" | "supporting-organisation"; maskedIban: Schemas["PersonalText"]; iban?: Schemas["PersonalText"]; verifiedBy: "call-back" | "letter" | "bank-document" | "in-person" | null; proposedAt: string; confirmedAt: string | null; hint: { key: string; text: string; } | null; })[]; organisationId: string; name: string; legalForm: "registered-association" | "informal-group" | "foundation" | "public-body" | "company" | "other"; seat: string; registerNumber: string | null; supportedBy: string | null; isNonProfit: boolean; members: ({ personId: string; authority: "signatory" | "member"; joinedAt: string; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/members": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Let a person act for the organisation, or change their authority */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { organisationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { personId: string; authority: "signatory" | "member"; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-organisation.not-found"]; 409: Responses["409.last-signatory.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/members/{personId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    post?: never;
    /** Let a person no longer act for the organisation */
    delete: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { organisationId: string; personId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-organisation.not-found"]; 409: Responses["409.last-signatory.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/bank-account": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Put forward a bank account */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { organisationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { iban: string; holder: string; holderIs?: "recipient" | "supporting-organisation" | null; address?: { street: string | null; buildingNumber: string | null; postalCode: string | null; town: string; country: string; } | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; accountVersion?: number; hint: Schemas["AccountHint"] | null; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; accountVersion?: number; hint: Schemas["AccountHint"] | null; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-organisation.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "no-supporting-organisation" | "informal-group-without-account" | "holder-not-writable" | "iban-country-unknown" | "iban-length-wrong" | "iban-structure-wrong" | "iban-check-digits-wrong" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/bank-account/confirmation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Confirm a bank account as the second person */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { organisationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { accountVersion: number; verifiedBy?: "call-back" | "letter" | "bank-document" | "in-person" | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "proposer-cannot-confirm" | "own-organisation" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-organisation.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-account-proposed" | "account-replaced" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "account-check-missing" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Who I am here: my offices, organisations and committee seats */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { personId: string; roles: string[]; organisations: ({ organisationId: string; name: string; authority: "signatory" | "member"; })[]; seats: ({ programmeId: string; committeeId: string; title: string; seatId: string; voting: boolean; office: "chair" | "deputy" | "member"; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Who holds which office */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; role?: "administrator" | "coordination-office" | "finance" | "checker" | "auditor"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ offices: ("administrator" | "coordination-office" | "finance" | "checker" | "auditor")[]; version: number; personId: string; roles: ({ role: "administrator" | "coordination-office" | "finance" | "checker" | "auditor"; since: string; })[]; erasure: { orderedOn: string; keptBecause: "gdpr-17-3-b"; kept: ({ applicationId: string; keptUntilOn: string | null; })[]; erasedOn: string | null; } | null; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people/{personId}/roles/{role}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Give a person an office */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { personId: string; role: "administrator" | "coordination-office" | "finance" | "checker" | "auditor"; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.no-longer-administrator.wrong-role.not-permitted"]; 404: Responses["404.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    /** End an office of a person */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { personId: string; role: "administrator" | "coordination-office" | "finance" | "checker" | "auditor"; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.no-longer-administrator.wrong-role.not-permitted"]; 404: Responses["404.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "own-role" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drafts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The drafts of my organisations */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; count?: "all"; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; keptUntilOn: string | null; remindedOn: string[]; reminder: string | null; title: string | null; })[]; next: string | null; count?: Schemas["Count"]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query"]; 401: Responses["401.not-signed-in"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Start a draft for a round of a fund */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { organisationId: string; programmeId: string; fundId: string; roundId: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { plan: { lumpSumCeilingCents: number | null; costCents: number; deductedTaxCents: number; ownCents: number; thirdCents: number; participantFeesCents: number; requestedCents: number; differenceCents: number; categories: string[]; }; broken: ({ code: "amounts-too-large" | "category-too-high" | "cost-category-unknown" | "declaration-missing" | "declaration-unknown" | "duration-too-long" | "ends-before-start" | "ends-too-late" | "exception-asked-twice" | "exception-not-needed" | "exception-not-possible" | "kilometre-rate-exceeded" | "legal-form-not-eligible" | "line-tax-missing" | "line-tax-too-high" | "local-participants-above-all" | "local-participants-missing" | "local-share-too-small" | "lump-sum-basis-missing" | "outside-fund-year" | "own-share-too-small" | "participant-days-below-participants" | "plan-line-twice" | "plan-overfinanced" | "plan-underfinanced" | "price-comparison-missing" | "project-kind-missing" | "project-kind-unknown" | "question-answered-twice" | "question-unanswered" | "question-unknown" | "rate-too-high" | "requested-above-cost" | "requested-above-fund-limit" | "requested-above-kind-limit" | "requested-above-lump-sums" | "requested-above-programme-limit" | "requested-below-minimum" | "starts-before-lead-time" | "starts-too-early" | "written-offers-missing"; facts: { [key: string]: string | number }; detail: string; })[]; advice: { isRequired: boolean; advisedOn: string | null; }; signOff: { isRequired: boolean; releases: { releasedAt: string; isMine: boolean; }[]; }; applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; keptUntilOn: string | null; remindedOn: string[]; reminder: string | null; discarded: { discardedAt: string; discardedBy: "member" | "clock"; restorableUntilOn: string; } | null; ruleSet: { ruleSetId: string; version: number; } | null; rulesChange: { adoptedAt: string; reason: string; previous: { ruleSetId: string; version: number; } | null; changes: { rule: string; label: string; before: unknown; after: unknown; }[]; } | null; content: { title?: string | null; summary?: string | null; description?: string | null; place?: string | null; targetGroup?: string | null; participantCount?: number | null; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string | null; endsOn?: string | null; contactName?: string | null; contactEmail?: string | null; financePlan?: { expenditure?: ({ lineId: string; category?: string | null; label?: string | null; amountCents?: number | null; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder?: string | null; amountCents?: number | null; form?: "informal" | "written" | null; })[] | null; offersWaivedBecause?: string | null; })[] | null; income?: ({ kind?: "own" | "third" | "participant-fees" | null; label?: string | null; status?: "requested" | "confirmed" | null; amountCents?: number | null; })[] | null; requestedCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; } | null; answers?: ({ questionId: string; text?: string | null; })[] | null; declarations?: string[] | null; exceptions?: ({ limit?: "amount-limit" | "rate-limit" | "own-share" | null; reason?: string | null; })[] | null; }; deadlineOn: string | null; closesAt: string | null; isRoundOpen: boolean; isComplete: boolean; missing: string[]; wrong: ({ pointer: string; label?: string; code: string; message: string; facts?: { [key: string]: string | number }; choices?: (string | number | boolean | null)[]; })[]; }; }; }; 201: { headers: Headers; content: { "application/json": { plan: { lumpSumCeilingCents: number | null; costCents: number; deductedTaxCents: number; ownCents: number; thirdCents: number; participantFeesCents: number; requestedCents: number; differenceCents: number; categories: string[]; }; broken: ({ code: "amounts-too-large" | "category-too-high" | "cost-category-unknown" | "declaration-missing" | "declaration-unknown" | "duration-too-long" | "ends-before-start" | "ends-too-late" | "exception-asked-twice" | "exception-not-needed" | "exception-not-possible" | "kilometre-rate-exceeded" | "legal-form-not-eligible" | "line-tax-missing" | "line-tax-too-high" | "local-participants-above-all" | "local-participants-missing" | "local-share-too-small" | "lump-sum-basis-missing" | "outside-fund-year" | "own-share-too-small" | "participant-days-below-participants" | "plan-line-twice" | "plan-overfinanced" | "plan-underfinanced" | "price-comparison-missing" | "project-kind-missing" | "project-kind-unknown" | "question-answered-twice" | "question-unanswered" | "question-unknown" | "rate-too-high" | "requested-above-cost" | "requested-above-fund-limit" | "requested-above-kind-limit" | "requested-above-lump-sums" | "requested-above-programme-limit" | "requested-below-minimum" | "starts-before-lead-time" | "starts-too-early" | "written-offers-missing"; facts: { [key: string]: string | number }; detail: string; })[]; advice: { isRequired: boolean; advisedOn: string | null; }; signOff: { isRequired: boolean; releases: { releasedAt: string; isMine: boolean; }[]; }; applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; keptUntilOn: string | null; remindedOn: string[]; reminder: string | null; discarded: { discardedAt: string; discardedBy: "member" | "clock"; restorableUntilOn: string; } | null; ruleSet: { ruleSetId: string; version: number; } | null; rulesChange: { adoptedAt: string; reason: string; previous: { ruleSetId: string; version: number; } | null; changes: { rule: string; label: string; before: unknown; after: unknown; }[]; } | null; content: { title?: string | null; summary?: string | null; description?: string | null; place?: string | null; targetGroup?: string | null; participantCount?: number | null; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string | null; endsOn?: string | null; contactName?: string | null; contactEmail?: string | null; financePlan?: { expenditure?: ({ lineId: string; category?: string | null; label?: string | null; amountCents?: number | null; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder?: string | null; amountCents?: number | null; form?: "informal" | "written" | null; })[] | null; offersWaivedBecause?: string | null; })[] | null; income?: ({ kind?: "own" | "third" | "participant-fees" | null; label?: string | null; status?: "requested" | "confirmed" | null; amountCents?: number | null; })[] | null; requestedCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; } | null; answers?: ({ questionId: string; text?: string | null; })[] | null; declarations?: string[] | null; exceptions?: ({ limit?: "amount-limit" | "rate-limit" | "own-share" | null; reason?: string | null; })[] | null; }; deadlineOn: string | null; closesAt: string | null; isRoundOpen: boolean; isComplete: boolean; missing: string[]; wrong: ({ pointer: string; label?: string; code: string; message: string; facts?: { [key: string]: string | number }; choices?: (string | number | boolean | null)[]; })[]; }; }; }; 400: { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-idempotency-key" | "malformed-json" | "invalid-body">; }; }; 401: Responses["401.not-signed-in"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-organisation" | "unknown-round">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-submitted" | "erased-for-ever">; }; }; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/discarded-drafts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The discarded drafts of my organisations that can be brought back */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; count?: "all"; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; title: string | null; discardedAt: string; discardedBy: "member" | "clock"; restorableUntilOn: string; })[]; next: string | null; count?: Schemas["Count"]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query"]; 401: Responses["401.not-signed-in"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drafts/{applicationId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** A draft, what is missing in it, and how its plan adds up */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { plan: { lumpSumCeilingCents: number | null; costCents: number; deductedTaxCents: number; ownCents: number; thirdCents: number; participantFeesCents: number; requestedCents: number; differenceCents: number; categories: string[]; }; broken: ({ code: "amounts-too-large" | "category-too-high" | "cost-category-unknown" | "declaration-missing" | "declaration-unknown" | "duration-too-long" | "ends-before-start" | "ends-too-late" | "exception-asked-twice" | "exception-not-needed" | "exception-not-possible" | "kilometre-rate-exceeded" | "legal-form-not-eligible" | "line-tax-missing" | "line-tax-too-high" | "local-participants-above-all" | "local-participants-missing" | "local-share-too-small" | "lump-sum-basis-missing" | "outside-fund-year" | "own-share-too-small" | "participant-days-below-participants" | "plan-line-twice" | "plan-overfinanced" | "plan-underfinanced" | "price-comparison-missing" | "project-kind-missing" | "project-kind-unknown" | "question-answered-twice" | "question-unanswered" | "question-unknown" | "rate-too-high" | "requested-above-cost" | "requested-above-fund-limit" | "requested-above-kind-limit" | "requested-above-lump-sums" | "requested-above-programme-limit" | "requested-below-minimum" | "starts-before-lead-time" | "starts-too-early" | "written-offers-missing"; facts: { [key: string]: string | number }; detail: string; })[]; advice: { isRequired: boolean; advisedOn: string | null; }; signOff: { isRequired: boolean; releases: { releasedAt: string; isMine: boolean; }[]; }; applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; keptUntilOn: string | null; remindedOn: string[]; reminder: string | null; discarded: { discardedAt: string; discardedBy: "member" | "clock"; restorableUntilOn: string; } | null; ruleSet: { ruleSetId: string; version: number; } | null; rulesChange: { adoptedAt: string; reason: string; previous: { ruleSetId: string; version: number; } | null; changes: { rule: string; label: string; before: unknown; after: unknown; }[]; } | null; content: { title?: string | null; summary?: string | null; description?: string | null; place?: string | null; targetGroup?: string | null; participantCount?: number | null; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string | null; endsOn?: string | null; contactName?: string | null; contactEmail?: string | null; financePlan?: { expenditure?: ({ lineId: string; category?: string | null; label?: string | null; amountCents?: number | null; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder?: string | null; amountCents?: number | null; form?: "informal" | "written" | null; })[] | null; offersWaivedBecause?: string | null; })[] | null; income?: ({ kind?: "own" | "third" | "participant-fees" | null; label?: string | null; status?: "requested" | "confirmed" | null; amountCents?: number | null; })[] | null; requestedCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; } | null; answers?: ({ questionId: string; text?: string | null; })[] | null; declarations?: string[] | null; exceptions?: ({ limit?: "amount-limit" | "rate-limit" | "own-share" | null; reason?: string | null; })[] | null; }; deadlineOn: string | null; closesAt: string | null; isRoundOpen: boolean; isComplete: boolean; missing: string[]; wrong: ({ pointer: string; label?: string; code: string; message: string; facts?: { [key: string]: string | number }; choices?: (string | number | boolean | null)[]; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-path">; }; }; 401: Responses["401.not-signed-in"]; 404: Responses["404.not-found.unknown-draft"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    /** Save a draft as it stands; If-Match names the version it builds on */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { title?: string | null; summary?: string | null; description?: string | null; place?: string | null; targetGroup?: string | null; participantCount?: number | null; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string | null; endsOn?: string | null; contactName?: string | null; contactEmail?: string | null; financePlan?: { expenditure?: ({ lineId: string; category?: string | null; label?: string | null; amountCents?: number | null; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder?: string | null; amountCents?: number | null; form?: "informal" | "written" | null; })[] | null; offersWaivedBecause?: string | null; })[] | null; income?: ({ kind?: "own" | "third" | "participant-fees" | null; label?: string | null; status?: "requested" | "confirmed" | null; amountCents?: number | null; })[] | null; requestedCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; } | null; answers?: ({ questionId: string; text?: string | null; })[] | null; declarations?: string[] | null; exceptions?: ({ limit?: "amount-limit" | "rate-limit" | "own-share" | null; reason?: string | null; })[] | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { plan: { lumpSumCeilingCents: number | null; costCents: number; deductedTaxCents: number; ownCents: number; thirdCents: number; participantFeesCents: number; requestedCents: number; differenceCents: number; categories: string[]; }; broken: ({ code: "amounts-too-large" | "category-too-high" | "cost-category-unknown" | "declaration-missing" | "declaration-unknown" | "duration-too-long" | "ends-before-start" | "ends-too-late" | "exception-asked-twice" | "exception-not-needed" | "exception-not-possible" | "kilometre-rate-exceeded" | "legal-form-not-eligible" | "line-tax-missing" | "line-tax-too-high" | "local-participants-above-all" | "local-participants-missing" | "local-share-too-small" | "lump-sum-basis-missing" | "outside-fund-year" | "own-share-too-small" | "participant-days-below-participants" | "plan-line-twice" | "plan-overfinanced" | "plan-underfinanced" | "price-comparison-missing" | "project-kind-missing" | "project-kind-unknown" | "question-answered-twice" | "question-unanswered" | "question-unknown" | "rate-too-high" | "requested-above-cost" | "requested-above-fund-limit" | "requested-above-kind-limit" | "requested-above-lump-sums" | "requested-above-programme-limit" | "requested-below-minimum" | "starts-before-lead-time" | "starts-too-early" | "written-offers-missing"; facts: { [key: string]: string | number }; detail: string; })[]; advice: { isRequired: boolean; advisedOn: string | null; }; signOff: { isRequired: boolean; releases: { releasedAt: string; isMine: boolean; }[]; }; applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; keptUntilOn: string | null; remindedOn: string[]; reminder: string | null; discarded: { discardedAt: string; discardedBy: "member" | "clock"; restorableUntilOn: string; } | null; ruleSet: { ruleSetId: string; version: number; } | null; rulesChange: { adoptedAt: string; reason: string; previous: { ruleSetId: string; version: number; } | null; changes: { rule: string; label: string; before: unknown; after: unknown; }[]; } | null; content: { title?: string | null; summary?: string | null; description?: string | null; place?: string | null; targetGroup?: string | null; participantCount?: number | null; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string | null; endsOn?: string | null; contactName?: string | null; contactEmail?: string | null; financePlan?: { expenditure?: ({ lineId: string; category?: string | null; label?: string | null; amountCents?: number | null; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder?: string | null; amountCents?: number | null; form?: "informal" | "written" | null; })[] | null; offersWaivedBecause?: string | null; })[] | null; income?: ({ kind?: "own" | "third" | "participant-fees" | null; label?: string | null; status?: "requested" | "confirmed" | null; amountCents?: number | null; })[] | null; requestedCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; } | null; answers?: ({ questionId: string; text?: string | null; })[] | null; declarations?: string[] | null; exceptions?: ({ limit?: "amount-limit" | "rate-limit" | "own-share" | null; reason?: string | null; })[] | null; }; deadlineOn: string | null; closesAt: string | null; isRoundOpen: boolean; isComplete: boolean; missing: string[]; wrong: ({ pointer: string; label?: string; code: string; message: string; facts?: { [key: string]: string | number }; choices?: (string | number | boolean | null)[]; })[]; }; }; }; 400: { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-idempotency-key" | "invalid-path" | "malformed-json" | "invalid-body" | "invalid-if-match" | "if-match-one-version">; }; }; 401: Responses["401.not-signed-in"]; 404: Responses["404.not-found.unknown-draft"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-submitted" | "draft-discarded">; }; }; 412: Responses["412.version-mismatch.if-match-weak"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    /** Discard a draft, which can be brought back for thirty days; If-Match names the version that is given up */
    delete: {
      parameters: { query?: never; header: { "If-Match": string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 204: { headers: Headers; content?: never; }; 400: { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-path" | "invalid-if-match" | "if-match-one-version">; }; }; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-your-draft"]; 404: Responses["404.not-found.unknown-draft"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "draft-discarded">; }; }; 412: Responses["412.version-mismatch.if-match-weak"]; 415: Responses["415.unsupported-media-type"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drafts/{applicationId}/restoration": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Bring a discarded draft back; If-Match names its version */
    post: {
      parameters: { query?: never; header: { "If-Match": string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { plan: { lumpSumCeilingCents: number | null; costCents: number; deductedTaxCents: number; ownCents: number; thirdCents: number; participantFeesCents: number; requestedCents: number; differenceCents: number; categories: string[]; }; broken: ({ code: "amounts-too-large" | "category-too-high" | "cost-category-unknown" | "declaration-missing" | "declaration-unknown" | "duration-too-long" | "ends-before-start" | "ends-too-late" | "exception-asked-twice" | "exception-not-needed" | "exception-not-possible" | "kilometre-rate-exceeded" | "legal-form-not-eligible" | "line-tax-missing" | "line-tax-too-high" | "local-participants-above-all" | "local-participants-missing" | "local-share-too-small" | "lump-sum-basis-missing" | "outside-fund-year" | "own-share-too-small" | "participant-days-below-participants" | "plan-line-twice" | "plan-overfinanced" | "plan-underfinanced" | "price-comparison-missing" | "project-kind-missing" | "project-kind-unknown" | "question-answered-twice" | "question-unanswered" | "question-unknown" | "rate-too-high" | "requested-above-cost" | "requested-above-fund-limit" | "requested-above-kind-limit" | "requested-above-lump-sums" | "requested-above-programme-limit" | "requested-below-minimum" | "starts-before-lead-time" | "starts-too-early" | "written-offers-missing"; facts: { [key: string]: string | number }; detail: string; })[]; advice: { isRequired: boolean; advisedOn: string | null; }; signOff: { isRequired: boolean; releases: { releasedAt: string; isMine: boolean; }[]; }; applicationId: string; organisationId: string; programmeId: string; fundId: string; roundId: string; version: number; savedAt: string; startedAt: string; keptUntilOn: string | null; remindedOn: string[]; reminder: string | null; discarded: { discardedAt: string; discardedBy: "member" | "clock"; restorableUntilOn: string; } | null; ruleSet: { ruleSetId: string; version: number; } | null; rulesChange: { adoptedAt: string; reason: string; previous: { ruleSetId: string; version: number; } | null; changes: { rule: string; label: string; before: unknown; after: unknown; }[]; } | null; content: { title?: string | null; summary?: string | null; description?: string | null; place?: string | null; targetGroup?: string | null; participantCount?: number | null; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string | null; endsOn?: string | null; contactName?: string | null; contactEmail?: string | null; financePlan?: { expenditure?: ({ lineId: string; category?: string | null; label?: string | null; amountCents?: number | null; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder?: string | null; amountCents?: number | null; form?: "informal" | "written" | null; })[] | null; offersWaivedBecause?: string | null; })[] | null; income?: ({ kind?: "own" | "third" | "participant-fees" | null; label?: string | null; status?: "requested" | "confirmed" | null; amountCents?: number | null; })[] | null; requestedCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; } | null; answers?: ({ questionId: string; text?: string | null; })[] | null; declarations?: string[] | null; exceptions?: ({ limit?: "amount-limit" | "rate-limit" | "own-share" | null; reason?: string | null; })[] | null; }; deadlineOn: string | null; closesAt: string | null; isRoundOpen: boolean; isComplete: boolean; missing: string[]; wrong: ({ pointer: string; label?: string; code: string; message: string; facts?: { [key: string]: string | number }; choices?: (string | number | boolean | null)[]; })[]; }; }; }; 400: { headers: Headers; content: { "application/problem+json": Refusal<400, "invalid-path" | "malformed-json" | "invalid-body" | "invalid-if-match" | "if-match-one-version">; }; }; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-your-draft"]; 404: Responses["404.not-found.unknown-draft"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-submitted" | "draft-not-discarded" | "draft-not-restorable">; }; }; 412: Responses["412.version-mismatch.if-match-weak"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drafts/{applicationId}/releases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Release the version of a draft for somebody else to submit; If-Match may name it */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { draftVersion: number; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match.if-match-one-version"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-draft" | "not-found">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-submitted" | "draft-discarded" | "too-many-streams">; }; }; 412: Responses["412.draft-changed.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "content-incomplete" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/drafts/{applicationId}/submission": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Submit the version of a draft that If-Match names */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { draftVersion?: number | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match.if-match-one-version"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-draft" | "unknown-round" | "not-found">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-submitted" | "draft-discarded" | "programme-takes-no-applications" | "no-rules-in-force" | "advice-missing" | "fund-takes-no-applications" | "round-not-open-yet" | "round-closed" | "round-closed-next-open" | "sign-off-missing" | "too-many-streams">; }; }; 412: Responses["412.draft-changed.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "content-incomplete" | "legal-form-not-eligible" | "project-kind-missing" | "project-kind-unknown" | "ends-before-start" | "duration-too-long" | "outside-fund-year" | "starts-before-lead-time" | "starts-too-early" | "ends-too-late" | "exception-not-possible" | "exception-asked-twice" | "exception-not-needed" | "amounts-too-large" | "cost-category-unknown" | "plan-line-twice" | "requested-above-cost" | "plan-overfinanced" | "plan-underfinanced" | "requested-above-programme-limit" | "requested-above-kind-limit" | "requested-above-fund-limit" | "requested-below-minimum" | "own-share-too-small" | "rate-too-high" | "lump-sum-basis-missing" | "participant-days-below-participants" | "requested-above-lump-sums" | "line-tax-missing" | "line-tax-too-high" | "kilometre-rate-exceeded" | "category-too-high" | "written-offers-missing" | "price-comparison-missing" | "local-participants-missing" | "local-participants-above-all" | "local-share-too-small" | "question-unknown" | "question-answered-twice" | "question-unanswered" | "declaration-missing" | "declaration-unknown" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The applications of my organisations, where they stand and what comes next */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ title: Schemas["PersonalText"]; applicationId: string; organisationId: string; fundId: string; roundId: string; requestedCents: number; status: Schemas["CaseStatus"]; startsOn: string; endsOn: string; exceptions: ("amount-limit" | "rate-limit" | "own-share")[]; programmeId: string; submittedAt: string; dueOn: string | null; contentVersion: number; answerDueOn: string | null; nextMeetingOn: string | null; completeAt: string; grantedCents: number | null; paidCents: number; costCents: number; recommendedCents: number | null; since: Schemas["Since"]; waitsFor: Schemas["WaitsFor"]; rejectionNotice: { objection: { filedOn: string; status: "open" | "rejected" | "upheld" | "withdrawn"; } | null; rejectedBy: "committee" | "office" | null; instrument: "bescheid" | "contract" | null; remedy: "objection" | "action" | "none" | null; reasonedOn: string | null; posting: { channel: "portal" | "post"; postedOn: string; hasRemedyText: boolean; retrievableUntilOn: string | null; } | null; retrievedOn: string | null; notifiedOn: string | null; remedyEndsOn: string | null; isFinal: boolean; } | null; admittedAt: string | null; decidedAt: string | null; needsReasons: boolean; inChargeId: string | null; statusText: string; nextText: string; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The file of an application: content by version, changes, timeline */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { title: Schemas["PersonalText"]; applicationId: string; organisationId: string; fundId: string; roundId: string; requestedCents: number; status: Schemas["CaseStatus"]; startsOn: string; endsOn: string; exceptions: ("amount-limit" | "rate-limit" | "own-share")[]; programmeId: string; submittedAt: string; dueOn: string | null; contentVersion: number; answerDueOn: string | null; nextMeetingOn: string | null; completeAt: string; grantedCents: number | null; paidCents: number; costCents: number; recommendedCents: number | null; since: Schemas["Since"]; waitsFor: Schemas["WaitsFor"]; rejectionNotice: { objection: { filedOn: string; status: "open" | "rejected" | "upheld" | "withdrawn"; } | null; rejectedBy: "committee" | "office" | null; instrument: "bescheid" | "contract" | null; remedy: "objection" | "action" | "none" | null; reasonedOn: string | null; posting: { channel: "portal" | "post"; postedOn: string; hasRemedyText: boolean; retrievableUntilOn: string | null; } | null; retrievedOn: string | null; notifiedOn: string | null; remedyEndsOn: string | null; isFinal: boolean; } | null; admittedAt: string | null; decidedAt: string | null; needsReasons: boolean; inChargeId: string | null; statusText: string; nextText: string; content: { title?: Schemas["PersonalText"]; summary?: Schemas["PersonalText"]; description?: Schemas["PersonalText"]; place?: Schemas["PersonalText"]; targetGroup?: Schemas["PersonalText"]; participantCount?: number; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string; endsOn?: string; contactName?: Schemas["PersonalText"]; contactEmail?: Schemas["PersonalText"]; financePlan?: { expenditure: ({ lineId: string; category: string; label: Schemas["PersonalText"]; amountCents: number; taxCents: number | null; kilometreCount: number | null; offers: ({ bidder: Schemas["PersonalText"]; amountCents: number; form: "informal" | "written"; })[]; offersWaivedBecause: Schemas["PersonalText"] | null; })[]; income: ({ kind: "own" | "third" | "participant-fees"; label: Schemas["PersonalText"]; status: "requested" | "confirmed"; amountCents: number; })[]; requestedCents: number; lumpSumBasis: { participantCount: number; participantDayCount: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible: boolean | null; }; answers?: { questionId: string; text: Schemas["PersonalText"]; }[]; declarations?: string[]; exceptions?: ({ limit: "amount-limit" | "rate-limit" | "own-share"; reason: Schemas["PersonalText"]; })[]; } | null; versions: ({ version: number; at: string; content: { title?: Schemas["PersonalText"]; summary?: Schemas["PersonalText"]; description?: Schemas["PersonalText"]; place?: Schemas["PersonalText"]; targetGroup?: Schemas["PersonalText"]; participantCount?: number; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string; endsOn?: string; contactName?: Schemas["PersonalText"]; contactEmail?: Schemas["PersonalText"]; financePlan?: { expenditure: ({ lineId: string; category: string; label: Schemas["PersonalText"]; amountCents: number; taxCents: number | null; kilometreCount: number | null; offers: ({ bidder: Schemas["PersonalText"]; amountCents: number; form: "informal" | "written"; })[]; offersWaivedBecause: Schemas["PersonalText"] | null; })[]; income: ({ kind: "own" | "third" | "participant-fees"; label: Schemas["PersonalText"]; status: "requested" | "confirmed"; amountCents: number; })[]; requestedCents: number; lumpSumBasis: { participantCount: number; participantDayCount: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible: boolean | null; }; answers?: { questionId: string; text: Schemas["PersonalText"]; }[]; declarations?: string[]; exceptions?: ({ limit: "amount-limit" | "rate-limit" | "own-share"; reason: Schemas["PersonalText"]; })[]; }; changes: { field: string; before: unknown; after: unknown; }[]; planChanges: ({ part: "expenditure" | "income" | "isInputTaxDeductible" | "lumpSumBasis" | "requestedCents"; line: string; before: unknown; after: unknown; })[]; })[]; warnings: ({ facts: { programmeId: string; requestedCents: number; }; title: unknown; applicationId: string; requestedCents: number; status: Schemas["ApplicationStatus"]; programmeId: string; alike: ("organisation" | "sum" | "title")[]; key: string; text: string; })[]; ruleSet: { ruleSetId: string; version: number; }; findings: ({ item: "eligibility" | "completeness" | "not-started" | "in-area" | "sums" | "maximum" | "double-funding"; finding: "met" | "not-met" | "waived"; note: Schemas["PersonalText"] | null; contentVersion: number; checkedAt: string; })[]; grant: { status: Schemas["GrantStatus"]; since: Schemas["Since"]; grantedCents: number; paidCents: number; finalCents: number | null; proofDueOn: string; matters: ({ key: string; facts: { [key: string]: string | number }; since: Schemas["Since"]; waitsAfterOn: string | null; })[]; recovery: Schemas["Recovery"]; owesInterestDecision: boolean; openPayments: { status: Schemas["PaymentStatus"]; since: Schemas["Since"]; }[]; } | null; clarifications: ({ dueOn: string; items: ({ field: "answers" | "contactEmail" | "contactName" | "declarations" | "description" | "endsOn" | "exceptions" | "financePlan" | "localParticipantCount" | "participantCount" | "place" | "projectKind" | "startsOn" | "summary" | "targetGroup" | "title"; question: Schemas["PersonalText"]; })[]; askedAt: string; answeredAt: string | null; })[]; advice: ({ kind: "in-person" | "in-writing" | "telephone" | "video"; advisedOn: string; note: Schemas["PersonalText"] | null; })[]; deferrals: ({ reason: "quorum-not-met" | "open-question" | "funds-exhausted" | "group-limits" | "late-invitation" | "no-majority" | "circulation-objected"; resolution: { meetingId: string; itemId: string; }; question: Schemas["PersonalText"] | null; answerDueOn: string | null; nextMeetingOn: string | null; deferredAt: string; })[]; timeline: ({ key: string; at: string; by: "applicant" | "checker" | "clock" | "committee" | "coordination-office" | "finance"; facts: { [key: string]: string | number }; text: string; })[]; recommendation: { amountCents: number | null; resolution: { meetingId: string; itemId: string; }; conditions: Schemas["PersonalText"][]; } | null; rejection: { reasonTexts: string[]; resolution: { meetingId: string; itemId: string; } | null; reasons: ("already-begun" | "committee-against" | "deadline-missed" | "double-funding" | "funds-exhausted" | "grant-not-carried" | "incomplete" | "not-eligible" | "outside-aims" | "score-too-low")[]; explanation: Schemas["PersonalText"] | null; instrument: "bescheid" | "contract" | null; remedy: "objection" | "action" | "none" | null; writtenAt: string; } | null; withdrawalReason: Schemas["PersonalText"] | null; meetings: ({ status: Schemas["ItemStatus"]; reason: Schemas["ItemReason"] | null; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; } | null; isCarried: boolean | null; outcome: "grant" | "grant-amount-open" | "waitlist" | "reject" | null; yesCount: number | null; noCount: number | null; abstainCount: number | null; meetingId: string; title: string; startsAt: string; itemId: string; })[]; rejectionObjection: { filedOn: string; filedBy: string; grounds: Schemas["PersonalText"]; status: "open" | "rejected" | "upheld" | "withdrawn"; reasons: Schemas["PersonalText"] | null; } | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/advice": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Record that a draft or an application was talked over with the office */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { advisedOn: string; kind: "in-person" | "telephone" | "video" | "in-writing"; note?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "advice-in-the-future" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/person-in-charge": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Put a person of the office in charge of a case, oneself or another; null for nobody */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { inChargeId: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "in-charge-not-of-office" | "in-charge-acts-for-applicant" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/formal-check": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Take an application up for the formal check */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-awaiting-check" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/formal-check/findings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Record what was found on items of the formal check */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { findings: ({ item: "eligibility" | "completeness" | "not-started" | "in-area" | "sums" | "maximum" | "double-funding"; finding: "met" | "not-met" | "waived"; note?: string | null; })[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-in-check" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "item-checked-twice" | "finding-without-note" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/clarification-requests": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Ask about parts of an application; without a day, the period of the rules runs */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { dueOn?: string | null; items: ({ field: "title" | "summary" | "description" | "place" | "targetGroup" | "participantCount" | "localParticipantCount" | "projectKind" | "startsOn" | "endsOn" | "contactName" | "contactEmail" | "financePlan" | "answers" | "declarations" | "exceptions"; question: string; })[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-in-check" | "clarification-open" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "due-day-not-ahead" | "field-asked-twice" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/clarification": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Answer what was asked; only those parts may change */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { changes: { title?: string; summary?: string; description?: string; place?: string; targetGroup?: string; participantCount?: number; localParticipantCount?: number | null; projectKind?: string | null; startsOn?: string; endsOn?: string; contactName?: string; contactEmail?: string; financePlan?: { expenditure: ({ lineId: string; category: string; label: string; amountCents: number; taxCents?: number | null; kilometreCount?: number | null; offers?: ({ bidder: string; amountCents: number; form: "informal" | "written"; })[]; offersWaivedBecause?: string | null; })[]; income?: ({ kind: "own" | "third" | "participant-fees"; label: string; status: "requested" | "confirmed"; amountCents: number; })[]; requestedCents: number; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays?: { quarterHours: number; contractFeeCents: number; }[]; } | null; isInputTaxDeductible?: boolean | null; }; answers?: { questionId: string; text: string; }[]; declarations?: string[]; exceptions?: ({ limit: "amount-limit" | "rate-limit" | "own-share"; reason: string; })[]; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "nothing-asked" | "answer-too-late" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "field-not-asked" | "nothing-answered" | "other-committee-by-answer" | "legal-form-not-eligible" | "project-kind-missing" | "project-kind-unknown" | "ends-before-start" | "duration-too-long" | "outside-fund-year" | "starts-before-lead-time" | "starts-too-early" | "ends-too-late" | "exception-not-possible" | "exception-asked-twice" | "exception-not-needed" | "amounts-too-large" | "cost-category-unknown" | "plan-line-twice" | "requested-above-cost" | "plan-overfinanced" | "plan-underfinanced" | "requested-above-programme-limit" | "requested-above-kind-limit" | "requested-above-fund-limit" | "requested-below-minimum" | "own-share-too-small" | "rate-too-high" | "lump-sum-basis-missing" | "participant-days-below-participants" | "requested-above-lump-sums" | "line-tax-missing" | "line-tax-too-high" | "kilometre-rate-exceeded" | "category-too-high" | "written-offers-missing" | "price-comparison-missing" | "local-participants-missing" | "local-participants-above-all" | "local-share-too-small" | "question-unknown" | "question-answered-twice" | "question-unanswered" | "declaration-missing" | "declaration-unknown" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/admission": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Admit an application to the committee */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "clarification-open" | "not-in-check" | "check-item-open" | "check-item-not-met" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/withdrawal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Withdraw an application before its grant */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { reason?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-rejected" | "already-lapsed" | "grant-already-issued" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** All cases of the partnership, for the offices: by status, place, person in charge, day and name */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; status?: Schemas["CaseStatus"]; programmeId?: string; fundId?: string; roundId?: string; organisationId?: string; inCharge?: "me" | string; dueFrom?: string; dueTo?: string; name?: string; order?: "rising" | "falling"; countBy?: "status"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ title: Schemas["PersonalText"]; applicationId: string; organisationId: string; fundId: string; roundId: string; requestedCents: number; status: Schemas["CaseStatus"]; startsOn: string; endsOn: string; exceptions: ("amount-limit" | "rate-limit" | "own-share")[]; programmeId: string; submittedAt: string; dueOn: string | null; contentVersion: number; answerDueOn: string | null; nextMeetingOn: string | null; completeAt: string; grantedCents: number | null; paidCents: number; costCents: number; recommendedCents: number | null; since: Schemas["Since"]; waitsFor: Schemas["WaitsFor"]; rejectionNotice: { objection: { filedOn: string; status: "open" | "rejected" | "upheld" | "withdrawn"; } | null; rejectedBy: "committee" | "office" | null; instrument: "bescheid" | "contract" | null; remedy: "objection" | "action" | "none" | null; reasonedOn: string | null; posting: { channel: "portal" | "post"; postedOn: string; hasRemedyText: boolean; retrievableUntilOn: string | null; } | null; retrievedOn: string | null; notifiedOn: string | null; remedyEndsOn: string | null; isFinal: boolean; } | null; admittedAt: string | null; decidedAt: string | null; needsReasons: boolean; inChargeId: string | null; statusText: string; nextText: string; })[]; next: string | null; count?: Schemas["Count"]; byStatus?: { status: Schemas["CaseStatus"]; items: number; isAll: boolean; }[]; isNameCut: boolean; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/worklist": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What waits for whom, since when, and until when */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; waitsFor?: "applicant" | "coordination-office" | "committee" | "finance" | "checker"; programmeId?: string; fundId?: string; organisationId?: string; inCharge?: "me" | "nobody" | string; dueFrom?: string; dueTo?: string; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ key: string; facts?: { [key: string]: string | number }; waitsFor: Schemas["WaitsFor"]; applicationId: string | null; organisationId: string | null; programmeId: string | null; fundId: string | null; title: unknown; since: Schemas["Since"]; dueOn: string | null; isOverdue: boolean; personId?: string; inChargeId: string | null; text: string; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/status": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** How many applications of a programme stand where, and their sums */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { programmeId: string; title: string; total: { count: number; requestedCents: number; recommendedCents: number; grantedCents: number; paidCents: number; }; states: { statusText: string; count: number; requestedCents: number; recommendedCents: number; grantedCents: number; paidCents: number; status: Schemas["CaseStatus"]; }[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/applications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The applications of a programme, for the offices */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; fundId?: string; roundId?: string; organisationId?: string; applicationStatus?: "submitted" | "in-check" | "clarification" | "admitted" | "deferred" | "recommended" | "waitlisted" | "rejected" | "withdrawn" | "lapsed"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { programmeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ title: Schemas["PersonalText"]; applicationId: string; organisationId: string; fundId: string; roundId: string; requestedCents: number; status: Schemas["CaseStatus"]; startsOn: string; endsOn: string; exceptions: ("amount-limit" | "rate-limit" | "own-share")[]; programmeId: string; submittedAt: string; dueOn: string | null; contentVersion: number; answerDueOn: string | null; nextMeetingOn: string | null; completeAt: string; grantedCents: number | null; paidCents: number; costCents: number; recommendedCents: number | null; since: Schemas["Since"]; waitsFor: Schemas["WaitsFor"]; rejectionNotice: { objection: { filedOn: string; status: "open" | "rejected" | "upheld" | "withdrawn"; } | null; rejectedBy: "committee" | "office" | null; instrument: "bescheid" | "contract" | null; remedy: "objection" | "action" | "none" | null; reasonedOn: string | null; posting: { channel: "portal" | "post"; postedOn: string; hasRemedyText: boolean; retrievableUntilOn: string | null; } | null; retrievedOn: string | null; notifiedOn: string | null; remedyEndsOn: string | null; isFinal: boolean; } | null; admittedAt: string | null; decidedAt: string | null; needsReasons: boolean; inChargeId: string | null; statusText: string; nextText: string; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Reject an application for formal reasons */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reasons: ("not-eligible" | "deadline-missed" | "incomplete" | "already-begun" | "double-funding" | "outside-aims")[]; explanation: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "formal-check-over" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.reason-given-twice.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/explanation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Say why the committee rejected an application */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reasons: ("not-eligible" | "deadline-missed" | "incomplete" | "already-begun" | "double-funding" | "outside-aims" | "score-too-low" | "committee-against" | "grant-not-carried" | "funds-exhausted")[]; explanation: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-rejected" | "rejection-already-explained" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.reason-given-twice.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/notice": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The rejection of an application, as a page */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "text/html": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/posting": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note that the rejection went out */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { channel: "post" | "portal"; postedOn?: string | null; hasPortalConsent?: boolean; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-applicant.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-rejected" | "rejection-unexplained" | "rejection-is-no-bescheid" | "notice-notified-before" | "notice-lies-in-portal" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "portal-not-fetched" | "portal-needs-consent" | "day-in-future" | "posted-before-reasons" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/retrieval": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Open the rejection in the portal */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: Responses["409.notice-not-in-portal.notice-no-longer-provided.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/objection": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Object to the rejection */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { grounds: string; filedOn?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-rejected" | "no-objection-to-rejection" | "rejection-objected-before" | "rejection-is-final" | "remedy-period-over" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.day-in-future.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/objection/withdrawal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Take the objection to the rejection back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-rejected" | "no-objection-open" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/rejection/objection/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Decide an objection to the rejection, with reasons */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { outcome: "upheld" | "rejected"; reasons: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-applicant" | "objection-entered-by-you" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-application.not-found"]; 409: Responses["409.no-objection-open.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/scores/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Hand in or replace my score sheet */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { scores: ({ criterionId: string; points: number | null; })[]; comment?: string | null; contentVersion?: number | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "advisory-seat" | "conflict-of-interest" | "scoring-own-organisation" | "not-permitted">; }; }; 404: Responses["404.unknown-review.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "review-closed" | "scored-old-version" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "criterion-scored-twice" | "criterion-unknown" | "criterion-missing" | "points-out-of-range" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/conflicts/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Declare my conflict of interest */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { ground: "member-or-employee" | "relative" | "direct-advantage" | "other"; note?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-review.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/conflicts/{personId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Say that a member has a conflict of interest; the sheet does not count until that is decided */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; personId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { ground: "member-or-employee" | "relative" | "direct-advantage" | "other"; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-review.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "raised-without-seat" | "raised-against-oneself" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/conflicts/{personId}/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Record what the committee decided about a conflict that was raised */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; personId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { isConflict: boolean; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "deciding-own-conflict" | "not-leading-committee" | "keeps-out-of-review" | "deciding-what-one-raised" | "not-permitted">; }; }; 404: Responses["404.unknown-review.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "conflict-not-open" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/review/visibility": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Switch who sees the score sheets of others while the review is open */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { visibility: "own-sheet-first" | "after-closing" | "open"; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "not-leading-committee" | "keeps-out-of-review" | "not-permitted">; }; }; 404: Responses["404.unknown-review.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "review-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/review/look-behind": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Look at sealed score sheets for a reason that stays on record */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "look-behind-with-seat" | "look-behind-own-organisation" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-review.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/review/closure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Close a review: no more score sheets */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-review.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/scores/total": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What my unfinished score sheet comes to so far; nothing of it is kept */
    get: {
      parameters: { query?: { scores?: string; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { wrong: ({ key: string; facts: { [key: string]: string | number }; text: string; })[]; applicationId: string; score: string | null; scaleMax: number; percent: string | null; missing: string[]; notApplicable: string[]; isComplete: boolean; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/review": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** My score sheet, and the others once I may see them */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { hasConflict: boolean; mayVote: boolean; sight: "all" | "nothing" | "own"; sheets: ({ seatId: string | null; isMine: boolean; counts: boolean; voidedBecause: Schemas["VoidedBecause"] | null; scores: ({ criterionId: string; points: number | null; })[]; comment: Schemas["PersonalText"] | null; scoredAt: string; contentVersion: number | null; })[]; result: { sheetCount: number; emptySheetCount: number; notApplicable: { criterionId: string; sheetCount: number; }[]; score: string | null; firstCriterionScore: string | null; scaleMax: number; sheetsMin: number; } | null; sightChanges: ({ seatId: string | null; at: string; visibility: "after-closing" | "looked-behind" | "open" | "own-sheet-first"; reason: Schemas["PersonalText"]; })[]; conflicts: ({ seatId: string | null; state: "declared" | "dismissed" | "excluded" | "raised"; at: string; })[]; applicationId: string; committeeId: string; criteria: { criterionId: string; title: string; weightBasisPoints: number; pointsMax: number; anchors: { points: number; sentence: string; }[]; }[]; openedAt: string; closedAt: string | null; visibility: "own-sheet-first" | "after-closing" | "open"; sheetsMin: number; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The applications that my committees score */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ title: Schemas["PersonalText"] | null; requestedCents: number | null; status: Schemas["ApplicationStatus"] | null; task: string; applicationId: string; programmeId: string; fundId: string; roundId: string; committeeId: string; openedAt: string; closedAt: string | null; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rounds/{roundId}/ranking": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The applications of a round by their scores, and how far the money goes */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { roundId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { explanations: { order: string; voided: string; normalised: string; }; roundId: string; rankings: ({ fundId: string; availableCents: number; isComplete: boolean; isChangedByVoid: boolean; entries: ({ withVoided: { score: string | null; rank: number; place: "above" | "below" | "below-minimum" | "decided" | "too-few-sheets" | "unscored"; } | null; normalised: { score: string | null; rank: number; place: "above" | "below" | "below-minimum" | "decided" | "too-few-sheets" | "unscored"; } | null; voided: ({ seatId: string | null; because: Schemas["VoidedBecause"]; })[]; sheetCount: number; emptySheetCount: number; notApplicable: { criterionId: string; sheetCount: number; }[]; score: string | null; firstCriterionScore: string | null; scaleMax: number; sheetsMin: number; applicationId: string; organisationId: string; title: Schemas["PersonalText"]; status: Schemas["ApplicationStatus"]; submittedAt: string; completeAt: string; requestedCents: number; exceptions: ("amount-limit" | "rate-limit" | "own-share")[]; rank: number; place: "above" | "below" | "below-minimum" | "decided" | "too-few-sheets" | "unscored"; runningCents: number | null; remainingCents: number | null; })[] | ({ rank: null; place: null; runningCents: null; remainingCents: null; withVoided: null; normalised: null; voided: ({ seatId: string | null; because: Schemas["VoidedBecause"]; })[]; sheetCount: number; emptySheetCount: number; notApplicable: { criterionId: string; sheetCount: number; }[]; score: string | null; firstCriterionScore: string | null; scaleMax: number; sheetsMin: number; applicationId: string; organisationId: string; title: Schemas["PersonalText"]; status: Schemas["ApplicationStatus"]; submittedAt: string; completeAt: string; requestedCents: number; exceptions: ("amount-limit" | "rate-limit" | "own-share")[]; })[]; withheld: { applicationId: string; title: Schemas["PersonalText"]; reason: string; }[]; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** My meetings; for the offices all */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; programmeId?: string; committeeId?: string; state?: "open" | "closed"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ title: string; place: string; programmeId: string; ruleSet: { ruleSetId: string; version: number; }; meetingId: string; committeeId: string; startsAt: string; quorumRule: "vwvfg-90-91" | "gemo-37" | "custom"; quorumDenominator: "all-seats" | "eligible-seats"; customVoting: { presentBasisPoints: number; isShareEnough: boolean; presentMin: number; secondMeetingMin: number | null; majority: "simple" | "absolute" | "two-thirds"; tie: "chair-decides" | "elected-chair-decides" | "rejected"; } | null; groupLimits: { groupMaxBasisPoints: number | null; civilSocietyMinBasisPoints: number | null; } | null; votedDownGrant: "rejects" | "decides-nothing"; invitationDays: number; urgency: string | null; votesUntil: string | null; isSecondMeeting: boolean; convenedAt: string; closedAt: string | null; erasedOn: string | null; excusedPersonIds: string[]; objections: { personId: string; at: string; }[]; remarks: ({ itemId: string | null; applicationId: string | null; text: Schemas["PersonalText"]; recordedBy: string; at: string; })[]; signature: { digest: string; signedBy: string; at: string; } | null; corrections: ({ itemId: string | null; applicationId: string | null; reason: Schemas["PersonalText"]; text: Schemas["PersonalText"]; correctedBy: string; at: string; })[]; itemCount: number; pendingCount: number; presentCount: number; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Invite a committee to a meeting with its agenda */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { programmeId: string; committeeId: string; title: string; startsAt: string; place: string; isSecondMeeting?: boolean; urgency?: string | null; applicationIds?: string[]; reconsidered?: { applicationId: string; reason: string; }[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "not-convening" | "not-permitted">; }; }; 404: Responses["404.unknown-programme.unknown-committee.unknown-application"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "committee-not-seated" | "no-voting-rules-in-force" | "application-not-decidable" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "meeting-in-the-past" | "invitation-too-late" | "nothing-to-decide" | "application-listed-twice" | "not-for-this-committee" | "admitted-too-late" | "no-second-meeting" | "not-deferred-before" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/presence/{personId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Note that a member came or left */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; personId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { isPresent: boolean; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "meeting-closed" | "no-room-in-circulation" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.without-a-seat.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/conflicts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Say that I, or with a reason somebody else, may have a conflict of interest */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { personId?: string | null; ground: "member-or-employee" | "relative" | "direct-advantage" | "other"; reason?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "item-decided" | "conflict-cleared" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "without-a-seat" | "conflict-without-reason" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/call": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Open an item for votes on a motion */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents?: number; conditions?: string[]; exceptionReason?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-presiding.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "motion-in-circulation" | "meeting-closed" | "meeting-not-begun" | "urgency-objected" | "item-decided" | "consents-missing" | "too-few-sheets" | "another-item-open" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "motion-without-amount" | "motion-with-amount" | "motion-over-request" | "exception-without-reason" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/votes/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Cast my vote on the open item */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { vote: "yes" | "no" | "abstain"; motionNumber?: number | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "without-a-vote" | "conflict-for-this-item" | "not-permitted">; }; }; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "conflict-undecided" | "not-present" | "member-votes-themselves" | "meeting-not-begun" | "circulation-over" | "item-not-open" | "motion-changed" | "vote-already-cast" | "quorum-not-met" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/resolution": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Count the votes, resolve and reserve the money */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-presiding.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "motion-in-circulation" | "item-not-open" | "application-not-decidable" | "grant-issued-before" | "urgency-objected" | "conflict-undecided" | "votes-missing" | "no-votes-cast" | "motion-not-carried" | "fund-closed" | "fund-year-over" | "insufficient-funds" | "round-quota-exhausted" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/deferral": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Put an item off to another meeting */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: "quorum-not-met" | "open-question" | "funds-exhausted" | "late-invitation"; details?: { question?: string | null; answerDueOn?: string | null; nextMeetingOn?: string | null; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "not-running-the-meeting" | "conflict-for-this-item" | "not-permitted">; }; }; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "motion-in-circulation" | "item-decided" | "application-not-decidable" | "quorum-is-met" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "question-without-reason" | "due-day-not-ahead" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/removal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Take an item off the agenda that needs no decision any more */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "item-decided" | "application-still-open" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/closure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Close a meeting whose items are done */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "items-pending" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/urgency/objections/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Object to a meeting that was convened late */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.without-a-vote.not-permitted"]; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "meeting-not-urgent" | "meeting-closed" | "resolved-already" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Add an application to the agenda */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { applicationId: string; reconsideredFor?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-meeting" | "unknown-application" | "not-found">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "meeting-closed" | "motion-in-circulation" | "application-not-decidable" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "no-second-meeting" | "agenda-full" | "application-listed-twice" | "not-for-this-committee" | "admitted-too-late" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/consents/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Agree to decide on an item that was added late */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.without-a-vote.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "item-decided" | "consent-not-needed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/excuses/{personId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Note that a member excused themselves */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; personId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "excuse-of-another" | "not-permitted">; }; }; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "meeting-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.without-a-seat.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/conflicts/{personId}/votes/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Say whether another member has a conflict of interest */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; personId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { isConflict: boolean; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "without-a-vote" | "own-conflict" | "not-permitted">; }; }; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "conflict-not-open" | "not-voting-now" | "vote-already-cast" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/conflicts/{personId}/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Count what the others say, and decide whether a member keeps out of an item */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; personId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-presiding.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "conflict-not-open" | "conflict-votes-missing" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/items/{itemId}/end-of-vote": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Announce that the vote on an item ends */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; itemId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-presiding.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "item-not-open" | "motion-in-circulation" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/circular-votes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Let a committee vote by circulation */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { programmeId: string; committeeId: string; title: string; motions: ({ applicationId: string; outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents?: number; conditions?: string[]; exceptionReason?: string | null; })[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "not-convening" | "motion-despite-conflict" | "not-permitted">; }; }; 404: Responses["404.unknown-programme.unknown-committee.unknown-application"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "committee-not-seated" | "no-voting-rules-in-force" | "no-circular-votes" | "application-not-decidable" | "too-few-sheets" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "application-listed-twice" | "not-for-this-committee" | "admitted-too-late" | "motion-without-amount" | "motion-with-amount" | "motion-over-request" | "exception-without-reason" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/circular-votes/{meetingId}/objections/mine": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Object to a vote by circulation, which then has failed */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.without-a-vote.not-permitted"]; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-by-circulation" | "meeting-closed" | "circulation-over" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/circular-votes/{meetingId}/closure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Count a vote by circulation in which everyone has voted */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-by-circulation" | "circulation-running" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/minutes/remarks": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Put a remark into the minutes */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { itemId?: string | null; text: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "minutes-signed" | "minutes-erased" | "case-erased" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/minutes/signature": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Sign the minutes that I have read, named by their digest */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { digest: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "not-signing" | "not-permitted">; }; }; 404: Responses["404.unknown-meeting.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "meeting-not-closed" | "minutes-signed" | "minutes-changed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/minutes/corrections": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Say what is wrong in signed minutes, and why */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { itemId?: string | null; text: string; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-running-the-meeting.not-permitted"]; 404: Responses["404.unknown-meeting.unknown-item.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "minutes-not-signed" | "minutes-erased" | "case-erased" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/minutes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The minutes of a meeting, with their digest */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ title: Schemas["PersonalText"] | null; organisationName: string | null; conflicts: ({ decidedBy: "committee" | "presiding" | null; presidingPersonId: string | null; yesCount: number | null; noCount: number | null; personId: string; stand: "cleared" | "excluded" | "undecided"; })[]; presentPersonIds: string[]; votes: { presentCount: number; personId: string; castAt: string; }[]; remarks: ({ itemId: string | null; applicationId: string | null; text: Schemas["PersonalText"]; recordedBy: string; at: string; })[]; calledAt: string | null; endedAt: string | null; endAnnouncedAt: string | null; resolution: { meetingId: string; itemId: string; applicationId: string; fundId: string; roundId: string; contentVersion: number; motionNumber: number; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; }; isCarried: boolean; decidedBy: "votes" | "presiding-vote" | "no-objection"; outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; yesCount: number; noCount: number; abstainCount: number; presentCount: number; requiredCount: number; quorumRule: "vwvfg-90-91" | "gemo-37" | "custom"; ruleSet: { ruleSetId: string; version: number; }; presidingPersonId: string | null; } | null; reason: Schemas["ItemReason"] | null; voidedVotes: { personId: string; voidedAt: string; }[]; itemId: string; applicationId: string; organisationId: string; requestedCents: number; reconsideredFor: Schemas["PersonalText"] | null; motions: ({ motionNumber: number; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; }; calledAt: string; })[]; status: Schemas["ItemStatus"]; })[]; digest: string; signature: { digest: string; signedBy: string; at: string; } | null; corrections: ({ itemId: string | null; applicationId: string | null; reason: Schemas["PersonalText"]; text: Schemas["PersonalText"]; correctedBy: string; at: string; })[]; seats: ({ seatId: string; personId: string; voting: boolean; office: "chair" | "deputy" | "member"; group: "administration" | "civil-society" | "economy" | "politics" | "youth" | null; substitutePersonId: string | null; name: Schemas["PersonalText"] | null; substituteName: Schemas["PersonalText"] | null; })[]; attendance: ({ personId: string; from: string; until: string | null; })[]; excusedPersonIds: string[]; remarks: ({ itemId: string | null; applicationId: string | null; text: Schemas["PersonalText"]; recordedBy: string; at: string; })[]; ruleSet: { ruleSetId: string; version: number; }; quorumRule: "vwvfg-90-91" | "gemo-37" | "custom"; isSecondMeeting: boolean; urgency: string | null; votesUntil: string | null; objections: { personId: string; at: string; }[]; meetingId: string; programmeId: string; committeeId: string; title: string; place: string; startsAt: string; convenedAt: string; closedAt: string | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}/minutes/page": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The minutes as a page to be printed */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "text/html": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/meetings/{meetingId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One meeting: agenda, presence, quorum, votes and resolutions */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { meetingId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { title: string; place: string; programmeId: string; ruleSet: { ruleSetId: string; version: number; }; meetingId: string; committeeId: string; startsAt: string; quorumRule: "vwvfg-90-91" | "gemo-37" | "custom"; quorumDenominator: "all-seats" | "eligible-seats"; customVoting: { presentBasisPoints: number; isShareEnough: boolean; presentMin: number; secondMeetingMin: number | null; majority: "simple" | "absolute" | "two-thirds"; tie: "chair-decides" | "elected-chair-decides" | "rejected"; } | null; groupLimits: { groupMaxBasisPoints: number | null; civilSocietyMinBasisPoints: number | null; } | null; votedDownGrant: "rejects" | "decides-nothing"; invitationDays: number; urgency: string | null; votesUntil: string | null; isSecondMeeting: boolean; convenedAt: string; closedAt: string | null; erasedOn: string | null; excusedPersonIds: string[]; objections: { personId: string; at: string; }[]; remarks: ({ itemId: string | null; applicationId: string | null; text: Schemas["PersonalText"]; recordedBy: string; at: string; })[]; signature: { digest: string; signedBy: string; at: string; } | null; corrections: ({ itemId: string | null; applicationId: string | null; reason: Schemas["PersonalText"]; text: Schemas["PersonalText"]; correctedBy: string; at: string; })[]; items: ({ myVote: "abstain" | "no" | "yes" | null; count: { yesCount: number; noCount: number; abstainCount: number; } | null; votes: ({ castAt?: string; seatId: string; personId: string; vote: "abstain" | "no" | "yes"; })[] | null; groupShares: ({ group: "administration" | "civil-society" | "economy" | "politics" | "youth"; voteCount: number; })[] | null; quorum: { isMet: boolean; presentCount: number; requiredCount: number; } | null; presidingPersonId: string | null; title: Schemas["PersonalText"] | null; organisationName: string | null; applicationStatus: Schemas["ApplicationStatus"] | null; conflictedPersonIds: string[]; conflicts: ({ reason: Schemas["PersonalText"] | null; personId: string; declaredBy: string; ground: "member-or-employee" | "relative" | "direct-advantage" | "other" | null; stand: "cleared" | "excluded" | "undecided"; raisedAt: string; votes: { personId: string; isConflict: boolean; }[]; decision: { decidedBy: "committee" | "presiding"; presidingPersonId: string; yesCount: number; noCount: number; decidedAt: string; } | null; })[]; itemId: string; applicationId: string; organisationId: string; fundId: string; roundId: string; requestedCents: number; reconsideredFor: Schemas["PersonalText"] | null; asksForException: boolean; status: Schemas["ItemStatus"]; needsConsent: boolean; consentedPersonIds: string[]; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; } | null; motionNumber: number; motions: ({ motionNumber: number; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; }; calledAt: string; })[]; calledAt: string | null; endedAt: string | null; voidedVotes: { personId: string; voidedAt: string; }[]; endAnnouncedAt: string | null; resolution: { meetingId: string; itemId: string; applicationId: string; fundId: string; roundId: string; contentVersion: number; motionNumber: number; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; }; isCarried: boolean; decidedBy: "votes" | "presiding-vote" | "no-objection"; outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; yesCount: number; noCount: number; abstainCount: number; presentCount: number; requiredCount: number; quorumRule: "vwvfg-90-91" | "gemo-37" | "custom"; ruleSet: { ruleSetId: string; version: number; }; presidingPersonId: string | null; } | null; reason: Schemas["ItemReason"] | null; })[]; seats: ({ seatId: string; personId: string; voting: boolean; office: "chair" | "deputy" | "member"; group: "administration" | "civil-society" | "economy" | "politics" | "youth" | null; substitutePersonId: string | null; name: Schemas["PersonalText"] | null; substituteName: Schemas["PersonalText"] | null; })[]; presentPersonIds: string[]; presence: { personId: string; isPresent: boolean; at: string; }[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/programmes/{programmeId}/committees/{committeeId}/information": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What other committees of the programme resolved since a day, for information */
    get: {
      parameters: { query: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; since: string; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { programmeId: string; committeeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ committeeTitle: string | null; title: Schemas["PersonalText"] | null; motion: { outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; exceptionReason: Schemas["PersonalText"] | null; }; isCarried: boolean; outcome: "grant" | "grant-amount-open" | "waitlist" | "reject"; amountCents: number; conditions: Schemas["PersonalText"][]; committeeId: string; meetingId: string; meetingTitle: string; resolvedAt: string; applicationId: string; fundId: string; organisationId: string; requestedCents: number; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One grant: payments, proof of use and settlement */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { claim: { key: string; facts: { dueOn?: string; openCents: number; dueCents: number; overpaidCents: number; }; demanded: { costCents: number; interestCents: number; principalCents: number; }; received: { costCents: number; interestCents: number; principalCents: number; }; outstanding: { costCents: number; interestCents: number; principalCents: number; }; overpaid: { costCents: number; interestCents: number; principalCents: number; }; repaid: { costCents: number; interestCents: number; principalCents: number; }; instalments: { amountCents: number; dueOn: string; }[]; paymentReference: string; text: string; }; interestProposals?: ({ steps: { amountCents: number; fromOn: string; untilOn: string; days: number; baseBasisPoints: number; rateBasisPoints: number; }[]; totalCents: number; missingRateFromOn?: string; kind: "refund" | "late-use"; untilOn: string; rule?: { basis: "statute" | "contract"; pointsAboveBaseBasisPoints: number; lateUseFrom: "payment" | "grace-end"; dayCount: "act-365" | "30-360"; }; decidedCents: number; amountCents: number; })[]; sameReceipts?: { number: number; applicationId: string; otherNumber: number; }[]; plans: { changes: ({ spentBeforeCents: number; isAfterSpending: boolean; reason: Schemas["PersonalText"]; content: Schemas["PersonalText"] | null; requestedBy: string; plan: { lines: { lineId: string; category: string; amountCents: number; }[]; plannedCostCents: number; otherFundsCents: number; ownFundsCents: number | null; } | null; periodStartsOn: string | null; periodEndsOn: string | null; changeId: string; status: "approved" | "open" | "refused"; answer: Schemas["PersonalText"] | null; })[]; versions: ({ plan: { lines: { lineId: string; category: string; amountCents: number; }[]; plannedCostCents: number; otherFundsCents: number; ownFundsCents: number | null; }; periodStartsOn: string; periodEndsOn: string; proofDueOn: string; version: number; changeId: string | null; })[]; reportedFunds: ({ kind: "own" | "participant-fees" | "third"; amountCents: number; source: Schemas["PersonalText"]; planVersion: number; seenBy: "check" | "nobody" | "settlement"; })[]; }; title: Schemas["PersonalText"] | null; organisationName: string | null; confirmedAccountVersion: number | null; otherFunds: { countedCents: number; provedCents: number; reportedCents: number; ownLeftOutCents: number; isAsChecked: boolean; plannedCents: number; } | null; refundedCents: number; outstandingRefundCents: number; overpaidRefundCents: number; paidCents: number; pendingCents: number; requestableCents: number; unspentCents: number; status: Schemas["GrantStatus"]; since: Schemas["Since"]; grant: { applicationId: string; organisationId: string; programmeId: string; fundId: string; resolution: { meetingId: string; itemId: string; }; contentVersion: number; ruleSet: { ruleSetId: string; version: number; }; instrument: "bescheid" | "contract"; financing: "deficit" | "fixed-amount" | "proportional" | "lump-sum"; lumpSums: { perParticipantCents: number; perFeeHourCents: number; feeDayFromHours: number; perFeeDayCents: number; } | null; lineOverrunBasisPoints: number; spendWithinDays: number; amountCents: number; plan: { lines: { lineId: string; category: string; amountCents: number; }[]; plannedCostCents: number; otherFundsCents: number; ownFundsCents: number | null; }; periodStartsOn: string; periodEndsOn: string; proofDueOn: string; conditions: Schemas["PersonalText"][]; isInputTaxDeductible: boolean; terms: { remedy: "objection" | "action" | "none"; remedyAt: string | null; postDeemedDays: number; portalRetrievalDays: number; officeSeat: { land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH"; commune: string; localHolidays: ("peace-festival" | "assumption" | "corpus-christi")[]; }; acceptWithinDays: number | null; payableFrom: "acceptance" | "finality"; drawdown: "need" | "any-time"; payUntilOn: string | null; lineOverrunOf: "line" | "plan"; deMinimisChangeCents: number | null; ownFundsChange: "counts" | "left-out"; refundDueDays: number; interest: { basis: "statute" | "contract"; pointsAboveBaseBasisPoints: number; lateUseFrom: "payment" | "grace-end"; dayCount: "act-365" | "30-360"; } | null; retention: { years: number; untilEndOfYear: boolean; }; proofDueDays: number; proofDueByMonthDay: string | null; kilometreRateCents: number | null; priceProofs: ({ fromCents: number; isInclusive: boolean; offerCount: number; form: "informal" | "written"; })[]; lumpSumCounting: "per-day" | "per-project"; paidAfterPeriodDays: number | null; paymentDays: number | null; proofCheckDays: number | null; settlementDays: number | null; }; noticeText: { version: string; hasRemedyText: boolean; }; issuedOn: string; issuedBy: string; }; notice: { posting: { channel: "portal" | "post"; postedOn: string; retrievableUntilOn: string | null; } | null; retrievedOn: string | null; notifiedOn: string | null; remedyEndsOn: string | null; acceptByOn: string | null; objection: { filedOn: string; filedBy: string; grounds: Schemas["PersonalText"]; status: "open" | "rejected" | "upheld" | "withdrawn"; reasons: Schemas["PersonalText"] | null; } | null; finalBy: "expiry" | "objection" | "waiver" | null; }; project: { earlyStart: { fromOn: string; reason: Schemas["PersonalText"]; } | null; startedOn: string | null; endedOn: string | null; }; use: { spentCents: number; spentUntilOn: string | null; returnedCents: number; needs: { [key: string]: { lines: { lineId: string; dueOn: string; amountCents: number; }[]; spentCents: number; otherFundsCents: number; drawableCents: number; } }; }; issuedAt: string; acceptedAt: string | null; acceptedBy: string | null; changeRequestedAt: string | null; fundsReportedAt: string | null; changeAnsweredAt: { [key: string]: string }; payments: ({ paymentId: string; amountCents: number; status: Schemas["PaymentStatus"]; requestedBy: string; requestedAt: string; approvedBy: string | null; accountVersion: number | null; orderedBy: string | null; runId: string | null; scheduledBy: string | null; executedBy: string | null; executedOn: string | null; spendByOn: string | null; bookedOn: string | null; valueOn: string | null; returnedOn: string | null; reason: Schemas["PersonalText"] | null; bankReasonCode: string | null; })[]; proof: { proofId: string; submittedAt: string; submittedBy: string; content: { report: Schemas["PersonalText"]; receipts: ({ number: number; paidOn: string; receiptOn: string | null; paidBy: "transfer" | "direct-debit" | "card" | "cash" | "other" | null; taxCents: number | null; kilometres: number | null; offerCount: number | null; offersReason: Schemas["PersonalText"] | null; payee: Schemas["PersonalText"]; purpose: Schemas["PersonalText"]; lineId: string; amountCents: number; fileDigest: string | null; })[]; otherFundsCents: number; ownFundsCents: number | null; reportedFundsCents: number | null; lumpSumBasis: { participantCount: number; participantDayCount: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; participantLists: ({ number: number; event: Schemas["PersonalText"]; heldOn: string; kind: "signed" | "under-16" | "anonymised"; participantCount: number; witnessCount: number; fileDigest: string | null; })[]; feeContracts: ({ number: number; servedOn: string; quarterHours: number; contractFeeCents: number; invoicedCents: number; fileDigest: string | null; })[]; }; } | null; findings: { checkedBy: string; findings: ({ number: number; finding: "recognised" | "cut" | "asked"; recognisedCents: number; reason: Schemas["PersonalText"] | null; })[]; proofId: string; overruns: { lineId: string; limitCents: number; reason: Schemas["PersonalText"]; }[]; verifiedBasis: { participantCount: number; participantDayCount: number | null; feeDays: { quarterHours: number; contractFeeCents: number; }[]; } | null; otherFunds: { recognisedCents: number; ownCents: number | null; reason: Schemas["PersonalText"]; } | null; questions: Schemas["PersonalText"][]; } | null; checkedBy: string[]; settlement: { applicationId: string; fundId: string; actId: string; financing: "deficit" | "fixed-amount" | "proportional" | "lump-sum"; eligibleCostCents: number; otherFundsCents: number; grantedCents: number; finalCents: number; paidCents: number; refundCents: number; stillPayableCents: number; computedFrom: { proof: { proofId: string; version: number; } | null; planVersion: number; ruleSet: { ruleSetId: string; version: number; }; }; explanation: { plannedCostCents: number; plannedGrantCents: number; plannedOtherFundsCents: number; plannedOwnLeftOutCents: number; otherFunds: { provedCents: number; reportedCents: number; ownLeftOutCents: number; isAsChecked: boolean; }; lines: { lineId: string; plannedCents: number; claimedCents: number; recognisedCents: number; limitCents: number; isAllowedByCheck: boolean; eligibleCents: number; }[]; overPlanCents: number; addedFundsShareCents: number; deMinimisChangeCents: number | null; isBelowThreshold: boolean; } | null; correctionReason: Schemas["PersonalText"] | null; setBy: string; } | null; refund: { refundId: string; amountCents: number; dueOn: string; receipts: { amountCents: number; receivedOn: string; receiptId: string; }[]; } | null; recovery: Schemas["Recovery"]; closedAt: string | null; reminders: ({ kind: "acceptance" | "answer" | "proof" | "refund" | "spending"; dueOn: string; paymentId: string | null; number: number; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Issue the grant that the committee resolved */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { amountCents?: number | null; plan?: { lines: { lineId: string; amountCents: number; }[]; otherFundsCents: number; ownFundsCents?: number | null; } | null; conditions?: string[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-issued-before" | "not-recommended" | "amount-still-open" | "grant-not-reserved" | "rules-not-found" | "starts-before-decision" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "grant-without-amount" | "grant-over-resolution" | "adapted-plan-needed" | "plan-line-not-applied-for" | "plan-line-twice" | "grant-plan-unbalanced" | "own-funds-unsaid" | "own-funds-over-other-funds" | "too-many-conditions" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/acceptance": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Accept the grant for my organisation */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-lapsed" | "renounced-before" | "already-settled" | "grant-revoked" | "case-closed" | "objection-open" | "acceptance-late" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/payments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Ask for a payment of the grant */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { amountCents: number; need?: { lineId: string; dueOn: string; amountCents: number; }[]; spentCents?: number | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; paymentId?: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; paymentId?: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-not-accepted" | "grant-not-final" | "objection-open" | "renounced-before" | "case-closed" | "settlement-awaited" | "no-confirmed-account" | "year-end-passed" | "payment-year-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "payment-without-amount" | "payment-over-grant" | "need-not-listed" | "need-line-unknown" | "need-not-due-yet" | "spending-fell" | "payment-over-need" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/payments/{paymentId}/approval": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Approve a payment for the confirmed account */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; paymentId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.signed-before.checked-proof-before.wrong-role.not-permitted"]; 404: Responses["404.unknown-payment.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "payment-not-at-this-step" | "no-confirmed-account" | "payment-in-run" | "year-end-passed" | "payment-year-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/payments/{paymentId}/refusal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Stop a payment before the money leaves */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; paymentId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-payment.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "payment-not-at-this-step" | "payment-in-run" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/payments/{paymentId}/order": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Order a payment: first signature of finance */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; paymentId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.signed-before.checked-proof-before.wrong-role.not-permitted"]; 404: Responses["404.unknown-payment.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "payment-not-at-this-step" | "account-changed" | "year-end-passed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/payments/{paymentId}/execution": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Make a payment: second signature of finance */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; paymentId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { executedOn?: string | null; valueOn?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.signed-before.checked-proof-before.wrong-role.not-permitted"]; 404: Responses["404.unknown-payment.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "payment-not-at-this-step" | "account-changed" | "payment-in-run" | "year-end-passed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.day-in-future.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/payments/{paymentId}/return": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note that the bank sent a payment back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; paymentId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: "account-closed" | "wrong-account" | "account-blocked" | "holder-deceased" | "refused" | "recalled" | "other"; returnedOn?: string | null; valueOn?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-payment.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "payment-not-at-this-step" | "payment-settled" | "payment-came-back" | "case-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "day-in-future" | "returned-before-paid" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/proof": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Hand in the proof of use */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { report: string; receipts?: ({ number: number; paidOn: string; receiptOn?: string | null; paidBy?: "transfer" | "direct-debit" | "card" | "cash" | "other" | null; taxCents?: number | null; kilometres?: number | null; offerCount?: number | null; offersReason?: string | null; payee: string; purpose: string; lineId: string; amountCents: number; fileDigest?: string | null; })[]; otherFundsCents: number; ownFundsCents?: number | null; reportedFundsCents?: number | null; lumpSumBasis?: { participantCount: number; participantDayCount?: number | null; feeDays?: { quarterHours: number; contractFeeCents: number; }[]; } | null; participantLists?: ({ number: number; event: string; heldOn: string; kind: "signed" | "under-16" | "anonymised"; participantCount: number; witnessCount: number; fileDigest?: string | null; })[]; feeContracts?: ({ number: number; servedOn: string; quarterHours: number; contractFeeCents: number; invoicedCents: number; fileDigest?: string | null; })[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; proofId?: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; proofId?: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-not-accepted" | "already-settled" | "case-closed" | "renounced-before" | "grant-revoked" | "nothing-paid-yet" | "proof-handed-in" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "receipts-not-asked" | "receipts-missing" | "proof-basis-missing" | "proof-basis-not-asked" | "own-funds-unsaid" | "own-funds-over-other-funds" | "reported-funds-unsaid" | "reported-funds-over-proof" | "receipt-number-twice" | "receipt-without-amount" | "receipt-line-unknown" | "receipt-outside-period" | "receipt-in-future" | "receipt-tax-over-amount" | "receipt-tax-missing" | "kilometres-over-rate" | "offers-missing" | "lists-not-asked" | "participant-lists-missing" | "list-number-twice" | "list-outside-period" | "list-in-future" | "list-unwitnessed" | "participants-differ-from-lists" | "fee-contract-outside-period" | "fee-invoiced-over-contract" | "fee-contracts-differ" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/proof/check": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Judge every receipt of the proof of use */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { findings?: ({ number: number; finding: "recognised" | "cut" | "asked"; recognisedCents: number; reason: string | null; })[]; overruns?: { lineId: string; limitCents: number; reason: string; }[]; verifiedBasis?: { participantCount: number; participantDayCount?: number | null; feeDays?: { quarterHours: number; contractFeeCents: number; }[]; } | null; otherFunds?: { recognisedCents: number; ownCents?: number | null; reason: string; } | null; questions?: string[]; proofId?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.released-money-before.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "proof-replaced" | "no-proof-to-check" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "receipt-judged-twice" | "receipt-unknown" | "receipt-not-judged" | "recognised-over-receipt" | "recognised-over-net" | "recognised-in-part" | "finding-without-reason" | "overrun-line-unknown" | "overrun-line-twice" | "overrun-over-recognised" | "own-funds-unsaid" | "own-funds-over-other-funds" | "verified-over-proof" | "verified-basis-missing" | "verified-basis-not-asked" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/settlement": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Set the final grant and demand back what is over */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "already-settled" | "proof-not-checked" | "payments-pending" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/refunds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note money that came back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { amountCents: number; receivedOn: string; valueOn?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-refund-demanded" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "refund-without-amount" | "refund-over-demand" | "day-in-future" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/closure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Close a case in which nothing is owed any more */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "not-settled" | "payments-pending" | "reported-funds-not-counted" | "hearing-undecided" | "act-contested" | "remedy-period-runs" | "relief-undecided" | "refund-outstanding" | "overpaid-not-repaid" | "interest-undecided" | "still-payable" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payments/due": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Payments that wait for a signature, and who may sign */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; fundId?: string; office?: "coordination-office" | "finance"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { leavingBefore: ({ payUntilOn: string | null; latestExecutionOn: string | null; pendingCents: number; paymentIds: string[]; })[]; items: ({ maySign: boolean; nextStep: "approval" | "execution" | "order" | "release"; office: "coordination-office" | "finance"; excludedPersonIds: string[]; title: Schemas["PersonalText"] | null; organisationName: string | null; hasAccountChanged: boolean; applicationId: string; organisationId: string; fundId: string; payUntilOn: string | null; latestExecutionOn: string | null; paymentId: string; amountCents: number; status: Schemas["PaymentStatus"]; requestedBy: string; requestedAt: string; approvedBy: string | null; accountVersion: number | null; orderedBy: string | null; runId: string | null; scheduledBy: string | null; executedBy: string | null; executedOn: string | null; spendByOn: string | null; bookedOn: string | null; valueOn: string | null; returnedOn: string | null; reason: Schemas["PersonalText"] | null; bankReasonCode: string | null; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grants/public": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What was funded */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; programmeId?: string; fundId?: string; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ startsOn: string; endsOn: string; issuedAt: string; amountCents: number; finalCents: number | null; fundId: string; fundTitle: string | null; year: number | null; programmeId: string; programmeTitle: string | null; applicationId: string; title: Schemas["PersonalText"] | null; organisationName: string | null; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.past-busy.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/changes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Ask for another plan, another period or another content of the project */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { plan?: { lines: { lineId: string; amountCents: number; }[]; otherFundsCents: number; ownFundsCents?: number | null; } | null; periodStartsOn?: string | null; periodEndsOn?: string | null; content?: string | null; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; changeId?: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; changeId?: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-not-accepted" | "change-too-late" | "change-pending" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "change-without-content" | "plan-line-twice" | "plan-line-not-granted" | "grant-increase-needs-resolution" | "changed-plan-leaves-money" | "own-funds-unsaid" | "own-funds-over-other-funds" | "period-ends-before-start" | "period-begins-before-grant" | "period-over-budget-year" | "shift-needs-no-approval" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/changes/{changeId}/approval": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Agree with a change: plan and period count as the next version */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; changeId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-change.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "change-answered-before" | "change-too-late" | "change-overtaken" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/changes/{changeId}/refusal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Turn a change down */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; changeId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-change.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "change-answered-before" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/other-funds": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Report money for the project that the plan does not know of */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { kind: "own" | "third" | "participant-fees"; source: string; amountCents: number; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "renounced-before" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "funds-without-amount" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/spending": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Report how much of the cost of the project is paid */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { spentCents: number; untilOn: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: Responses["409.grant-not-accepted.project-not-running.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "day-in-future" | "spending-fell" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/unspent": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note that unspent money came back before the settlement */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { amountCents: number; receivedOn: string; valueOn?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-revoked" | "already-settled" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "refund-without-amount" | "return-over-paid" | "day-in-future" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/missing-steps": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What should have happened by now in all cases and did not, and what is due in the next 14 days */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; state?: "late" | "today" | "ahead"; waitsFor?: "applicant" | "coordination-office" | "committee" | "finance" | "checker"; organisationId?: string; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: Schemas["MissingStep"][]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/missing-steps": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What is late in one case, who has to act, and what is due in the next 14 days */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: Schemas["MissingStep"][]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/retention": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Until when the papers of a case are kept, and why */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { applicationId: string; fromOn: string | null; keptUntilOn: string | null; holdReason: Schemas["PersonalText"] | null; erasedOn: string | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/audit-hold": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Keep the papers of a case for an audit */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-erased" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    /** End the hold of an audit */
    delete: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-audit-hold" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/people/{personId}/erasure": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** What was erased, what is kept, until when and why */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { personId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { orderedOn: string; keptBecause: "gdpr-17-3-b"; kept: ({ applicationId: string; keptUntilOn: string | null; })[]; erasedOn: string | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Have what belongs to a person alone erased */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { personId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "erasure-of-another" | "not-permitted">; }; }; 404: Responses["404.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "still-in-office" | "still-seated" | "still-acts-for-organisation" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/early-start": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Let a project begin before the resolution */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { fromOn: string; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-application.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-issued-before" | "application-ended" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/notice/posting": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note that the notice of the grant went out */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { channel: "post" | "portal"; postedOn?: string | null; hasPortalConsent?: boolean; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-ended" | "notice-notified-before" | "notice-lies-in-portal" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "portal-not-fetched" | "portal-needs-consent" | "day-in-future" | "posted-before-issue" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/notice/retrieval": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Open the notice in the portal */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: Responses["409.notice-not-in-portal.notice-no-longer-provided.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/remedy-waiver": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Give up any objection, so that the grant is final at once */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-ended" | "no-remedy-here" | "objection-open" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/objection": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Object to the grant */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { grounds: string; filedOn?: string | null; against?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-grant.unknown-act.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "claim-under-contract" | "case-closed" | "grant-ended" | "no-objection-here" | "objected-before" | "grant-is-final" | "remedy-period-over" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.day-in-future.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/objection/withdrawal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Take the objection back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { against?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: Responses["409.no-objection-open.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/objection/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Decide an objection, with reasons */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { outcome: "upheld" | "rejected"; reasons: string; against?: string | null; leftCents?: number | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "objection-entered-by-you" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-objection-open" | "payments-pending" | "release-awaited" | "fund-year-closed" | "insufficient-funds-to-restore" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "left-amount-misplaced" | "left-amount-not-lower" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/renunciation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Give the grant up, in full or what was not drawn */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { extent: "full" | "rest" | "part"; amountCents?: number | null; reason?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-a-signatory.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-lapsed" | "renounced-before" | "grant-revoked" | "settlement-awaited" | "already-settled" | "payments-pending" | "nothing-to-renounce" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "renounced-amount-misplaced" | "renounced-over-grant" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/project-start": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Report the day on which the project began */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { startedOn: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "grant-not-accepted" | "project-not-running" | "project-started-before" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "day-in-future" | "start-outside-period" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/early-end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Report that the project ended before its time */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { endedOn: string; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: Responses["409.grant-not-accepted.project-not-running.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "day-in-future" | "end-not-early" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/notice": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The notice of a grant, as a page */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "text/html": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/changes/{changeId}/notice": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The answer to a change, as a page */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; changeId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "text/html": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/hearing": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Tell the recipient why money may be asked back, and until when they can answer */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { grounds: ("purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit")[]; reasons: string; knownSinceOn: string; answerDays?: number; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-by-contract" | "nothing-to-take-back" | "hearing-runs" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "known-in-future" | "hearing-too-short" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/hearing/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Say what my organisation has to say before money is asked back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { answer: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: Responses["409.no-hearing.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/hearing/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** End a hearing and leave the grant as it is */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reasons: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: Responses["409.no-hearing.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/revocation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Revoke a grant in full or in part after the hearing */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { ground: "purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit"; reasons: string; amountCents?: number | null; ineffectiveOn: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-by-contract" | "hearing-missing" | "hearing-not-over" | "revocation-too-late" | "payments-pending" | "nothing-to-revoke" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "ground-not-heard" | "revoked-over-grant" | "ineffective-in-future" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/termination": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** End a grant by contract in full or in part and ask money back */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { ground: "purpose-missed" | "condition-breached" | "proof-missing" | "awarded-unlawfully" | "deceit"; reasons: string; amountCents?: number | null; ineffectiveOn: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-by-bescheid" | "payments-pending" | "nothing-to-terminate" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "terminated-over-grant" | "ineffective-in-future" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/interest": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Set interest, at most what is proposed */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { kind: "refund" | "late-use"; untilOn: string; amountCents: number; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-bears-no-interest" | "refund-not-demanded" | "late-use-before-settlement" | "base-rate-missing" | "no-interest-due" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "interest-in-future" | "interest-without-amount" | "interest-over-proposal" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/interest/waiver": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Ask for no interest, for a reason */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { kind: "refund" | "late-use"; untilOn: string; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-bears-no-interest" | "refund-not-demanded" | "late-use-before-settlement" | "base-rate-missing" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "interest-in-future" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/costs": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Add a reminder fee or the cost of enforcement to an overdue claim */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { kind: "reminder-fee" | "enforcement"; amountCents: number; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "enforcement-suspended" | "claim-not-overdue" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "cost-without-amount" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/instalments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Let a claim be paid in instalments */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { instalments: { amountCents: number; dueOn: string; }[]; reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "nothing-owed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "instalment-without-amount" | "instalments-differ-from-claim" | "instalments-out-of-order" | "instalment-in-past" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/relief": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Propose to defer, not to pursue or to remit a claim */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { kind: "deferral" | "suspension" | "remission"; parts: { costCents: number; interestCents: number; principalCents: number; }; deferredUntilOn?: string | null; reasons: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "nothing-owed" | "enforcement-suspended" | "relief-waits" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "deferral-needs-day" | "deferral-takes-nothing" | "relief-without-amount" | "relief-over-claim" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/relief/decision": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Decide on a proposal of relief, as another person */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { isGranted: boolean; reasons: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "proposed-by-same-person" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-relief-proposed" | "claim-paid-meanwhile" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/settlement/correction": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Correct a settlement, from findings given anew */
    post: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; findings?: ({ number: number; finding: "recognised" | "cut" | "asked"; recognisedCents: number; reason: string | null; })[]; overruns?: { lineId: string; limitCents: number; reason: string; }[]; verifiedBasis?: { participantCount: number; participantDayCount?: number | null; feeDays?: { quarterHours: number; contractFeeCents: number; }[]; } | null; otherFunds?: { recognisedCents: number; ownCents?: number | null; reason: string; } | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.released-money-before.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "not-settled" | "payments-pending" | "settlement-unchanged" | "year-end-passed" | "release-awaited" | "fund-year-closed" | "insufficient-funds-to-restore" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "receipt-judged-twice" | "receipt-unknown" | "receipt-not-judged" | "recognised-over-receipt" | "recognised-over-net" | "recognised-in-part" | "finding-without-reason" | "overrun-line-unknown" | "overrun-line-twice" | "overrun-over-recognised" | "own-funds-unsaid" | "own-funds-over-other-funds" | "verified-over-proof" | "finding-asks" | "corrected-basis-missing" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/repayment": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Sign that what a recipient paid and did not owe goes back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "checked-proof-before" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "nothing-overpaid" | "no-confirmed-account" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/repayment/execution": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note, as a second person, that a repayment left the account */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { executedOn?: string | null; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "checked-proof-before" | "repayment-ordered-by-you" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-grant.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "no-repayment-ordered" | "account-changed" | "repayment-differs-from-owed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.day-in-future.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/claim/repayments/{repaymentId}/return": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note that the bank sent a repayment back */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; repaymentId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: "account-closed" | "wrong-account" | "account-blocked" | "holder-deceased" | "refused" | "recalled" | "other"; returnedOn: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-grant" | "no-repayment-made" | "not-found">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "day-in-future" | "repayment-returned-before-made" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/base-rates/{validFromOn}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    /** Record the base rate of a half-year */
    put: {
      parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { validFromOn: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { basisPoints: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.not-found"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "no-rate-day" | "base-rate-too-early" | "idempotency-key-reused">; }; }; 428: Responses["428.if-match-required"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/grant/payment-demand": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The letter that asks for what is open on a claim, with the reference for the payment, as a page */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { applicationId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "text/html": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/base-rates": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The base rates that interest is computed with, and where they come from */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ validFromOn: string; basisPoints: number; source: string; confidence: "found" | "derived" | "common-practice" | "assumed"; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.past-for-offices"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/applications/{applicationId}/acts/{actId}/notice": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Note that the letter of a revocation, a settlement or a decision on interest was posted */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { applicationId: string; actId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": { postedOn?: string | null; hasRemedyText?: boolean; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: Responses["404.unknown-grant.unknown-act.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "case-closed" | "grant-lapsed" | "claim-under-contract" | "act-posted-before" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.day-in-future.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/paying-account": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The accounts that the town paid from, the newest last */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { accounts: ({ iban: string; name: string; bic: string | null; address: { street: string | null; buildingNumber: string | null; postalCode: string | null; town: string; country: string; }; accountVersion: number; proposedBy: string; confirmedBy: string | null; proposedAt: string; confirmedAt: string | null; hint: { key: string; text: string; } | null; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    /** Name the account that the town pays from */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { name: string; iban: string; bic?: string | null; address: { street: string | null; buildingNumber: string | null; postalCode: string | null; town: string; country: string; }; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; accountVersion?: number; hint: Schemas["AccountHint"] | null; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; accountVersion?: number; hint: Schemas["AccountHint"] | null; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "iban-country-unknown" | "iban-length-wrong" | "iban-structure-wrong" | "iban-check-digits-wrong" | "name-not-writable" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/paying-account/confirmation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Confirm as another person the account that the town pays from */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { accountVersion: number; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "proposer-cannot-confirm" | "wrong-role" | "not-permitted">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-paying-account-proposed" | "account-replaced" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pay-runs": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Pay runs, the latest first, with what of them is paid and pending */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; status?: "prepared" | "released" | "cancelled"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ returnedCents: number; paidCents: number; bookedCents: number; awaitedCents: number; totalCents: number; pendingCents: number; runId: string; status: "cancelled" | "none" | "prepared" | "released"; executionOn: string; preparedBy: string; preparedAt: string; releasedBy: string | null; releasedAt: string | null; paymentCount: number; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    /** Put ordered payments together for the bank */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { executionOn: string; payments: { applicationId: string; paymentId: string; }[]; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 404: { headers: Headers; content: { "application/problem+json": Refusal<404, "unknown-payment">; }; }; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "no-paying-account" | "payment-not-ordered" | "payment-in-run" | "run-account-changed" | "run-after-year-end" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: { headers: Headers; content: { "application/problem+json": Refusal<422, "payment-twice-in-run" | "execution-day-past" | "no-banking-day" | "execution-day-too-far" | "idempotency-key-reused">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pay-runs/{runId}/release": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Release a pay run as another person: its payments are made */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { runId: string; }; cookie?: never; };
      requestBody?: { content: { "application/json": Record<string, never>; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; fileSha256?: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; fileSha256?: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: { headers: Headers; content: { "application/problem+json": Refusal<403, "acts-for-recipient" | "prepared-by-yourself" | "signed-before" | "checked-proof-before" | "wrong-role" | "not-permitted">; }; }; 404: Responses["404.unknown-run.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "run-not-prepared" | "payment-not-ordered" | "run-account-changed" | "paying-account-changed" | "execution-day-past" | "run-after-year-end" | "account-data-erased" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pay-runs/{runId}/cancellation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Give a pay run up before it goes to the bank */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path: { runId: string; }; cookie?: never; };
      requestBody: { content: { "application/json": { reason: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; }; }; }; 400: Responses["400.invalid-path.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role.not-permitted"]; 404: Responses["404.unknown-run.not-found"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "run-not-prepared" | "too-many-streams">; }; }; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pay-runs/{runId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One pay run: each payment and what the bank said of it */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { runId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { returnedCents: number; paidCents: number; bookedCents: number; awaitedCents: number; totalCents: number; pendingCents: number; runId: string; status: "cancelled" | "none" | "prepared" | "released"; executionOn: string; preparedBy: string; preparedAt: string; releasedBy: string | null; releasedAt: string | null; payments: ({ status: Schemas["PaymentStatus"] | null; bookedOn: string | null; reason: Schemas["PersonalText"] | null; bankReasonCode: string | null; organisationName: string | null; holder?: Schemas["PersonalText"] | null; maskedIban?: Schemas["PersonalText"] | null; paymentId: string; applicationId: string; organisationId: string; amountCents: number; accountVersion: number; purpose: string; })[]; bankFiles: ({ bankFileId: string; kind: "statement" | "status"; messageId: string; importedAt: string; })[]; payingAccountVersion: number; fileSha256: string | null; fileCreatedAt: string | null; cancelledBy: string | null; cancelledAt: string | null; reason: Schemas["PersonalText"] | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/pay-runs/{runId}/file": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The file for the bank (pain.001.001.09), made anew and compared with its recorded digest */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { runId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/xml": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 409: { headers: Headers; content: { "application/problem+json": Refusal<409, "run-not-released" | "pay-file-erased" | "pay-file-differs">; }; }; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bank-files/status": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Take in what the bank says of a file that it was sent (pain.002) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { file: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; isNew: boolean; outcomes?: { [key: string]: number }; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; isNew: boolean; outcomes?: { [key: string]: number }; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.file-not-xml.file-with-dtd.file-of-another-format.file-element-missing.file-sums-differ.statement-of-another-account.too-many-entries.too-many-payments.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bank-files/statement": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    get?: never;
    put?: never;
    /** Take in what the bank booked and sent back (camt.052, camt.053, camt.054) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string; "X-Correlation-Id"?: string; traceparent?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody: { content: { "application/json": { file: string; }; } };
      responses: { 200: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; isNew: boolean; outcomes?: { [key: string]: number }; }; }; }; 201: { headers: Headers; content: { "application/json": { id: string; version: number; position: string; isNew: boolean; outcomes?: { [key: string]: number }; }; }; }; 400: Responses["400.malformed-json.invalid-body.invalid-idempotency-key.invalid-if-match"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.acts-for-recipient.wrong-role.not-permitted"]; 409: Responses["409.too-many-streams"]; 412: Responses["412.if-match-weak.version-mismatch"]; 413: Responses["413.body-too-large"]; 415: Responses["415.unsupported-media-type"]; 422: Responses["422.file-not-xml.file-with-dtd.file-of-another-format.file-element-missing.file-sums-differ.statement-of-another-account.too-many-entries.too-many-payments.idempotency-key-reused"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.busy.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bank-files": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** Files of the bank, the latest first, with what is left to look at */
    get: {
      parameters: { query?: { limit?: number; cursor?: string; format?: "json" | "csv" | "csv-de"; count?: "all"; kind?: "status" | "statement"; order?: "rising" | "falling"; asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path?: never; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { items: ({ entryCount: number; openEntryCount: number; kind: "statement" | "status"; bankFileId: string; messageId: string; createdOn: string; sha256: string; runIds: string[]; aside: ({ kind: "names-nothing-of-ours" | "of-another-account"; entryCount: number; debitCents: number; creditCents: number; withoutSumCount: number; })[]; importedBy: string; importedAt: string; readAgainBy: string | null; readAgainAt: string | null; })[]; next: string | null; count?: Schemas["Count"]; }; "text/csv": string; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 422: Responses["422.table-too-long"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/bank-files/{bankFileId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** One file of the bank: each entry and what it led to */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { bankFileId: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { entries: ({ entryNumber: number; paymentId: string | null; amountCents: number | null; status: string; reasonCode: string | null; direction: "debit" | "credit" | null; bankReference: string | null; differenceCents: number | null; bookedOn: string | null; valueOn: string | null; outcome: "booked" | "returned" | "rejected" | "noted" | "known" | "unknown-payment" | "amount-differs" | "not-released" | "settled" | "case-closed" | "contradicts-booking" | "reversal" | "booked-twice" | "returned-twice" | "contradicts-rejection" | "credited" | "other-account" | "unclear" | "undated" | "day-implausible" | "payee-not-verified" | "cancelled-at-bank"; detail: string; } | { entryNumber: number; paymentId: string | null; amountCents: number | null; status: string; reasonCode: string | null; direction: "debit" | "credit" | null; bankReference: string | null; differenceCents: number | null; bookedOn: string | null; valueOn: string | null; outcome: "booked" | "returned" | "rejected" | "noted" | "known" | "unknown-payment" | "amount-differs" | "not-released" | "settled" | "case-closed" | "contradicts-booking" | "reversal" | "booked-twice" | "returned-twice" | "contradicts-rejection" | "credited" | "other-account" | "unclear" | "undated" | "day-implausible" | "payee-not-verified" | "cancelled-at-bank"; detail: string; reference: Schemas["PersonalText"] | null; reasonText: Schemas["PersonalText"] | null; })[]; kind: "statement" | "status"; bankFileId: string; messageId: string; createdOn: string; sha256: string; runIds: string[]; aside: ({ kind: "names-nothing-of-ours" | "of-another-account"; entryCount: number; debitCents: number; creditCents: number; withoutSumCount: number; })[]; importedBy: string; importedAt: string; readAgainBy: string | null; readAgainAt: string | null; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/streams/{stream}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never; };
    /** The commits of one stream with their hashes, up to an instant or position (asOf); pseudonymous */
    get: {
      parameters: { query?: { asOf?: string; after?: string; }; header?: { "If-None-Match"?: string; "Accept-Language"?: string; }; path: { stream: string; }; cookie?: never; };
      requestBody?: never;
      responses: { 200: { headers: Headers; content: { "application/json": { stream: string; revision: number; state: unknown; commits: ({ format: 1; tenant: string; stream: string; revision: number; index: number; previous: string; recordedAt: string; actor: string; command: { id: string; name: string; fingerprint: string; }; correlation: string; causation: string | null; traceparent: string | null; together: string[]; policy: string; events: { type: string; version: number; data: { [key: string]: unknown }; }[]; hash: string; })[]; }; }; }; 304: { headers: Headers; content?: never; }; 400: Responses["400.invalid-path.invalid-query.moment-with-lost-plus.moment-in-leap-second.moment-in-the-future.moment-before-any-book"]; 401: Responses["401.not-signed-in"]; 403: Responses["403.wrong-role"]; 404: Responses["404.not-found"]; 406: Responses["406.not-acceptable"]; 500: Responses["500.internal-error"]; 503: Responses["503.sign-in-unavailable.position-not-reached.book-of-earlier-program.book-of-newer-program.book-of-another-installation"]; };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
};
