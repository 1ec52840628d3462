/** Prints the choice between the forms of a method: the checks of each, then what it binds. */
import type { Form, Step } from '../model/model.js';
import { condition } from './conditions.js';
import { literal } from './expression.js';
import { block, call, dict, text, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';
import { notYet } from './never.js';
import type { Body } from './steps.js';
import { orNone } from './values.js';

export function branch(step: Extract<Step, { kind: 'branch' }>, body: Body): Statement[] {
  return step.branches.map(({ form, values }, place): Statement => {
    const inner: Statement[] = [...formChecks(form, step, body)];
    step.bindings.forEach((binding, index) => {
      const value = values[index];
      inner.push([`${variable(binding.name)} = `, value === undefined ? 'None' : orNone(value, body)]);
    });
    if (form.when === undefined) return block('else', inner);
    return block([place === 0 ? 'if ' : 'elif ', condition(form.when, body)], inner);
  });
}

function formChecks(form: Form, step: Extract<Step, { kind: 'branch' }>, body: Body): Statement[] {
  const found: Statement[] = form.requires.map((param): Statement => {
    const own = variable(param.name);
    return [`${own} = `, call(`${body.running}.required`, [text(param.name), own])];
  });
  if (form.unused.length > 0) {
    const entries = form.unused.map((param): readonly [string, Doc] => [
      param.name,
      param.default === undefined
        ? `${variable(param.name)} is not None`
        : differs(variable(param.name), literal(param.default, param.type)),
    ]);
    found.push(call(`${body.running}.unused`, [text(form.name), dict(entries)]));
  }
  form.verify.forEach((param) => found.push(call(`${variable(param.name)}.examine`, [body.running, text(param.name)])));
  if (step.branches.length < 2) return notYet('a method with one form');
  return found;
}

const differs = (own: string, usual: string): string => (usual === 'True' ? `not ${own}` : usual === 'False' ? own : `${own} != ${usual}`);
