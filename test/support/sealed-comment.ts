import type { StoredEvent } from '../../events/envelope.ts';
import { caseSubject } from '../../events/privacy.ts';
import { applicationNamed } from './review-facts.ts';

export const commentOf = ({ data }: Pick<StoredEvent, 'data'> = { data: {} }): unknown => {
  const { comment } = data;
  return comment;
};

export const caseOf = (word: string) => caseSubject(applicationNamed(word));
export const COMMENT = 'Frau Yıldız kennt das Viertel 😀';
