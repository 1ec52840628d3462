/** Prints a method that gives a session: a client over this one's connection, pinned by the method's parameters. */
import type { Method } from '../model/model.js';
import { methodDoc } from './docs.js';
import { array, call, entry, lines, object, print } from './layout.js';
import { checkLine } from './method_checks.js';
import { key, method as methodName, quoted, requestName } from './names.js';
import { checkLines } from './records.js';
import { isRequestOptional } from './calls.js';
import { propertyNames } from './requests.js';
import { Scope, type Imports } from './scope.js';
import { docs } from './source.js';
import type { Method as MethodStructure } from './structures.js';

export function session(method: Method, imports: Imports): MethodStructure {
  const scope = new Scope(imports);
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  const names = array(propertyNames(method).map(quoted));
  const checks = [...checkLines(method.params, scope), ...method.checks.flatMap((check) => checkLine(check, scope))];
  const pins = object(method.params.map((param) => entry(key(param.name), scope.find(param.binding))));
  const body = [
    ['const call: Call = ', call('this.begin', [quoted(method.name), 'request', 'undefined', names]), ';'],
    ...checks,
    ['return ', call('this.pinned', ['call', 'new MilvusClient({ uri: this.#options.uri })', pins, quoted(method.since ?? '')]), ';'],
  ];
  return {
    name: methodName(method.name),
    parameters: [isRequestOptional(method) ? { name: 'request', type: request, initializer: '{}' } : { name: 'request', type: request }],
    returnType: 'MilvusClient',
    docs: docs(methodDoc(method), 2),
    statements: [print(lines(body), 4)],
  };
}
