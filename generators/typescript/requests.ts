/** Prints the requests: one interface a method, two or more where it has forms. */
import type { CommonParam, Form, Method, Model, Param } from '../model/model.js';
import { pascal } from '../words.js';
import { hasOwnRequest, requestParams } from './calls.js';
import { builderNames, builderRequestName, isBuilt } from './declarations.js';
import { inMilliseconds } from './docs.js';
import { array, print } from './layout.js';
import { namesOf, property, quoted, requestName } from './names.js';
import { propertyOf } from './records.js';
import { Imports } from './scope.js';
import { docs, moduleText } from './source.js';
import { interfaceText, type Property } from './structures.js';
import { inputType } from './type_text.js';

export const propertyNames = (method: Method): string[] => requestParams(method).map((param) => property(param.name, param.type));

export function renderRequests(model: Model): string {
  const imports = new Imports();
  const statements = model.methods.filter(hasOwnRequest).flatMap((method) => requestOf(method, model, imports));
  const own = builderNames(model);
  const builders = model.declarations.filter(isBuilt).flatMap((declaration) =>
    declaration.methods
      .filter(({ params }) => params.length > 0)
      .map((method) =>
        interfaceText({
          name: builderRequestName(own.get(method) ?? method.name),
          docs: docs(`What \`${property(method.name, 'cancellation')}\` takes.`),
          properties: method.params.map((param) => propertyOf(param, imports, './requests.js')),
        }),
      ),
  );
  return moduleText('What each method takes.', imports, [...statements, ...builders]);
}

/** Long lists of names, which `begin` and the builders refuse all others by. */
export function renderRequestNames(model: Model): string {
  const methods = model.methods
    .filter((method) => hasOwnRequest(method) && hasNameList(method))
    .map((method) => [method.name, propertyNames(method)] as const);
  const names = builderNames(model);
  const builders = model.declarations
    .filter(isBuilt)
    .flatMap(({ methods: own }) =>
      own
        .filter(({ params }) => params.length > 0)
        .map((method) => [names.get(method) ?? method.name, method.params.map((param) => property(param.name, param.type))] as const),
    );
  const constants = [...methods, ...builders].map(([name, list]) =>
    print([`export const ${namesOf(name)} = `, array(list.map(quoted)), ';'], 0),
  );
  return moduleText('Names of the parameters of methods that have many.', undefined, constants);
}

/** More than four names stand in a list of their own. */
export const hasNameList = (method: Method): boolean => requestParams(method).length > 4;

function requestOf(method: Method, model: Model, imports: Imports): string[] {
  const name = requestName(method.name);
  const doc = `What \`${method.kind === 'constructor' ? 'new MilvusClient' : property(method.name, 'cancellation')}\` takes.`;
  if (method.forms.length > 0) return formsOf(method, name, doc, imports);
  const params = requestParams(method);
  if (params.length === 0) return [`/** ${doc} */\nexport type ${name} = Readonly<Record<string, never>>;`];
  return [interfaceText({ name, docs: docs(doc), properties: params.map((param) => anyProperty(param, model, imports)) })];
}

/** What calls have as options, a constructor takes for those that give none. */
function anyProperty(param: Param | CommonParam, { timeouts }: Model, imports: Imports): Property {
  if (!('metadata' in param)) return propertyOf(param, imports, './requests.js');
  if (param.type === 'cancellation') throw new Error('a signal is an option of a call');
  return {
    isReadonly: true,
    name: property(param.name, param.type),
    hasQuestionToken: true,
    type: `${inputType(param.type)} | undefined`,
    docs: docs(param.name === 'timeout' ? standardTimeout(timeouts) : inMilliseconds(param.doc), 2),
  };
}

const standardTimeout = ({ call, callWithWaits }: Model['timeouts']): string =>
  `Budget of each call that gives none, in milliseconds. Absent: ${call * 1000}, and ${callWithWaits * 1000} for calls that wait.`;

/** What all forms have, then an interface a form, then their union. */
function formsOf(method: Method, name: string, doc: string, imports: Imports): string[] {
  const formName = (form: Form): string => `${pascal(method.name)}${pascal(form.name)}Request`;
  const isSpecial = (param: Param): boolean =>
    method.forms.some((form) => form.unused.includes(param) || form.requires.includes(param) || isChoice(form, param));
  const shared = method.params.filter((param) => !isSpecial(param));
  const special = method.params.filter(isSpecial);
  const base = `${pascal(method.name)}BaseRequest`;
  return [
    interfaceText({
      name: base,
      docs: docs(`What every form of \`${property(method.name, 'cancellation')}\` takes.`),
      properties: shared.map((param) => propertyOf(param, imports, './requests.js')),
    }),
    ...method.forms.map((form) =>
      interfaceText({
        name: formName(form),
        extends: [base],
        docs: docs(`What \`${property(method.name, 'cancellation')}\` takes in the form ${form.name}.`),
        properties: special.map((param) => formProperty(method, form, param, imports)),
      }),
    ),
    `/** ${doc} */\nexport type ${name} = ${method.forms.map(formName).join(' | ')};`,
  ];
}

/** The parameter whose presence chooses the form. */
const isChoice = (form: Form, param: Param): boolean =>
  form.when?.kind === 'present' && form.when.of.kind === 'name' && form.when.of.binding === param.binding;

function formProperty(method: Method, form: Form, param: Param, imports: Imports): Property {
  const whole = propertyOf(param, imports, './requests.js');
  const type = inputType(param.type, param.single);
  if (form.requires.includes(param) || isChoice(form, param)) return { ...whole, hasQuestionToken: false, type };
  const choosesAnother = form.when === undefined && method.forms.some((each) => isChoice(each, param));
  const isForeign = form.unused.includes(param) || choosesAnother;
  return isForeign ? { isReadonly: true, name: whole.name, hasQuestionToken: true, type: 'undefined' } : whole;
}
