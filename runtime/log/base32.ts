const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 characters of `[0-9a-z]` from the first 130 bits of a digest. */
export const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: 26 },
    (_, place) => BASE32[Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2)],
  ).join('');
};
