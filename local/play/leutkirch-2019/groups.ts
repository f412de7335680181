import { fictitiousIban } from '../iban.ts';
import type { PlayedOrganisation } from '../story.ts';

type Row = readonly [
  key: string,
  name: string,
  legalForm: PlayedOrganisation['legalForm'],
  signatory: string,
];

const AMAL = 'amal';
const JONAS = 'jonas';

const rows: readonly Row[] = [
  ['muenster', 'Beispielverein Stadtgeschichte Oberland e. V.', 'registered-association', AMAL],
  ['bruecke', 'Beispielverein Brücke Allgäu e. V.', 'registered-association', AMAL],
  ['theater', 'Musterbühne Wilhelmshöhe e. V.', 'registered-association', JONAS],
  ['sport', 'Mustersportverein Eschach e. V.', 'registered-association', JONAS],
  ['frauen', 'Beispielkreis Frauen im Gespräch', 'informal-group', AMAL],
  ['asyl', 'Beispielkreis Asyl Nibelgau', 'informal-group', AMAL],
  ['schule', 'Förderverein Musterschule am Bockberg e. V.', 'registered-association', JONAS],
  ['film', 'Filmklub Muster Allgäu e. V.', 'registered-association', JONAS],
  ['musik', 'Musterkapelle Aitrachtal e. V.', 'registered-association', AMAL],
  ['kirche', 'Beispielgemeinde am Gänsbühl', 'public-body', AMAL],
  ['senioren', 'Beispielrunde Alt und Jung e. V.', 'registered-association', AMAL],
  ['garten', 'Beispielgarten Unterzeil e. V.', 'registered-association', JONAS],
  ['lesen', 'Lesekreis Muster Aichstetten e. V.', 'registered-association', AMAL],
  ['medien', 'Medienwerkstatt Beispiel e. V.', 'registered-association', JONAS],
  ['stiftung', 'Beispielstiftung Miteinander Oberschwaben', 'foundation', AMAL],
  ['jugend-haus', 'Jugendgruppe Beispielhaus', 'informal-group', JONAS],
  ['jugend-rat', 'Jugendgruppe Musterrat', 'informal-group', JONAS],
];

/** Groups of the play. The newspaper names none with its sum, so all of them are invented. */
export const groups: readonly PlayedOrganisation[] = rows.map(([key, name, legalForm, signatory], place) => ({
  key,
  name: `${name} (fiktiv)`,
  legalForm,
  seat: 'Leutkirch im Allgäu',
  registerNumber: legalForm === 'registered-association' ? `VR 0000${place + 1} (fiktiv)` : null,
  supportedBy: legalForm === 'informal-group' ? 'Beispielverein Brücke Allgäu e. V. (fiktiv)' : null,
  signatory,
  contact:
    signatory === AMAL
      ? { name: 'Amal Beispiel', email: 'amal@verein.example' }
      : { name: 'Jonas Muster', email: 'jonas@verein.example' },
  iban: fictitiousIban(place + 1),
}));
