/** What users see of a method: what its request may say, what it takes beside it, what it gives. */
import type { CommonParam, Method, Param } from '../model/model.js';
import { isGeneric, outputType } from './type_text.js';

/** What a request may say: parameters; for a constructor the client's own settings that calls have as options. */
export function requestParams(method: Method): readonly (Param | CommonParam)[] {
  return method.kind === 'constructor' ? [...method.params, ...method.common.filter(({ type }) => type !== 'cancellation')] : method.params;
}

/** A list that starts with an item is given that, as the list's own method is. */
export const hasOwnRequest = ({ first }: Method): boolean => first === undefined;

/** Whether the request may be left out. */
export const isRequestOptional = (method: Method): boolean =>
  method.params.every((param) => param.optional || param.default !== undefined) &&
  method.forms.every((form) => form.requires.length === 0 && form.when === undefined);

/** A method without common parameters has no budget and cannot be cancelled. */
export const takesOptions = (method: Method): boolean => method.common.length > 0;

export function isGenericMethod({ returns }: Method): boolean {
  const type = returns?.type.kind === 'iterator' ? returns.type.of : returns?.type;
  return type?.kind === 'declared' && isGeneric(type.declaration);
}

export const returnType = ({ returns }: Method): string => (returns === undefined ? 'void' : outputType(returns.type));

/** Pages are fetched when they are asked for, so an iterator is there at once. */
export const promised = (method: Method, type: string): string => (method.kind === 'iterator' ? type : `Promise<${type}>`);
