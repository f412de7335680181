import { statementFormats } from '../../domain/bank-file/formats.ts';
import { readStatement } from '../../domain/bank-file/read-statement.ts';
import { readXmlFile } from '../../functions/bank-file/xml-file.ts';

export const R = `pay-${'0'.repeat(26)}001`;
export const RUN = `run-${'9'.repeat(26)}`;
const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:camt.054.001.08';
const headed = (inner: string) =>
  `<GrpHdr><MsgId>M-1</MsgId><CreDtTm>2024-04-09T23:00:00Z</CreDtTm></GrpHdr>${inner}`;
const document = (namespace: string, message: string, inner: string) =>
  `<Document xmlns="${namespace}"><${message}>${headed(inner)}</${message}></Document>`;

export const message = 'BkToCstmrDbtCdtNtfctn';
export const read = (inner: string) =>
  readXmlFile(document(NAMESPACE, message, inner), statementFormats, readStatement);
export const account = (iban: string, entries = '') =>
  `<Ntfctn><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>${entries}</Ntfctn>`;
export const amount = (euro: string) => `<Amt Ccy="EUR">${euro}</Amt>`;
export const entryOf = (inside: string, details = '', status = 'BOOK') =>
  `<Ntry>${inside}<Sts><Cd>${status}</Cd></Sts><NtryDtls>${details}</NtryDtls></Ntry>`;
export const debit = '<CdtDbtInd>DBIT</CdtDbtInd>';
export const credit = '<CdtDbtInd>CRDT</CdtDbtInd>';
export const transaction = (inside: string) => `<TxDtls>${reference(R)}${inside}</TxDtls>`;
export const batch = (inside: string) => `<Btch>${inside}</Btch>`;
export const reference = (text: string) => `<Refs><EndToEndId>${text}</EndToEndId></Refs>`;
export const returned = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';
export const entriesOf = (...entries: string[]) => {
  const report = read(account('DE1', entries.join('')));
  return 'refused' in report ? report : report.entries.map(({ entry }) => entry);
};
export const bare = {
  ...{ word: 'booked', reference: R, runReferences: [], amountCents: 100, status: 'BOOK' },
  ...{ reasonCode: null, reasonText: null, bookedOn: null, valueOn: null, exceptFor: [] },
  ...{ direction: 'debit', bankReference: null, iban: 'DE1' },
};

export const inCredit = { direction: 'credit' };
export const ofRun = { reference: null, runReferences: [RUN] };
export const coded = (code: string) => `<BkTxCd><Prtry><Cd>${code}</Cd><Issr>DK</Issr></Prtry></BkTxCd>`;
export const familyOf = (code: string) =>
  `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>${code}</SubFmlyCd></Fmly></Domn></BkTxCd>`;
export const refs = (inside: string) => `<TxDtls><Refs>${inside}</Refs></TxDtls>`;
