import type { Wire } from '../../runtime/aws-api/wire.ts';

type Answer = { readonly statusCode: number; readonly body: unknown } | Error;

/** A wire with the answers of a service in their order, the last one for ever, and what was asked over it. */
export const answeringWire = (...answers: readonly [Answer, ...Answer[]]) => {
  const questions: [target: string, input: unknown][] = [];
  const wire: Wire = {
    ask: async ({ target, body }) => {
      questions.push([target, JSON.parse(body)]);
      const answer = answers[Math.min(questions.length, answers.length) - 1];
      if (!answer || answer instanceof Error) throw answer;
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      return { statusCode: answer.statusCode, body: text };
    },
    close: () => {},
  };
  return { wire, questions };
};
