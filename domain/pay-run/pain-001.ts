import type { PayingAccount } from '../../events/cash-office-events.ts';
import { referenceOf, sepaText } from '../banking/sepa-text.ts';
import { element, textElement, type XmlElement, xmlDocument } from '../banking/xml.ts';
import { sumCents } from '../money.ts';

type Address = PayingAccount['address'];

/** One credit transfer, with everything clear. */
export type Transfer = {
  readonly paymentId: string;
  readonly amountCents: number;
  readonly holder: string;
  readonly iban: string;
  readonly address: Address | null;
  readonly purpose: string;
};

/** What a file of credit transfers is made of. */
export type TransferOrder = {
  readonly runId: string;
  /** Instant of its creation. */
  readonly createdAt: string;
  /** Banking day on which the bank is to debit the account. */
  readonly executionOn: string;
  readonly debtor: PayingAccount;
  readonly transfers: readonly Transfer[];
};

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** Euro with a point and two digits, from whole cents without any rounding. */
const euro = (amountCents: number): string =>
  `${Math.floor(amountCents / 100)}.${String(amountCents % 100).padStart(2, '0')}`;

/** Structured, as it must be since 22 November 2025 where there is an address at all. */
const postalAddress = (address: Address | null): XmlElement | undefined =>
  address === null
    ? undefined
    : element('PstlAdr', [
        textElement('StrtNm', sepaText(address.street ?? '', 70)),
        textElement('BldgNb', sepaText(address.buildingNumber ?? '', 16)),
        textElement('PstCd', sepaText(address.postalCode ?? '', 16)),
        textElement('TwnNm', sepaText(address.town, 35)),
        textElement('Ctry', address.country),
      ]);

const party = (name: string, who: string, address: Address | null) =>
  element(name, [textElement('Nm', sepaText(who, 70)), postalAddress(address)]);

const account = (name: string, iban: string) => element(name, [element('Id', [textElement('IBAN', iban)])]);

const totals = (transfers: readonly Transfer[]) => [
  textElement('NbOfTxs', String(transfers.length)),
  textElement('CtrlSum', euro(sumCents(transfers.map(({ amountCents }) => amountCents)))),
];

const bankOf = (bic: string | null) =>
  element('DbtrAgt', [
    element('FinInstnId', [textElement('BICFI', bic) ?? element('Othr', [textElement('Id', 'NOTPROVIDED')])]),
  ]);

const transferElement = ({ paymentId, amountCents, holder, iban, address, purpose }: Transfer) =>
  element('CdtTrfTxInf', [
    element('PmtId', [textElement('EndToEndId', referenceOf(paymentId))]),
    element('Amt', [textElement('InstdAmt', euro(amountCents), { Ccy: 'EUR' })]),
    party('Cdtr', holder, address),
    account('CdtrAcct', iban),
    element('RmtInf', [textElement('Ustrd', sepaText(purpose, 140))]),
  ]);

/**
 * Writes the file that orders a bank to pay: SEPA credit transfers in the format pain.001.001.09.
 *
 * The same order gives the same bytes. Amounts come from whole cents; texts are in the characters that every bank takes.
 *
 * @see EPC132-08, customer-to-bank implementation guidelines of the SEPA credit transfer
 */
export const transferFile = ({ runId, createdAt, executionOn, debtor, transfers }: TransferOrder): string => {
  const reference = referenceOf(runId);
  const header = element('GrpHdr', [
    textElement('MsgId', reference),
    textElement('CreDtTm', `${createdAt.slice(0, 19)}Z`),
    ...totals(transfers),
    element('InitgPty', [textElement('Nm', sepaText(debtor.name, 70))]),
  ]);
  const payment = element('PmtInf', [
    textElement('PmtInfId', reference),
    textElement('PmtMtd', 'TRF'),
    textElement('BtchBookg', 'true'),
    ...totals(transfers),
    element('PmtTpInf', [element('SvcLvl', [textElement('Cd', 'SEPA')])]),
    element('ReqdExctnDt', [textElement('Dt', executionOn)]),
    party('Dbtr', debtor.name, debtor.address),
    account('DbtrAcct', debtor.iban),
    bankOf(debtor.bic),
    textElement('ChrgBr', 'SLEV'),
    ...transfers.map(transferElement),
  ]);
  return xmlDocument(
    element('Document', [element('CstmrCdtTrfInitn', [header, payment])], { xmlns: NAMESPACE }),
  );
};
