import type { AttributeValue } from 'aws-lambda';
import type { Item } from 'dynalite/db/index.js';

/**
 * The size of an item in bytes, as DynamoDB charges for it: names and strings in UTF-8.
 * dynalite counts UTF-16 units instead, which would undercharge every umlaut.
 */
export function itemSize(item: Item): number {
  return sum(Object.entries(item), ([name, value]) => utf8(name) + valueSize(value));
}

function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return utf8(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return binarySize(value.B);
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + itemSize(value.M);
  if (value.L !== undefined) return 3 + sum(value.L, (element) => 1 + valueSize(element));
  if (value.SS !== undefined) return sum(value.SS, utf8);
  if (value.NS !== undefined) return sum(value.NS, numberSize);
  if (value.BS !== undefined) return sum(value.BS, binarySize);
  return 1; // BOOL and NULL
}

const utf8 = (text: string) => Buffer.byteLength(text, 'utf8');
const binarySize = (base64: string) => Buffer.from(base64, 'base64').length;

// One byte per two significant digits, one for the exponent, one for a minus sign.
function numberSize(number: string): number {
  const mantissa = number.toLowerCase().split('e')[0] ?? '';
  const plain = mantissa.replace(/[-+.]/g, '').replace(/^0+/, '');
  const significant = mantissa.includes('.') ? plain.length : plain.replace(/0+$/, '').length;
  if (significant === 0) return 1;
  return 1 + Math.ceil(significant / 2) + (number.startsWith('-') ? 1 : 0);
}

function sum<Element>(elements: Element[], size: (element: Element) => number): number {
  return elements.reduce((total, element) => total + size(element), 0);
}
