import * as z from 'zod';
import { plainText } from './plain-text.ts';

/** What may stand in a part of a domain as people write it: letters of any script, digits, and the signs that IDNA allows between them. */
const WRITTEN_DOMAIN = /^(?:[\p{L}\p{M}\p{N}\u00b7\u0375\u05f3\u05f4\u30fb.\u3002-]|\u200c|\u200d)+$/u;

/** A domain as mail servers know it, `xn--` before each part that is not ASCII; itself where it cannot be one. */
const asciiDomain = (written: string): string => {
  const address = `http://${written}`;
  return WRITTEN_DOMAIN.test(written) && URL.canParse(address) ? new URL(address).hostname : written;
};

/**
 * An e-mail address as it is stored and written to: without blanks around it, its domain in small ASCII letters.
 *
 * Doing it twice changes nothing.
 *
 * @see RFC 5890 (A-labels) and UTS #46
 */
export const storedMailAddress = (written: string): string => {
  const trimmed = plainText(written).trim();
  const at = trimmed.lastIndexOf('@');
  return at < 0 ? trimmed : `${trimmed.slice(0, at)}@${asciiDomain(trimmed.slice(at + 1))}`;
};

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** The last part is no number, or it would be the address of a machine. */
const ADDRESS = new RegExp(`^(?=[^@]{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`);

/**
 * An e-mail address that any mail server can write to: its domain may be written in any script and is stored as ASCII.
 *
 * What stands before the @ is ASCII, since mail to anything else (RFC 6531) is lost on servers that do not know it.
 */
export const mailAddress = () =>
  z
    .string()
    .overwrite(storedMailAddress)
    .max(254)
    .regex(/^[^@\s]+@[^@\s]+$/, { error: 'mail-address-wrong', abort: true })
    .regex(/^[\x21-\x7e]+@/, { error: 'mail-name-not-ascii', abort: true })
    .regex(ADDRESS, { error: 'mail-domain-wrong' });
