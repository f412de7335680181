const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 characters of `[0-9a-z]` from the first 130 bits of a digest. */
export const base32 = (bytes: Uint8Array): string => {
  let text = '';
  for (let bit = 0; bit < 130; bit += 5) text += BASE32[fiveBits(bytes, bit)];
  return text;
};

/** Five bits from a place on lie in one byte or in two. */
const fiveBits = (bytes: Uint8Array, place: number): number => {
  const byte = place >> 3;
  const two = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
  return (two >> (11 - (place & 7))) & 31;
};
