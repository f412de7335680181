import type { Messages } from './message.ts';

export const programmeMessages = {
  'programme-exists': {
    de: 'Ein Programm mit dieser Kennung gibt es schon. Wählen Sie eine andere.',
    en: 'A programme with this identifier exists already. Choose another one.',
  },
  'unknown-programme': {
    de: 'Dieses Programm gibt es nicht. Prüfen Sie die Kennung.',
    en: 'This programme does not exist. Check the identifier.',
  },
  'programme-closed': {
    de: 'Dieses Programm ist geschlossen und nimmt nichts Neues mehr an. Wählen Sie ein laufendes Programm.',
    en: 'This programme is closed and takes nothing new. Choose one that is running.',
  },
  'rule-set-version-taken': {
    de: 'Die Regeln {ruleSetId} haben diese oder eine spätere Version schon. Nehmen Sie mindestens Version {versionMin}.',
    en: 'The rules {ruleSetId} have this version or a later one already. Take version {versionMin} or higher.',
  },
  'rule-set-ends-before-start': {
    de: 'Die Regeln enden am {validUntilOn}, beginnen aber erst am {validFromOn}. Berichtigen Sie eines der beiden Daten.',
    en: 'The rules end on {validUntilOn} but only begin on {validFromOn}. Correct one of the two dates.',
  },
  'rule-sets-overlap': {
    de: 'Am {day} würden zwei verschiedene Regelwerke zugleich gelten. Beenden Sie zuerst das ältere mit einer neuen Version.',
    en: 'On {day} two different rule sets would be in force at once. End the older one first with a new version.',
  },
  'committee-emptied': {
    de: 'In diesem Gremium sitzt jemand, die neue Liste ist leer. Nennen Sie alle, die von jetzt an dort sitzen.',
    en: 'Somebody sits in this committee, and the new list is empty. Name everybody who sits there from now on.',
  },
  'committee-needs-one-chair': {
    de: 'Ein Gremium braucht genau einen Vorsitz, hier sind es {chairs}. Ändern Sie die Liste der Sitze.',
    en: 'A committee needs exactly one chair, here there are {chairs}. Change the list of seats.',
  },
  'person-on-two-seats': {
    de: 'Die Person {personId} steht auf zwei Sitzen, als Mitglied oder als Stellvertretung. Jede Person gehört zu höchstens einem Sitz.',
    en: 'The person {personId} is on two seats, as member or substitute. Each person belongs to one seat at most.',
  },
  'seat-twice': {
    de: 'Den Sitz {seatId} gibt es in der Liste zweimal. Geben Sie jedem Sitz eine eigene Kennung.',
    en: 'The seat {seatId} is in the list twice. Give each seat its own identifier.',
  },
  'name-without-substitute': {
    de: 'Der Sitz {seatId} nennt den Namen einer Stellvertretung, aber nicht ihre Kennung. Geben Sie `substitutePersonId` an oder lassen Sie den Namen weg.',
    en: 'The seat {seatId} names a substitute without their identifier. Give `substitutePersonId`, or leave the name out.',
  },
  'seats-below-rules': {
    de: 'Die Regeln {ruleSetId} rechnen mit {neededCount} Stimmen, hier sind es {seatCount}. Besetzen Sie mehr Sitze oder ändern Sie zuerst die Regeln.',
    en: 'The rules {ruleSetId} count on {neededCount} votes, here there are {seatCount}. Seat more members, or change the rules first.',
  },
} as const satisfies Messages;
