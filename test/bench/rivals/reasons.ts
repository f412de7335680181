const WORDS =
  'Nachbarschaft Werkstatt Jugendliche Stadtteil Begegnung Ausstellung Bibliothek Theater Erinnerung Verein ' +
  'Gespräch Musik Küche Schule Platz Sommer Familien Sprache Radio Garten Lesung Film Turnhalle Fahrt Treffen ' +
  'mit für gegen über zwischen gemeinsam offen wöchentlich erstmals dreisprachig barrierefrei ehrenamtlich';
const words = WORDS.split(' ');

const LENGTH = 290;

/** Draws texts of one length from a seed: the same seed, the same bytes, so that units can be told exactly. */
export const reasonsFrom = (seed: number): (() => string) => {
  let state = seed >>> 0;
  const draw = (): number => {
    // Numerical Recipes' constants; the upper bits are the ones that vary.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const word = () => words[(draw() >>> 16) % words.length] ?? '';
  return () => {
    let text = draw().toString(16).padStart(8, '0');
    while (text.length < LENGTH) text += ` ${word()}`;
    return `${text.slice(0, LENGTH - 1)}.`;
  };
};
