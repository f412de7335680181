import type { DemoApplication } from '../application.ts';
import { inRunningCall } from './call-days.ts';

/** Applications that a meeting has decided on. */
export const decided = (todayOn: string): readonly DemoApplication[] => {
  const { action, empowerment, ago } = inRunningCall(todayOn);
  return [
    {
      ...action,
      key: 'o-10',
      group: 'sprachbruecke',
      submittedOn: ago(40),
      meeting: 'bga-offen',
      state: 'granted',
      title: 'Dolmetschen im Bezirksbeirat',
      summary: 'Drei Sitzungen des Bezirksbeirats werden in vier Sprachen gedolmetscht.',
      description:
        'Ehrenamtliche flüstern mit, danach erklären sie, was beschlossen wurde. So können mehr Menschen mitreden.',
      targetGroup: 'Bewohnerinnen und Bewohner, die wenig Deutsch sprechen',
      participants: 90,
      asks: 1_600,
      gets: 1_400,
      costs: 'meeting',
    },
    {
      ...empowerment,
      key: 'o-11',
      notice: { channel: 'portal' },
      group: 'choir',
      submittedOn: ago(41),
      meeting: 'jury-offen',
      state: 'requested',
      title: 'Songs on the tram',
      summary: 'The choir sings on trams and invites passengers to sing along.',
      description:
        'Six rides in December, each with a different group of singers. The tram company has agreed. Planned and led by two members who came as refugees.',
      targetGroup: 'Passengers and singers',
      participants: 400,
      asks: 2_300,
      costs: 'stage',
      answers: { 'field-of-action': '2', 'refugee-leadership': 'Two members from Eritrea and Iran.' },
    },
    {
      ...action,
      key: 'o-12',
      group: 'buehne',
      submittedOn: ago(39),
      meeting: 'bga-offen',
      state: 'deferred',
      title: 'Stück im Gerichtssaal',
      summary: 'Ein Stück über ein Schöffengericht, gespielt von Laien.',
      description: 'Ob der Saal frei ist, steht noch nicht fest.',
      targetGroup: 'Menschen ab 16 Jahren',
      participants: 200,
      asks: 4_200,
      own: 300,
      exceptions: [
        {
          limit: 'amount-limit',
          reason: 'Der Saal ist nur für drei Abende am Stück zu haben, das kostet mehr.',
        },
      ],
      costs: 'stage',
    },
  ];
};
