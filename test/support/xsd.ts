import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const open = (path: string | URL) => XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(path, 'utf8')));

const guidelines = open(new URL('schemas/sct-pain-001.xsd', import.meta.url));

/** The schema of ISO 20022, for whoever has it: `PAIN_001_SCHEMA=pain.001.001.09.xsd npx vitest run test/domain/pay-run`. */
const standard = process.env['PAIN_001_SCHEMA'];
const validators = [guidelines, ...(standard ? [open(standard)] : [])];

/** Throws with the place where a file of credit transfers is not as the guidelines want it. */
export const validateTransfers = (xml: string): void => {
  const document = XmlDocument.fromString(xml);
  try {
    for (const validator of validators) validator.validate(document);
  } finally {
    document.dispose();
  }
};
