/** What a rule is: it looks at certain properties of the Model, and judges what changed in them. */
import type { Model } from '../../model/model.js';
import { ownerOf, within, type Change, type Pair } from '../change.js';
import type { Uses } from '../uses.js';
import { none, type Said, type Verdicts } from '../verdict.js';
import type { Verdict } from '../finding.js';
import type { Declaration, Method } from '../../model/model.js';

export interface Scene {
  readonly before: Model;
  readonly after: Model;
  /** Of both Models together. */
  readonly uses: Uses;
}

export interface Found {
  /** One line, whole by itself. */
  readonly message: string;
  readonly verdicts: Verdicts;
}

export interface Rule {
  /** snake_case, as the file is called. */
  readonly code: string;
  /** What happened, in a few words. */
  readonly title: string;
  /** What it is, whom it breaks and why: the first lines of its page. */
  readonly why: string;
  /** The properties that it looks at: `Param.default`. */
  readonly claims: readonly string[];
  /** Undefined: another rule's matter. Empty: seen, and told by another change of the same object. */
  readonly find: (change: Change, scene: Scene) => readonly Found[] | undefined;
}

type Say<T> = (subject: T, change: Change, scene: Scene) => Found | undefined;

const listed = (found: Found | undefined): readonly Found[] | undefined => found && [found];

export const whenAdded =
  <T>(say: Say<T>): Rule['find'] =>
  (change, scene) =>
    change.how === 'added' ? listed(say(change.after as T, change, scene)) : undefined;

export const whenRemoved =
  <T>(say: Say<T>): Rule['find'] =>
  (change, scene) =>
    change.how === 'removed' ? listed(say(change.before as T, change, scene)) : undefined;

/** Whatever happened to the property, with the object that has it. */
export const whenever =
  <T>(say: Say<Pair<T>>): Rule['find'] =>
  (change, scene) =>
    listed(say(ownerOf<T>(change), change, scene));

/** `create_shelf`, `ShelfPlan.add_part`. */
export function whose(change: Change): string {
  const outer = within(change, 'Method') ?? change.trail.find(({ shape }) => shape.endsWith('Declaration'));
  const inner = within(change, 'RecordMethod');
  return [outer?.name, inner?.name].filter((name) => name !== undefined && name !== '').join('.');
}

/** The parameter or field that it is about: `has_shelf.part_name`. */
export const which = (change: Change): string =>
  [whose(change), within(change, 'Param', 'RecordField', 'ResultField')?.name].filter(Boolean).join('.');

/** `from 5 to 6`, where one may be absent. */
export const fromTo = ({ texts: { before, after } }: Change): string => `from ${before || 'none'} to ${after || 'none'}`;

/** The RPC of the step that it is about. */
export const sender = (change: Change): string =>
  within(change, 'RpcStep', 'PollStep', 'PagesStep')
    ?.name.replace(/^(rpc|poll) /, '')
    .replace('pages', 'each page') ?? '';

export const methodOf = (change: Change): Pair<Method> | undefined => within(change, 'Method') as unknown as Pair<Method> | undefined;
export const declarationOf = (change: Change): Pair<Declaration> | undefined =>
  change.trail.find(({ shape }) => shape.endsWith('Declaration')) as unknown as Pair<Declaration> | undefined;

/** What holds of REST and MCP where the method is offered there. */
export function served(change: Change, verdict: Verdict): Pick<Said, 'rest' | 'mcp'> {
  if (within(change, 'RecordMethod') !== undefined) {
    const own = none('Methods of objects are the clients’ own.');
    return { rest: own, mcp: own };
  }
  const method = methodOf(change);
  if (method === undefined) return { rest: verdict, mcp: verdict };
  const { before, after } = method;
  return {
    rest: (before.rest ?? after.rest) === undefined ? none('The method is not offered over REST.') : verdict,
    mcp: (before.mcp ?? after.mcp) === undefined ? none('The method is no MCP tool.') : verdict,
  };
}

export { within };
