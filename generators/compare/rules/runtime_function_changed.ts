/** A function that every runtime kit has takes or gives something else. */
import { minor, none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const runtimeFunctionChanged: Rule = {
  code: 'runtime_function_changed',
  title: 'A function of the runtime kits is declared differently',
  why: 'Programs do not call these functions; generated code does. What they compute is held by golden vectors, whose change tells whom it hits.',
  claims: [
    'Model.functions',
    'RuntimeFunction.takes',
    'RuntimeFunction.takes.type',
    'RuntimeFunction.takes.optional',
    'RuntimeFunction.gives',
    'RuntimeFunction.cursor',
    'RuntimeFunction.raises',
    'RuntimeFunction.reads',
    'RuntimeFunction.builder',
  ],
  find: (change) => {
    const name = within(change, 'RuntimeFunction')?.name ?? (change.texts.after || change.texts.before);
    const words =
      change.how === 'changed'
        ? `${change.at.split('.').slice(1).join('.')} goes ${fromTo(change)}`
        : change.at === 'Model.functions'
          ? `it is ${change.how}`
          : `${change.texts.after || change.texts.before || (change.at.split('.')[1] ?? '')} is ${change.how}`;
    const verdict =
      change.at === 'Model.functions'
        ? none('Programs do not call it.')
        : minor('Programs do not call it; the golden vectors tell whether it computes something else.');
    return [{ message: `the runtime function ${name}: ${words}`, verdicts: verdicts({ clients: verdict }) }];
  },
};
