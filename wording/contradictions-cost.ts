import type { Messages } from './message.ts';

/** Rules on amounts, shares and cost that exclude each other; the two values stand in each sentence. */
export const costContradictionMessages = {
  'amount-range-empty': {
    de: 'Der Mindestbetrag {minCents} liegt über dem Höchstbetrag {maxCents}. Berichtigen Sie einen der beiden.',
    en: 'The least amount {minCents} is above the largest {maxCents}. Correct one of the two.',
  },
  'kind-above-maximum': {
    de: 'Die Projektart {kindId} erlaubt {kindCents}, das Programm höchstens {maxCents}. Berichtigen Sie einen der beiden Beträge.',
    en: 'The kind of project {kindId} allows {kindCents}, the programme {maxCents} at most. Correct one of the two.',
  },
  'kind-below-minimum': {
    de: 'Die Projektart {kindId} erlaubt nur {kindCents}, das Programm verlangt mindestens {minCents}. Berichtigen Sie einen der beiden Beträge.',
    en: 'The kind of project {kindId} allows {kindCents} only, the programme asks for {minCents} at least. Correct one of the two.',
  },
  'own-share-counts-nothing': {
    de: 'Verlangt ist ein eigener Anteil von {ownSharePercent} %, aber es zählt keine Art von Einnahmen dafür ({countedKinds}). Nennen Sie mindestens eine.',
    en: 'An own share of {ownSharePercent} % is asked for, but no kind of income counts for it ({countedKinds}). Name one at least.',
  },
  'own-share-leaves-nothing': {
    de: 'Ein eigener Anteil von {ownSharePercent} % lässt {leftPercent} % zum Fördern übrig. Senken Sie ihn oder streichen Sie die Regel.',
    en: 'An own share of {ownSharePercent} % leaves {leftPercent} % to be funded. Lower it, or remove the rule.',
  },
  'rate-leaves-nothing': {
    de: 'Der höchste Anteil des Fonds ist {ratePercent} %, also nichts. Erhöhen Sie ihn oder streichen Sie die Regel.',
    en: 'The largest share of the fund is {ratePercent} %, which is nothing. Raise it, or remove the rule.',
  },
  'own-share-free-without-share': {
    de: 'Bis {freeUpToCents} ist kein eigener Anteil nötig, es verlangt aber gar keine Regel einen. Streichen Sie die Grenze oder tragen Sie den Anteil ein.',
    en: 'Up to {freeUpToCents} no own share is needed, but no rule asks for one. Remove the limit, or enter the share.',
  },
  'own-share-never-asked': {
    de: 'Bis {freeUpToCents} ist kein eigener Anteil nötig, beantragt werden können höchstens {maxCents}: Der Anteil würde nie verlangt. Senken Sie die Grenze.',
    en: 'Up to {freeUpToCents} no own share is needed, and {maxCents} is the most one can ask for: it would never be asked for. Lower the limit.',
  },
  'own-share-free-below-minimum': {
    de: 'Bis {freeUpToCents} ist kein eigener Anteil nötig, beantragt werden müssen aber mindestens {minCents}. Erhöhen Sie die Grenze oder streichen Sie sie.',
    en: 'Up to {freeUpToCents} no own share is needed, but {minCents} is the least one can ask for. Raise the limit, or remove it.',
  },
  'exception-without-limit': {
    de: 'Von {exception} sind Ausnahmen erlaubt, aber es gibt keine solche Grenze. Tragen Sie die Grenze ein oder streichen Sie die Ausnahme.',
    en: 'Exceptions from {exception} are allowed, but there is no such limit. Enter the limit, or remove the exception.',
  },
  'price-proof-without-offers': {
    de: 'Ab {fromCents} sind {offerCount} Angebote verlangt. Nennen Sie mindestens eines oder streichen Sie die Stufe.',
    en: 'From {fromCents} on {offerCount} offers are asked for. Name one at least, or remove the step.',
  },
  'price-proof-twice': {
    de: 'Für Beträge ab {fromCents} stehen zwei Regeln über Angebote da. Streichen Sie eine.',
    en: 'There are two rules on offers for amounts from {fromCents} on. Remove one.',
  },
  'price-proofs-falling': {
    de: 'Ab {fromCents} sind {offerCount} Angebote verlangt, schon ab {lowerFromCents} aber {lowerOfferCount}. Für mehr Geld können nicht weniger Angebote nötig sein.',
    en: 'From {fromCents} on {offerCount} offers are asked for, but {lowerOfferCount} from {lowerFromCents} on. More money cannot need fewer offers.',
  },
  'price-proof-form-falls': {
    de: 'Ab {fromCents} genügt ein Preisvergleich, schon ab {lowerFromCents} sind aber schriftliche Angebote verlangt. Berichtigen Sie eine der beiden Stufen.',
    en: 'From {fromCents} on a look at prices is enough, but from {lowerFromCents} on offers in writing are asked for. Correct one of the two steps.',
  },
  'category-limit-unknown': {
    de: 'Für die Kostenart {category} gibt es eine Grenze, aber die Kostenart selbst fehlt in der Liste. Ergänzen Sie sie oder streichen Sie die Grenze.',
    en: 'There is a limit for the cost category {category}, but the category is not in the list. Add it, or remove the limit.',
  },
  'category-limit-empty': {
    de: 'Die Grenze der Kostenart {category} nennt weder Betrag noch Anteil. Nennen Sie eines von beiden oder streichen Sie die Grenze.',
    en: 'The limit of the cost category {category} names neither an amount nor a share. Name one, or remove the limit.',
  },
  'category-limits-exclude-all': {
    de: 'Alle Kostenarten zusammen dürfen höchstens {sumPercent} % der Kosten ausmachen, es müssen aber 100 % möglich sein. Erhöhen Sie einen der Anteile.',
    en: 'All cost categories together may come to {sumPercent} % of the cost at most, but 100 % must be possible. Raise one of the shares.',
  },
  'lump-sums-missing': {
    de: 'Gefördert wird mit Pauschalen, aber die Pauschalen fehlen. Tragen Sie die Sätze ein.',
    en: 'Funding is by lump sums, but the lump sums are missing. Enter the rates.',
  },
  'lump-sums-without-use': {
    de: 'Pauschalen sind angegeben, aber die Finanzierungsart ({financing}) nutzt sie nicht. Streichen Sie sie oder ändern Sie die Finanzierungsart.',
    en: 'Lump sums are given, but the type of financing ({financing}) does not use them. Remove them or change the type.',
  },
  'lump-sums-worth-nothing': {
    de: 'Alle Pauschalen zusammen ergeben {sumCents}. Tragen Sie mindestens einen Satz ein.',
    en: 'All lump sums together come to {sumCents}. Enter one rate at least.',
  },
  'lump-sum-day-below-hours': {
    de: 'Ein Honorartag (ab {feeDayFromHours} Stunden) bringt {perFeeDayCents}, etwas weniger Stunden brächten schon {hoursCents}. Berichtigen Sie einen der beiden Sätze.',
    en: 'A fee day (from {feeDayFromHours} hours on) is worth {perFeeDayCents}, slightly fewer hours would be worth {hoursCents}. Correct one of the two rates.',
  },
  'lump-sums-with-price-proofs': {
    de: 'Gefördert wird mit Pauschalen ohne Belege, ab {fromCents} sind aber {offerCount} Angebote verlangt. Streichen Sie eines von beiden.',
    en: 'Funding is by lump sums without receipts, but {offerCount} offers are asked for from {fromCents} on. Remove one of the two.',
  },
  'lump-sums-with-kilometre-rate': {
    de: 'Gefördert wird mit Pauschalen, daneben ist ein Satz von {rateCents} je Kilometer angegeben. Streichen Sie eines von beiden.',
    en: 'Funding is by lump sums, and a rate of {rateCents} for each kilometre is given besides. Remove one of the two.',
  },
} as const satisfies Messages;
