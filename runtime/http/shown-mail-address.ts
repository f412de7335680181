import { domainToUnicode } from 'node:url';

/**
 * An e-mail address as people write it, its domain in their own script; what is not open or no address stays as it is.
 *
 * @see RFC 5890 (U-labels)
 */
export const shownMailAddress = <Value>(stored: Value): Value | string => {
  if (typeof stored !== 'string') return stored;
  const at = stored.lastIndexOf('@');
  const domain = domainToUnicode(stored.slice(at + 1));
  return at < 0 || domain === '' ? stored : `${stored.slice(0, at)}@${domain}`;
};
