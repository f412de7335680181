/** Ten in the morning of a day. */
export const at = (day: string) => `${day}T10:00:00.000Z`;

/** The last day that a decision says under this name; its day and month only. */
export const said = (decision: object, field: string): string => {
  const [event] = 'accepted' in decision ? (decision.accepted as { data: Record<string, string> }[]) : [];
  return event?.data[field]?.slice(5, 10) ?? JSON.stringify(decision);
};

/** A letter by post. */
export const byPost = { channel: 'post', postedOn: null, hasPortalConsent: false } as const;
/** A letter in the portal. */
export const inThePortal = { channel: 'portal', postedOn: null, hasPortalConsent: true } as const;
