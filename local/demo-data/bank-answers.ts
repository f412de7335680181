import { referenceOf } from '../../domain/banking/sepa-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

const euros = (cents: number): string => (cents / 100).toFixed(2);

/** What the bank of the demo says of one payment of a run; a code where it did not carry it out. */
export type Answered = { readonly paymentId: string; readonly rejectedFor?: string };

const transaction = ({ paymentId, rejectedFor }: Answered): string => `
      <TxInfAndSts>
        <OrgnlEndToEndId>${referenceOf(paymentId)}</OrgnlEndToEndId>
        <TxSts>${rejectedFor === undefined ? 'ACSC' : 'RJCT'}</TxSts>${
          rejectedFor === undefined ? '' : `<StsRsnInf><Rsn><Cd>${rejectedFor}</Cd></Rsn></StsRsnInf>`
        }
      </TxInfAndSts>`;

/** The status report (pain.002) of an invented bank on a pay run. */
export const statusReport = (runId: string, at: string, answers: readonly Answered[]): string => `${HEAD}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
  <CstmrPmtStsRpt>
    <GrpHdr><MsgId>VORFUEHRUNG-STATUS</MsgId><CreDtTm>${at}</CreDtTm></GrpHdr>
    <OrgnlGrpInfAndSts>
      <OrgnlMsgId>${referenceOf(runId)}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts>
    </OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts>
      <OrgnlPmtInfId>${referenceOf(runId)}</OrgnlPmtInfId>${answers.map(transaction).join('')}
    </OrgnlPmtInfAndSts>
  </CstmrPmtStsRpt>
</Document>
`;

export type Booked = { readonly paymentId: string; readonly amountCents: number };

/** The notification of a debit (camt.054) of an invented bank. */
export const debitNotification = (
  iban: string,
  at: string,
  { paymentId, amountCents }: Booked,
): string => `${HEAD}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
  <BkToCstmrDbtCdtNtfctn>
    <GrpHdr><MsgId>VORFUEHRUNG-BUCHUNG</MsgId><CreDtTm>${at}</CreDtTm></GrpHdr>
    <Ntfctn>
      <Id>1</Id><CreDtTm>${at}</CreDtTm>
      <Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
      <Ntry>
        <Amt Ccy="EUR">${euros(amountCents)}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>${at.slice(0, 10)}</Dt></BookgDt>
        <ValDt><Dt>${at.slice(0, 10)}</Dt></ValDt>
        <BkTxCd><Prtry><Cd>NTRF+191+1</Cd><Issr>DK</Issr></Prtry></BkTxCd>
        <NtryDtls><TxDtls>
          <Refs><EndToEndId>${referenceOf(paymentId)}</EndToEndId></Refs>
          <Amt Ccy="EUR">${euros(amountCents)}</Amt><CdtDbtInd>DBIT</CdtDbtInd>
        </TxDtls></NtryDtls>
      </Ntry>
    </Ntfctn>
  </BkToCstmrDbtCdtNtfctn>
</Document>
`;
