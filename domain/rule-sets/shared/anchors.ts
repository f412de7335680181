import type { Criterion } from '../../../events/rules/committee-rules.ts';

type Levels = readonly [string, string, string, string, string, string];

/** The sentences for no point to five points, in that order. */
const levels = (...sentences: Levels): Criterion['anchors'] =>
  sentences.map((sentence, points) => ({ points, sentence }));

/** What each number of points stands for, so that two members mean the same by a three. */
export const anchors = {
  aims: levels(
    'Das Vorhaben hat mit den Zielen des Programms nichts zu tun.',
    'Ein Ziel wird erwähnt, das Vorhaben trägt aber kaum etwas dazu bei.',
    'Das Vorhaben berührt ein Ziel; wie es dorthin führt, bleibt offen.',
    'Das Vorhaben verfolgt mindestens ein Ziel, und der Weg dorthin ist nachvollziehbar.',
    'Das Vorhaben verfolgt mehrere Ziele mit klaren, überprüfbaren Schritten.',
    'Die Ziele sind der Kern des Vorhabens, und es sagt, woran der Erfolg zu erkennen ist.',
  ),
  needAndEffect: levels(
    'Ein Bedarf vor Ort ist nicht erkennbar.',
    'Ein Bedarf wird behauptet, aber nicht belegt.',
    'Der Bedarf ist plausibel; was sich vor Ort ändert, bleibt unklar.',
    'Der Bedarf ist belegt, und eine Wirkung im Stadtteil ist zu erwarten.',
    'Der Bedarf ist belegt, und die Wirkung reicht über die Teilnehmenden hinaus.',
    'Das Vorhaben schließt eine belegte Lücke, und seine Wirkung vor Ort wird geprüft.',
  ),
  concept: levels(
    'Es gibt kein Konzept, oder es ist so nicht umsetzbar.',
    'Das Konzept hat große Lücken bei Ablauf, Zuständigkeit oder Zeit.',
    'Der Ablauf ist erkennbar; wichtige Schritte sind noch nicht geklärt.',
    'Ablauf, Zeit und Zuständigkeiten sind nachvollziehbar und umsetzbar.',
    'Das Konzept ist genau, und die Gruppe hat Erfahrung mit solchen Vorhaben.',
    'Das Konzept ist bis in die Einzelheiten schlüssig und sagt, was bei Störungen geschieht.',
  ),
  reachAndInclusion: levels(
    'Das Vorhaben schließt Menschen aus oder erreicht niemanden außerhalb der Gruppe.',
    'Es erreicht wenige; an Hürden wie Sprache, Kosten oder Wege ist nicht gedacht.',
    'Es erreicht die Zielgruppe zum Teil; einzelne Hürden werden genannt.',
    'Es erreicht die Zielgruppe, und die wichtigsten Hürden werden abgebaut.',
    'Es erreicht auch Menschen, die sonst selten kommen, und ist mehrsprachig oder barrierearm.',
    'Es erreicht viele verschiedene Menschen, und Zugänglichkeit ist von Anfang an mitgeplant.',
  ),
  cooperation: levels(
    'Das Vorhaben steht für sich allein und hinterlässt nichts.',
    'Partner werden genannt, haben aber keine Aufgabe.',
    'Ein Partner wirkt mit; was danach bleibt, ist offen.',
    'Partner haben klare Aufgaben, und etwas vom Ergebnis bleibt bestehen.',
    'Mehrere Partner tragen das Vorhaben, und die Fortführung ist geplant.',
    'Ein verlässliches Bündnis trägt das Vorhaben, und die Fortführung ist gesichert.',
  ),
  participation: levels(
    'Die Zielgruppe kommt nur als Publikum vor.',
    'Die Zielgruppe wird informiert, aber nicht gefragt.',
    'Die Zielgruppe wird bei einzelnen Fragen angehört.',
    'Die Zielgruppe plant mit und übernimmt Aufgaben.',
    'Die Zielgruppe entscheidet über Inhalt und Ablauf mit.',
    'Die Zielgruppe hat das Vorhaben entwickelt und leitet es.',
  ),
  cost: levels(
    'Die Kosten sind nicht nachvollziehbar oder unangemessen.',
    'Mehrere Ansätze sind deutlich überhöht oder unbegründet.',
    'Die Kosten sind erklärt; einzelne Ansätze sind hoch.',
    'Die Kosten sind angemessen und begründet.',
    'Die Kosten sind niedrig für das, was erreicht werden soll.',
    'Mit wenig Geld wird sehr viel erreicht; Eigenleistung und andere Mittel sind genutzt.',
  ),
  selfOrganisation: levels(
    'Geflüchtete sind an Planung und Leitung nicht beteiligt.',
    'Geflüchtete helfen mit; geplant und entschieden wird ohne sie.',
    'Einzelne Geflüchtete planen mit; die Leitung liegt bei anderen.',
    'Geflüchtete planen und leiten gemeinsam mit dem Kooperationspartner.',
    'Geflüchtete planen und leiten; der Kooperationspartner gibt nur den Rahmen.',
    'Geflüchtete haben das Vorhaben entwickelt, leiten es und geben ihr Wissen an andere weiter.',
  ),
} as const;
