import { keyFile, makeKeyFile } from '../../runtime/vault/key-file.ts';

/** A key in a file that was just made, or is there already. */
export const newKey = (path: string) => {
  makeKeyFile(path);
  return keyFile(path);
};
