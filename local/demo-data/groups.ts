import { fictitiousIban } from '../play/iban.ts';
import type { PlayedOrganisation } from '../play/story.ts';

type Row = readonly [
  key: string,
  name: string,
  legalForm: PlayedOrganisation['legalForm'],
  supportedBy?: string,
];

const NECKAR = 'Beispielverein Neckar e. V. (fiktiv)';
const BRIDGE = 'Beispielverein Sprachbrücke e. V. (fiktiv)';
const YOUTH = 'Musterverband Jugend Stuttgart e. V. (fiktiv)';

// Those of Amal and Jonas can be signed in for; behind the others stands nobody who can sign in.
const signatories: Readonly<Record<string, { readonly username: string; readonly name: string }>> = {
  sprachbruecke: { username: 'amal', name: 'Amal Beispiel' },
  'neue-stimmen': { username: 'amal', name: 'Amal Beispiel' },
  westwind: { username: 'jonas', name: 'Jonas Muster' },
};

const rows: readonly Row[] = [
  ['sprachbruecke', 'Beispielverein Sprachbrücke e. V.', 'registered-association'],
  ['neckar', 'Beispielverein Neckar e. V.', 'registered-association'],
  ['filder', 'Musterverein Filder e. V.', 'registered-association'],
  ['buehne', 'Musterbühne Killesberg e. V.', 'registered-association'],
  ['medien', 'Medienwerkstatt Beispiel e. V.', 'registered-association'],
  ['sport', 'Mustersportverein Gablenberg e. V.', 'registered-association'],
  ['frauen', 'Beispielkreis Frauen im Gespräch', 'informal-group', NECKAR],
  ['kino', 'Kinoklub Muster West e. V.', 'registered-association'],
  ['geschichte', 'Beispielwerkstatt Stadtgeschichte e. V.', 'registered-association'],
  ['nachbarn', 'Nachbarschaft Muster Heslach e. V.', 'registered-association'],
  ['senioren', 'Beispielrunde Alt und Jung e. V.', 'registered-association'],
  ['regenbogen', 'Beispielnetz Regenbogen e. V.', 'registered-association'],
  ['westwind', 'Jugendgruppe Westwind', 'informal-group', YOUTH],
  ['musterrat', 'Jugendgruppe Musterrat', 'informal-group', YOUTH],
  ['rampe', 'Jugendgruppe Beispielrampe', 'informal-group', YOUTH],
  ['neue-stimmen', 'Gruppe Neue Stimmen', 'informal-group', BRIDGE],
  ['naht', 'Frauengruppe Beispielnaht', 'informal-group', BRIDGE],
  ['kabul', 'Beispielgruppe Kabul–Stuttgart', 'informal-group', NECKAR],
  ['dnipro', 'Beispielgruppe Dnipro', 'informal-group', BRIDGE],
  ['choir', 'Newcomers’ Choir Example', 'informal-group', NECKAR],
  ['ornek', 'Örnek Dayanışma Grubu', 'informal-group', BRIDGE],
  ['ankunft', 'Beispieltheater Ankunft', 'informal-group', NECKAR],
  ['lesekreis', 'Lesekreis Beispiel Damaskus', 'informal-group', BRIDGE],
];

/** The groups of the demo. None of them exists. */
export const groups: readonly PlayedOrganisation[] = rows.map(
  ([key, name, legalForm, supportedBy], place) => {
    const signatory = signatories[key] ?? { username: `gruppe-${key}`, name: `Kim Beispiel (${name})` };
    return {
      key,
      name: `${name} (fiktiv)`,
      legalForm,
      seat: 'Stuttgart',
      registerNumber: legalForm === 'registered-association' ? `VR 0000${place + 1} (fiktiv)` : null,
      supportedBy: supportedBy ?? null,
      signatory: signatory.username,
      contact: { name: signatory.name, email: `${key}@verein.example` },
      iban: fictitiousIban(100 + place),
    };
  },
);
