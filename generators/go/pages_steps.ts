/** Prints the pages of an iterator: the kit's function gets a callback that sends the request for one page. */
import type { PagesStep } from '../model/model.js';
import { argumentTexts } from './function_values.js';
import { callText } from './layout.js';
import { always } from './printed.js';
import { requestText } from './rpc_steps.js';
import type { Steps } from './steps.js';
import { wireType } from './wire.js';

export function pagesStep(steps: Steps, step: PagesStep): void {
  const { body, values } = steps;
  const args = argumentTexts(values, step.function, step.args);
  const cursor = body.fresh(step.cursor.name);
  const fetch = body.fresh('fetch');
  const type = values.types.of(step.cursor.type ?? { kind: 'scalar', name: 'json' });
  body.bind(step.cursor, always(cursor));
  body.block(
    `${fetch} := func(call *invocation, ${cursor} ${type}) (*${wireType(step.rpc.response.fullName)}, error) {`,
    () => {
      const request = requestText(steps, step.request, step.rpc);
      body.add(`return ${step.retry.name}(call, wire.${step.rpc.name}, ${request})`);
    },
    '}',
  );
  const pages = callText(body.names.kit(step.function.name), ['call', ...args.texts, fetch], 1);
  body.add(`return newPages(call, ${pages}), nil`);
}
