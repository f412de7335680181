import { account } from '../pay-run-facts.ts';

/** What a file speaks of: a run of two payments of 10.00 and 11.00 euro, and the references by which a bank knows them. */
export type Sent = { readonly run: string; readonly first: string; readonly second: string };

/** A kind of file: what the bank sends, one file after the other, and what comes of the entries of each. */
export type Kind = {
  readonly name: string;
  readonly files: (sent: Sent) => readonly string[];
  readonly outcomes: readonly Readonly<Record<string, number>>[];
};

export const euro = (amount: string, currency = 'EUR') => `<Amt Ccy="${currency}">${amount}</Amt>`;
export const sign = (direction: 'DBIT' | 'CRDT') => `<CdtDbtInd>${direction}</CdtDbtInd>`;
export const dayOf = (day: string) =>
  `<BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day.slice(0, 10)}</Dt></ValDt>`;

type Entry = {
  readonly amount?: string;
  readonly direction?: 'DBIT' | 'CRDT';
  readonly reversal?: string;
  readonly status?: string;
  readonly days?: string;
  readonly number?: string;
  readonly code?: string;
  readonly details?: string;
};

/** An entry in the order of its elements, as banks in Germany write it. */
export const entry = ({
  amount = euro('21.00'),
  direction = 'DBIT',
  reversal = '',
  status = '<Cd>BOOK</Cd>',
  days = dayOf('2024-04-09'),
  number = 'N-1',
  code = '<BkTxCd><Prtry><Cd>NTRF+191+00931</Cd><Issr>DK</Issr></Prtry></BkTxCd>',
  details = '',
}: Entry) =>
  `<Ntry>${amount}${sign(direction)}${reversal}<Sts>${status}</Sts>${days}` +
  `<AcctSvcrRef>${number}</AcctSvcrRef>${code}<NtryDtls>${details}</NtryDtls></Ntry>`;

export const transaction = (
  reference: string,
  amount: string,
  direction: 'DBIT' | 'CRDT' = 'DBIT',
  rest = '',
) =>
  `<TxDtls><Refs><EndToEndId>${reference}</EndToEndId></Refs>${euro(amount)}${sign(direction)}${rest}</TxDtls>`;

export const batch = (run: string) =>
  `<Btch><MsgId>${run}</MsgId><PmtInfId>${run}</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>`;

const MESSAGES = {
  'camt.052': ['BkToCstmrAcctRpt', 'Rpt'],
  'camt.053': ['BkToCstmrStmt', 'Stmt'],
  'camt.054': ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
} as const;

type Statement = {
  readonly message?: keyof typeof MESSAGES;
  readonly version?: string;
  readonly name?: string;
  readonly account?: string;
};

const iban = (value: string) => `<IBAN>${value}</IBAN>`;
export const otherAccount = iban('DE02120300000000202051');
export const accountWithoutIban = '<Othr><Id>0815</Id></Othr>';

/** A part of a statement about one account. */
export const onAccount = (entries: string, id = iban(account.iban), part = 'Ntfctn') =>
  `<${part}><Id>1</Id><CreDtTm>2024-04-09T18:00:00+02:00</CreDtTm><Acct><Id>${id}</Id><Ccy>EUR</Ccy></Acct>${entries}</${part}>`;

/** A statement of any of the three messages, with what stands on each account. */
export const statement = (
  parts: string,
  { message = 'camt.054', version = '08', name = 'AUSZUG' }: Statement = {},
) => {
  const [element, part] = MESSAGES[message];
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}.001.${version}">` +
    `<${element}><GrpHdr><MsgId>${name}</MsgId><CreDtTm>2024-04-09T18:00:00+02:00</CreDtTm></GrpHdr>` +
    `${parts.replaceAll('Ntfctn>', `${part}>`)}</${element}></Document>\n`
  );
};

/** Entries on the town's account. */
export const booked = (entries: string, how: Statement = {}) => statement(onAccount(entries), how);

type Report = {
  readonly run: string;
  readonly group?: string;
  readonly block?: string;
  readonly transactions?: string;
  readonly name?: string;
  readonly version?: string;
};

export const reason = (code: string, text = '') =>
  `<StsRsnInf><Orgtr><Id><OrgId><AnyBIC>MUSTDE00XXX</AnyBIC></OrgId></Id></Orgtr><Rsn><Cd>${code}</Cd></Rsn>${
    text && `<AddtlInf>${text}</AddtlInf>`
  }</StsRsnInf>`;

/** What is said of one payment of a block; nothing of its status where there is none. */
export const said = (reference: string, status = '', rest = '') =>
  `<TxInfAndSts><OrgnlEndToEndId>${reference}</OrgnlEndToEndId>${status && `<TxSts>${status}</TxSts>`}${rest}</TxInfAndSts>`;

/** A status report in the order of its elements. */
export const report = ({
  run,
  group = '',
  block = '',
  transactions = '',
  name = 'BERICHT',
  version = '10',
}: Report) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}">` +
  `<CstmrPmtStsRpt><GrpHdr><MsgId>${name}</MsgId><CreDtTm>2024-04-09T08:00:00.123+02:00</CreDtTm></GrpHdr>` +
  `<OrgnlGrpInfAndSts><OrgnlMsgId>${run}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>` +
  `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${run}</OrgnlPmtInfId>${block}${transactions}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>\n`;
