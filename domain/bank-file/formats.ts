/** The formats of one kind of file: how people call them, and by which element each begins. */
export type Formats = {
  readonly expected: string;
  /** The element inside `Document` for a namespace of one of them; undefined for any other. */
  readonly messageIn: (namespace: string) => string | undefined;
};

const VERSION = /^urn:iso:std:iso:20022:tech:xsd:(camt\.05[234]|pain\.002)\.001\.(\d\d)$/;

/** Versions that are alike in everything that is read here; of a later one nobody knows that. */
const LATEST = 14;

const formats = (
  expected: string,
  messages: ReadonlyMap<string, { readonly element: string; readonly since: number }>,
): Formats => ({
  expected,
  messageIn: (namespace) => {
    const [, name = '', version = ''] = VERSION.exec(namespace) ?? [];
    const message = messages.get(name);
    const isKnown = message && Number(version) >= message.since && Number(version) <= LATEST;
    return isKnown ? message.element : undefined;
  },
});

/** What was booked on an account: during the day, at its end, or single debits and credits. */
export const statementFormats: Formats = formats(
  'camt.052, camt.053, camt.054 (.001.02 – .001.14)',
  new Map([
    ['camt.052', { element: 'BkToCstmrAcctRpt', since: 2 }],
    ['camt.053', { element: 'BkToCstmrStmt', since: 2 }],
    ['camt.054', { element: 'BkToCstmrDbtCdtNtfctn', since: 2 }],
  ]),
);

/** What became of an order. */
export const statusFormats: Formats = formats(
  'pain.002 (.001.03 – .001.14)',
  new Map([['pain.002', { element: 'CstmrPmtStsRpt', since: 3 }]]),
);
