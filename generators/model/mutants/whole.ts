/** What all calls share: metadata, what is sent again, and how errors are known. */
import type { Model, NamedError, RetryPolicy } from '../model.js';
import { without, type Loss } from './loss.js';
import { valueLosses } from './values.js';

export interface WholeLoss extends Loss {
  /** `client`, or the name of an error or policy. */
  readonly of: string;
}

export function wholeLosses(model: Model): WholeLoss[] {
  return [
    ...model.metadata.map((each): WholeLoss => ({
      of: 'client',
      kind: 'mapping',
      title: `the metadata ${each.key} is not sent`,
      place: each.value.place,
      begin: () => without(model.metadata, each),
    })),
    ...valueLosses(model.schemaLookup.request).map((each): WholeLoss => ({ ...each, of: 'client' })),
    ...model.retry.flatMap(policyLosses),
    ...model.namedErrors.flatMap(errorLosses),
  ];
}

/** Policies and errors stand in files that keep no places of their own. */
const api = { file: 'spec/api.yaml', line: 1, column: 1 };
const errors = { file: 'spec/errors.yaml', line: 1, column: 1 };

const policyLosses = (policy: RetryPolicy): WholeLoss[] => {
  const lost = (what: string, begin: () => () => void): WholeLoss => ({
    of: policy.name,
    kind: 'retry',
    title: `${what} is not sent again`,
    place: api,
    begin,
  });
  return [
    ...policy.transport.map((each) => lost(each, () => without(policy.transport, each))),
    ...policy.errors.map((each) => lost(each.name, () => without(policy.errors, each))),
  ];
};

const errorLosses = (error: NamedError): WholeLoss[] =>
  error.any.map((test) => ({
    of: error.name,
    kind: 'error',
    title: `it is not known by ${testText(test)}`,
    place: errors,
    begin: () => without(error.any, test),
  }));

const testText = ({ code, legacy, status, reasonHas }: NamedError['any'][number]): string =>
  [
    ...(code === undefined ? [] : [`code ${code.toString()}`]),
    ...(legacy === undefined ? [] : [`legacy code ${legacy.toString()}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    ...(reasonHas === undefined ? [] : [`"${reasonHas}" in the reason`]),
  ].join(' and ');
