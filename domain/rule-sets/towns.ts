import type { ShippedProgramme } from './shipped.ts';
import { landkreisBautzen, stadtBautzen } from './towns/bautzen.ts';
import { bensheim } from './towns/bensheim.ts';
import { birkenfeld } from './towns/birkenfeld.ts';
import { boeblingen } from './towns/boeblingen.ts';
import { eichsfeld } from './towns/eichsfeld.ts';
import { falkensee } from './towns/falkensee.ts';
import { fuerpw } from './towns/fuerpw.ts';
import { landkreisGoettingen, stadtGoettingen } from './towns/goettingen.ts';
import { gotha } from './towns/gotha.ts';
import { hof } from './towns/hof.ts';
import { kyffhaeuser } from './towns/kyffhaeuser.ts';
import { luebeck } from './towns/luebeck.ts';
import { lueneburg } from './towns/lueneburg.ts';
import { mannheim } from './towns/mannheim.ts';
import { merseburg } from './towns/merseburg.ts';
import { norden } from './towns/norden.ts';
import { ravensburg } from './towns/ravensburg.ts';
import { steglitzZehlendorf } from './towns/steglitz-zehlendorf.ts';
import { lumdatal, weiden } from './towns/weiden-lumdatal.ts';
import { weingarten } from './towns/weingarten.ts';
import { wittelsbacherLand } from './towns/wittelsbacher-land.ts';
import { wuerzburg } from './towns/wuerzburg.ts';

/**
 * What was found of other towns, as data that can be opened like one's own: patterns for a new programme.
 *
 * Each value names where it was read; what nobody found is the usual rule and says that it is assumed.
 */
export const towns: readonly ShippedProgramme[] = [
  ravensburg,
  mannheim,
  boeblingen,
  luebeck,
  lueneburg,
  bensheim,
  gotha,
  hof,
  birkenfeld,
  merseburg,
  landkreisBautzen,
  stadtBautzen,
  fuerpw,
  falkensee,
  wuerzburg,
  eichsfeld,
  weiden,
  lumdatal,
  kyffhaeuser,
  wittelsbacherLand,
  landkreisGoettingen,
  stadtGoettingen,
  steglitzZehlendorf,
  weingarten,
  norden,
];
