import type { Messages } from './message.ts';

export const personMessages = {
  'own-role': {
    de: 'Ihre eigenen Ämter können Sie nicht beenden. Bitten Sie eine andere Person aus der Verwaltung darum.',
    en: 'You cannot end your own offices. Ask another administrator to do it.',
  },
  'no-longer-administrator': {
    de: 'Ihre Berechtigung zur Verwaltung ist inzwischen beendet. Es wurde nichts geändert.',
    en: 'Your office as administrator has ended in the meantime. Nothing was changed.',
  },
} as const satisfies Messages;
