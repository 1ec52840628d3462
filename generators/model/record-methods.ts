/** Resolves the methods of records and list types. */
import type { Context } from './context.js';
import type { ListDeclaration, RecordDeclaration, RecordMethod } from './model.js';
import { resolveMethodChecks } from './checks.js';
import { fieldNamed } from './declarations.js';
import { resolveParams } from './params.js';
import { Scope } from './scope.js';
import type { Cursor } from './source.js';
import { Values } from './values.js';

export function methodsOf(context: Context, declaration: RecordDeclaration | ListDeclaration, cursor: Cursor): RecordMethod[] {
  return (cursor.maybe('methods')?.entries ?? []).flatMap((each): RecordMethod[] => {
    const { params, spread } = resolveParams(context, each.maybe('params'));
    const scope = new Scope();
    for (const { binding: own } of params) scope.bind({ ...own, used: true });
    const values = new Values(context, spread);
    const order = each.maybe('positional')?.items;
    const positional = order === undefined ? params : order.flatMap((at) => params.find(({ name }) => name === at.text) ?? []);
    const does = actionOf(context, declaration, each, { params, spread });
    if (each.maybe('doc') === undefined) context.report('no_doc', each.keyPlace, `${each.key} has no doc`);
    return does === undefined
      ? []
      : [
          {
            name: each.key,
            doc: each.maybe('doc')?.text ?? '',
            params,
            positional,
            spread,
            checks: resolveMethodChecks(values, scope, each.maybe('checks')),
            does,
          },
        ];
  });
}

function actionOf(
  context: Context,
  declaration: RecordDeclaration | ListDeclaration,
  cursor: Cursor,
  { params, spread }: Pick<RecordMethod, 'params' | 'spread'>,
): RecordMethod['does'] | undefined {
  const appends = cursor.maybe('appends');
  if (appends !== undefined) {
    const field = declaration.kind === 'record' ? fieldNamed(context, declaration.fields, appends)[0] : undefined;
    const [param] = params;
    return field && { kind: 'appends', field, param: spread === undefined ? param : undefined };
  }
  const builder = cursor.maybe('builder');
  if (builder === undefined) return { kind: 'verify' };
  const known = context.functions.get(builder.text);
  if (known === undefined) {
    context.unknown('unknown_function', builder.place, 'the function', builder.text, context.functions.keys());
    return undefined;
  }
  known.used = true;
  return { kind: 'builder', function: known.declared };
}
