/** A German IBAN with the right check digits under a bank code that no bank has; the account does not exist. */
export const fictitiousIban = (accountNumber: number): string => {
  const account = `00000000${String(accountNumber).padStart(10, '0')}`;
  // ISO 13616: country and 00 at the end, letters as numbers (D = 13, E = 14).
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`;
};
