const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const targets = to.split(' ');
  return [...from].map((letter, place) => [letter, targets[place] ?? '.'] as const);
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Both sizes of each letter. */
const bothSizes = (from: string, to: string) => [
  ...pairs(from, to),
  ...pairs(from.toUpperCase(), to.split(' ').map(capital).join(' ')),
];

const latin = bothSizes('äöüæøœđðþłħŋ', 'ae oe ue ae o oe d d th l h n');
const cyrillic = bothSizes(
  'абвгґдеєёжзиіїйклмнопрстуфхцчшщыэюя',
  'a b v h g d e ie e zh z y i i i k l m n o p r s t u f kh ts ch sh shch y e iu ia',
);
const greek = bothSizes('αβγδεζηθικλμνξοπρστυφχψω', 'a v g d e z i th i k l m n x o p r s t y f ch ps o');
const quotes = [...`"„“”‘’‚´\`«»‹›`].map((sign) => [sign, "'"] as const);
const signs = pairs(
  'ßẞıς&@_;!–—−[]{}<>\\|%*#=~^$€',
  'ss SS i s + . - , . - - - ( ) ( ) ( ) / / . . . . - . . E',
);

/**
 * What stands for a letter or sign that banks do not take: Ukrainian by its own official rule, Greek as in passports.
 *
 * Letters without a line of their own lose their marks, so é needs none.
 */
export const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...latin, ...cyrillic, ...greek, ...quotes, ...signs]),
  ь: '',
  Ь: '',
  ъ: '',
  Ъ: '',
  ʼ: '',
};
