/** Somebody who exists in the demo only. Every name and address here is fictitious. */
export type DemoPerson = {
  /** What one signs in with, without a password. */
  readonly username: string;
  readonly name: string;
  /** What the person is in the demo, in German, for the pages. */
  readonly part: string;
  /** The office that the demo data gives them, where they hold one. */
  readonly role?: 'administrator' | 'coordination-office' | 'finance' | 'checker' | 'auditor';
  /** The seat that the demo data gives them, where they have one. */
  readonly seat?: 'chair' | 'deputy' | 'member';
};

/** The people of the demo. All fictitious. */
export const demoPeople: readonly DemoPerson[] = [
  { username: 'amal', name: 'Amal Beispiel', part: 'Antragstellerin, Verein Sprachbrücke (erfunden)' },
  { username: 'jonas', name: 'Jonas Muster', part: 'Antragsteller, Jugendgruppe Westwind (erfunden)' },
  {
    username: 'clara',
    name: 'Clara Probe',
    part: 'Koordinierungs- und Fachstelle',
    role: 'coordination-office',
  },
  {
    username: 'deniz',
    name: 'Deniz Probe',
    part: 'Koordinierungs- und Fachstelle',
    role: 'coordination-office',
  },
  { username: 'bela', name: 'Bela Muster', part: 'Begleitausschuss, Vorsitz', seat: 'chair' },
  { username: 'cem', name: 'Cem Beispiel', part: 'Begleitausschuss, Stellvertretung', seat: 'deputy' },
  { username: 'dora', name: 'Dora Muster', part: 'Begleitausschuss', seat: 'member' },
  { username: 'emil', name: 'Emil Beispiel', part: 'Begleitausschuss', seat: 'member' },
  { username: 'fine', name: 'Fine Muster', part: 'Begleitausschuss', seat: 'member' },
  { username: 'gul', name: 'Gül Beispiel', part: 'Begleitausschuss', seat: 'member' },
  { username: 'hamid', name: 'Hamid Muster', part: 'Begleitausschuss', seat: 'member' },
  { username: 'irina', name: 'Irina Beispiel', part: 'Begleitausschuss', seat: 'member' },
  { username: 'joy', name: 'Joy Muster', part: 'Begleitausschuss', seat: 'member' },
  { username: 'kofi', name: 'Kofi Beispiel', part: 'Begleitausschuss', seat: 'member' },
  { username: 'fatma', name: 'Fatma Probe', part: 'Kasse, bereitet Zahlungen vor', role: 'finance' },
  { username: 'georg', name: 'Georg Probe', part: 'Kasse, gibt Zahlungen frei', role: 'finance' },
  { username: 'hanna', name: 'Hanna Probe', part: 'Kasse, weist Zahlungen an', role: 'finance' },
  { username: 'ines', name: 'Ines Probe', part: 'Prüfung der Verwendungsnachweise', role: 'checker' },
  { username: 'karl', name: 'Karl Probe', part: 'Rechnungsprüfung', role: 'auditor' },
  { username: 'ada', name: 'Ada Probe', part: 'Verwaltung der Programme', role: 'administrator' },
];
