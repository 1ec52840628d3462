/** A parameter or field may be left out. */
import type { Param } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { literalText } from '../text/checks.js';
import { served, whenever, which, type Rule } from './rule.js';
import { isRequired } from '../required.js';

export const paramMadeOptional: Rule = {
  code: 'param_made_optional',
  title: 'A parameter or field may be left out',
  why: 'Calls that give it go on as they are. Where Go needs a pointer to tell absence from zero, its field has another type: that is a finding of its own. A Java program that reads a number or boolean back from a request gets its boxed type.',
  claims: ['Param.optional', 'RecordField.optional', 'Param.default', 'RecordField.default'],
  find: whenever<Param>(({ before, after }, change) => {
    if (!isRequired(before) || isRequired(after)) return undefined;
    const standard = after.default === undefined ? '' : `, and is then ${literalText(after.default)}`;
    return {
      message: `${which(change)} may be left out${standard}`,
      verdicts: verdicts({
        clients: minor('Calls that give it go on as they are.'),
        wire: none('What is given is sent as before.'),
        ...served(change, minor('Requests that give it go on as they are.')),
      }),
    };
  }),
};
