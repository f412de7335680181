import type { DemoApplication } from '../application.ts';
import { inRunningCall } from './call-days.ts';

/** Applications that members of the committees have scored. */
export const scored = (todayOn: string): readonly DemoApplication[] => {
  const { action, empowerment, ago } = inRunningCall(todayOn);
  return [
    {
      ...action,
      key: 'o-07',
      group: 'regenbogen',
      submittedOn: ago(12),
      state: 'scored',
      title: 'Erzählbank im Park',
      summary: 'Eine Bank, auf der queere Menschen und Spaziergänger ins Gespräch kommen.',
      description: 'An sechs Samstagen sitzen zwei Menschen auf der Bank und warten, wer fragt.',
      targetGroup: 'Spaziergängerinnen und Spaziergänger',
      participants: 150,
      asks: 900,
      costs: 'campaign',
    },
    {
      ...action,
      key: 'o-08',
      group: 'nachbarn',
      submittedOn: ago(11),
      state: 'scored',
      title: 'Hausversammlung üben',
      summary: 'Mieterinnen und Mieter lernen, wie man eine Versammlung leitet.',
      description: 'Vier Abende in einem Hochhaus, am Ende steht eine echte Versammlung.',
      targetGroup: 'Mieterinnen und Mieter',
      participants: 60,
      asks: 1_500,
      costs: 'workshop',
      conflicts: ['fine'],
    },
    {
      ...empowerment,
      key: 'o-09',
      group: 'lesekreis',
      submittedOn: ago(12),
      state: 'scored',
      title: 'Schreibwerkstatt Zuhause',
      summary: 'Geflüchtete schreiben Texte über das Wort Zuhause und lesen sie öffentlich.',
      description:
        'Zwei Autorinnen aus Syrien leiten die Werkstatt. Die Texte erscheinen als Heft in zwei Sprachen.',
      targetGroup: 'Geflüchtete, die schreiben',
      participants: 18,
      asks: 2_700,
      costs: 'workshop',
      answers: { 'field-of-action': '2', languages: 'Arabisch, Deutsch' },
    },
  ];
};
