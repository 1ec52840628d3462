/** Methods that give a session: a client over this one's connection, pinned by the method's parameters. */
import { methodCheck } from './checks.js';
import type { Docs } from './docs.js';
import { javadocOf } from './method_docs.js';
import { local, method as methodName, quoted } from './names.js';
import { paramStatements } from './params.js';
import { call, declare, giveBack, print, signature, word } from './print/code.js';
import { requestClass, requestHeads, type Head } from './surface.js';
import type { Method, TargetSettings } from '../model/model.js';

export const sessionHeads = (method: Method): readonly [whole: Head, filled: Head] =>
  requestHeads(`public MilvusClient ${methodName(method.name)}`, requestClass(method));

export function sessionForms(method: Method, docs: Docs, target: TargetSettings): string[] {
  const name = methodName(method.name);
  const request = requestClass(method);
  const doc = javadocOf(method, docs, false);
  const pins = method.params.flatMap((param) => [word(quoted(param.name)), word(local(param.name))]);
  const body = [
    declare('Call', 'call', call('session.begin', word(quoted(method.name)))),
    ...method.params.flatMap(paramStatements),
    ...method.checks.flatMap((each) => methodCheck(each, { target, renamed: new Map(), inClass: 'MilvusClient' })),
    giveBack(call('new MilvusClient', call('session.pinned', word('call'), call('Map.of', ...pins), word(quoted(method.since ?? ''))))),
  ];
  const forward = giveBack(call(name, word(`${request}.of(fill)`)));
  const [whole, filled] = sessionHeads(method);
  return [
    [doc, signature(whole.head, whole.params, ' {', 2), print(body, 4), '  }'].join('\n'),
    [doc, signature(filled.head, filled.params, ' {', 2), print([forward], 4), '  }'].join('\n'),
  ];
}
