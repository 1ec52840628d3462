/** Prints the choice between the forms of a method. */
import type { BranchStep } from '../model/model.js';
import { isGivenText } from './checks.js';
import { conditionText } from './conditions.js';
import { callText, quoted } from './layout.js';
import { always, unlessZero } from './printed.js';
import type { Steps } from './steps.js';
import { isDeclared, isRecord } from './types.js';

export function branchStep(steps: Steps, step: BranchStep): void {
  const names = step.bindings.map((binding) => {
    const name = steps.body.fresh(binding.name);
    steps.body.add(
      `var ${name} ${steps.values.types.field(binding.type ?? { kind: 'scalar', name: 'json' }, isRecord(binding.type ?? { kind: 'scalar', name: 'json' }) ? 'never' : binding.absence)}`,
    );
    return name;
  });
  step.branches.forEach(({ form, values }, at) => {
    const head = at === 0 ? 'if' : '} else if';
    const open = form.when === undefined ? '} else {' : `${head} ${conditionText(steps.values, form.when)} {`;
    const known = form.when?.kind === 'present' ? steps.values.print(form.when.of).pointer : undefined;
    steps.body.block(
      open,
      () => {
        steps.body.knowing(known, () => {
          if (form.unused.length > 0) {
            const unused = form.unused.map(
              (param) => `given(${quoted(param.name)}, ${isGivenText(steps.values, param, steps.body.reading(param.binding))})`,
            );
            steps.body.add(callText('call.unused', [quoted(form.name), ...unused], 1));
          }
          form.requires.forEach((param) => {
            steps.body.add(`call.required(${quoted(param.name)}, ${steps.body.reading(param.binding).present ?? 'true'})`);
          });
          form.verify.forEach((param) => {
            const reading = steps.body.reading(param.binding);
            const text = reading.pointer !== undefined && steps.body.knows(reading.pointer) ? `*${reading.pointer}` : reading.text;
            steps.body.add(`verify${steps.values.types.of(param.type)}(call, ${quoted(param.name)}, ${text})`);
          });
          values.forEach((value, place) => {
            if (value !== undefined) steps.values.assign(names[place] ?? '', value, '=');
          });
        });
      },
      at === step.branches.length - 1 ? '}' : '',
    );
  });
  step.bindings.forEach((binding, at) => {
    const name = names[at] ?? '';
    steps.body.bind(
      binding,
      binding.optional
        ? unlessZero(name, isDeclared(binding.type ?? { kind: 'scalar', name: 'json' }, 'list_of') ? `len(${name}) > 0` : `${name} != nil`)
        : always(name),
    );
  });
  steps.check();
}
