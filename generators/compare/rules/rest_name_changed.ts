/** A parameter has another name over REST. */
import type { Method } from '../../model/model.js';
import type { Change, Pair } from '../change.js';
import { renamesOf } from '../renames.js';
import { none, run, verdicts } from '../verdict.js';
import { fromTo, whose, within, type Rule } from './rule.js';

export const restNameChanged: Rule = {
  code: 'rest_name_changed',
  title: 'A parameter has another name over REST',
  why: 'Requests with the old name are refused, or do without the value. A parameter whose name is not stated goes by its camelCase name.',
  claims: ['RestMapping.names', 'RestName.text'],
  find: (change) => {
    if (isKept(change)) return [];
    const member = within(change, 'RestName')?.name ?? (change.texts.after || change.texts.before);
    const textOf = (entry: unknown): string => (entry as { readonly text: string } | undefined)?.text ?? 'its camelCase name';
    const words = change.at === 'RestName.text' ? fromTo(change) : `from ${textOf(change.before)} to ${textOf(change.after)}`;
    return [
      {
        message: `over REST, ${whose(change)} calls ${member} another name: ${words}`,
        verdicts: verdicts({
          clients: none('The clients do not speak REST.'),
          rest: run('Requests with the old name no longer give the value.'),
        }),
      },
    ];
  },
};

/** Whether the parameter is renamed, and goes by its old name over REST. */
function isKept({ at, how, before, after, trail }: Change): boolean {
  if (at !== 'RestMapping.names') return false;
  const method = trail.find(({ shape }) => shape === 'Method') as Pair<Method> | undefined;
  const entry = (how === 'added' ? after : before) as { readonly name: string; readonly text: string };
  const renamed = method && [...renamesOf(method)].find(([was, is]) => entry.name === (how === 'added' ? is : was));
  return renamed !== undefined && method?.before.rest?.names[renamed[0]] === method?.after.rest?.names[renamed[1]];
}
