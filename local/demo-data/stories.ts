import { empowerment2022 } from '../../domain/rule-sets/empowerment-2022.ts';
import { empowerment2025 } from '../../domain/rule-sets/empowerment-2025.ts';
import type { ShippedProgramme } from '../../domain/rule-sets/shipped.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { contentOf, type Sketch } from '../play/sketch.ts';
import type { Stage, Story } from '../play/story.ts';
import { costs, type DemoApplication, type DemoState } from './application.ts';
import { groups } from './groups.ts';

const upTo: Readonly<Partial<Record<DemoState, Stage>>> = {
  deferred: 'decided',
  waitlisted: 'decided',
  recommended: 'decided',
  'amount-open': 'decided',
  rejected: 'decided',
  'rejected-formally': 'in-check',
  withdrawn: 'admitted',
};

const favours: Readonly<Partial<Record<DemoState, number>>> = { rejected: 2, waitlisted: 3, deferred: 3 };

const rulesFor = (programmes: readonly ShippedProgramme[], { fundId, submittedOn }: DemoApplication) => {
  const programme = programmes.find(({ funds }) => funds.some(({ fund }) => fund.fundId === fundId));
  const rules = programme?.ruleSets.find(
    ({ validFromOn, validUntilOn }) =>
      validFromOn <= submittedOn && submittedOn <= (validUntilOn ?? submittedOn),
  );
  if (!rules) throw new Error(`no rules for ${fundId} on ${submittedOn}`);
  return rules;
};

const isEmpowerment = ({ ruleSetId }: { readonly ruleSetId: string }) =>
  [empowerment2022, empowerment2025].some((rules) => rules.ruleSetId === ruleSetId);

/** What every application answers, unless it says something else. */
const answersFor = (application: DemoApplication, empowers: boolean): Readonly<Record<string, string>> => {
  const group = groups.find(({ key }) => key === application.group);
  return empowers
    ? {
        'field-of-action': '1',
        'refugee-leadership':
          'Die Gruppe besteht aus Geflüchteten; sie planen und leiten das Projekt selbst.',
        'cooperation-partner': group?.supportedBy ?? 'Beispielverein Neckar e. V. (fiktiv)',
        ...application.answers,
      }
    : {
        'focus-area': 'Vielfalt gestalten und Demokratie fördern',
        'youth-participation': 'Junge Menschen planen mit.',
        ...application.answers,
      };
};

const sketchOf = (application: DemoApplication, rules: RuleSet): Sketch => {
  const contact = groups.find(({ key }) => key === application.group)?.contact ?? { name: '', email: '' };
  const { title, summary, description, place, targetGroup, participants, startsOn, endsOn } = application;
  const { asks, own = 0, exceptions } = application;
  return {
    ...{ title, summary, description, place, targetGroup, participants, startsOn, endsOn, asks, own },
    ...{ contact, costs: costs[application.costs] },
    ...(exceptions && { exceptions }),
    answers: answersFor(application, isEmpowerment(rules)),
  };
};

/** What else is particular about the case of an application. */
const particulars = (application: DemoApplication) => {
  const { question, conflicts, drawdowns, savedCents, cut, notice, isPaidInRuns } = application;
  return {
    ...(question && { question }),
    ...(conflicts && { conflicts }),
    ...(drawdowns && { drawdowns }),
    ...(savedCents !== undefined && { savedCents }),
    ...(cut && { cut }),
    ...(notice && { notice }),
    ...(isPaidInRuns && { isPaidInRuns }),
  };
};

/** The way of an application through the demo, under the rules of its fund on its day. */
export const storyOf = (programmes: readonly ShippedProgramme[], application: DemoApplication): Story => {
  const { key, group, fundId, round, submittedOn, state } = application;
  const rules = rulesFor(programmes, application);
  return {
    ...{ key, organisation: group, fundId, roundId: `${fundId}-${round}`, submittedOn },
    content: contentOf(sketchOf(application, rules), rules),
    upTo: upTo[state] ?? (state as Stage),
    favour: application.movesUpIn === undefined ? (favours[state] ?? 4) : 3,
    ...((state === 'withdrawn' || state === 'rejected-formally') && { ends: state }),
    ...particulars(application),
  };
};
