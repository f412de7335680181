import { referenceOf } from '../../domain/banking/sepa-text.ts';
import { account } from './pay-run-facts.ts';

const euro = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** What a bank says of one transaction of a file that it was sent. */
export type Status = {
  readonly paymentId: string;
  readonly status: string;
  readonly reason?: string;
  readonly amountCents?: number;
};

const reasonOf = (reason: string | undefined) =>
  reason === undefined
    ? ''
    : `<StsRsnInf><Orgtr><Nm>Musterbank</Nm></Orgtr><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>`;

const statusOf = ({ paymentId, status, reason, amountCents }: Status) => `
      <TxInfAndSts>
        <StsId>1</StsId><OrgnlEndToEndId>${referenceOf(paymentId)}</OrgnlEndToEndId><TxSts>${status}</TxSts>
        ${reasonOf(reason)}${
          amountCents === undefined
            ? ''
            : `<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${euro(amountCents)}</InstdAmt></Amt></OrgnlTxRef>`
        }
      </TxInfAndSts>`;

type Report = {
  readonly runId: string;
  readonly group?: string;
  readonly groupReason?: string;
  readonly transactions?: readonly Status[];
  readonly messageId?: string;
};

/** A status report as banks send it: of the whole file, or of single transactions. */
export const pain002 = ({
  runId,
  group = 'PART',
  groupReason,
  transactions = [],
  messageId = 'STAT-1',
}: Report) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
  <CstmrPmtStsRpt>
    <GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>2024-04-09T06:00:00Z</CreDtTm></GrpHdr>
    <OrgnlGrpInfAndSts>
      <OrgnlMsgId>${referenceOf(runId)}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
      <GrpSts>${group}</GrpSts>${reasonOf(groupReason)}
    </OrgnlGrpInfAndSts>${
      transactions.length === 0
        ? ''
        : `
    <OrgnlPmtInfAndSts>
      <OrgnlPmtInfId>${referenceOf(runId)}</OrgnlPmtInfId>${transactions.map(statusOf).join('')}
    </OrgnlPmtInfAndSts>`
    }
  </CstmrPmtStsRpt>
</Document>
`;

/** One booking of a notification. */
export type Booking = {
  readonly reference: string;
  readonly amountCents: number;
  readonly direction?: 'DBIT' | 'CRDT';
  readonly reason?: string;
  readonly status?: string;
  readonly isReversal?: boolean;
  readonly currency?: string;
  /** The run, where the bank repeats it. */
  readonly runId?: string;
};

const transactionOf = ({
  reference,
  amountCents,
  direction = 'DBIT',
  reason,
  runId,
  currency = 'EUR',
}: Booking) => `
          <TxDtls>
            <Refs>${runId ? `<MsgId>${referenceOf(runId)}</MsgId><PmtInfId>${referenceOf(runId)}</PmtInfId>` : ''}<EndToEndId>${reference}</EndToEndId></Refs>
            <Amt Ccy="${currency}">${euro(amountCents)}</Amt>
            <CdtDbtInd>${direction}</CdtDbtInd>${
              reason === undefined ? '' : `<RtrInf><Rsn><Cd>${reason}</Cd></Rsn></RtrInf>`
            }
          </TxDtls>`;

type Entry = {
  readonly bookedOn?: string;
  readonly valueOn?: string;
  readonly bookings: readonly Booking[];
};

const sum = (bookings: readonly Booking[]) => bookings.reduce((all, { amountCents }) => all + amountCents, 0);

const entryOf = ({ bookedOn = '2024-04-09', valueOn = bookedOn, bookings }: Entry) => {
  const { direction = 'DBIT', status = 'BOOK', isReversal = false, currency = 'EUR' } = bookings[0] ?? {};
  return `
      <Ntry>
        <Amt Ccy="${currency}">${euro(sum(bookings))}</Amt>
        <CdtDbtInd>${direction}</CdtDbtInd>${isReversal ? '<RvslInd>true</RvslInd>' : ''}
        <Sts><Cd>${status}</Cd></Sts>
        <BookgDt><Dt>${bookedOn}</Dt></BookgDt>
        <ValDt><Dt>${valueOn}</Dt></ValDt>
        <BkTxCd><Prtry><Cd>NTRF+191+1</Cd><Issr>DK</Issr></Prtry></BkTxCd>
        <NtryDtls>${bookings.map(transactionOf).join('')}
        </NtryDtls>
      </Ntry>`;
};

/** A run that the bank booked in one sum and did not take apart. */
const wholeOf = ({ runId, amountCents }: { readonly runId: string; readonly amountCents: number }) => `
      <Ntry>
        <Amt Ccy="EUR">${euro(amountCents)}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2024-04-09</Dt></BookgDt>
        <ValDt><Dt>2024-04-09</Dt></ValDt>
        <BkTxCd><Prtry><Cd>NTRF+191+1</Cd><Issr>DK</Issr></Prtry></BkTxCd>
        <NtryDtls><Btch><PmtInfId>${referenceOf(runId)}</PmtInfId><NbOfTxs>2</NbOfTxs></Btch></NtryDtls>
      </Ntry>`;

type Notification = {
  readonly entries?: readonly Entry[];
  readonly whole?: { readonly runId: string; readonly amountCents: number };
  readonly iban?: string;
  readonly messageId?: string;
};

/** A notification of debits and credits as banks send it. */
export const camt054 = ({ entries = [], whole, iban = account.iban, messageId = 'CAMT-1' }: Notification) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
  <BkToCstmrDbtCdtNtfctn>
    <GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>2024-04-09T18:00:00Z</CreDtTm></GrpHdr>
    <Ntfctn>
      <Id>N-1</Id><CreDtTm>2024-04-09T18:00:00Z</CreDtTm>
      <Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>${entries.map(entryOf).join('')}${whole ? wholeOf(whole) : ''}
    </Ntfctn>
  </BkToCstmrDbtCdtNtfctn>
</Document>
`;
