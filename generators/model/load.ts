/** Loads a spec folder into a Model, or says everything that keeps it from being one. */
import { messageOf } from './literals.js';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Context, type Fragment, type Writable } from './context.js';
import { declareTypes } from './declarations.js';
import { folderOnDisk, type SpecFolder } from './folder.js';
import { mapDeclarations } from './mappings.js';
import { sortDiagnostics, type Diagnostic } from './diagnostic.js';
import { resolveMethods, type Signed } from './methods.js';
import type {
  CommonParam,
  ErrorKind,
  Model,
  NamedError,
  RetryPolicy,
  RuntimeFunction,
  TargetSettings,
  WireContract,
  WireRpc,
} from './model.js';
import type { Parses } from './parses.js';
import { readSpec, type Spec } from './read.js';
import { noCase } from './rules/no_case.js';
import type { Rule } from './rules/rule.js';
import { unmappedField } from './rules/unmapped_field.js';
import { unusedDeclarations } from './rules/unused_declarations.js';
import { unusedParam } from './rules/unused_param.js';
import { binding, Scope } from './scope.js';
import type { Cursor, SourceFile } from './source.js';
import { parseType, scalar } from './types.js';
import { Values } from './values.js';
import { stepsOf } from './walk.js';

const methodRules: readonly Rule[] = [unmappedField, unusedParam, noCase];
const wholeRules: readonly Rule[] = [unusedDeclarations];

export interface Loaded {
  /** Absent where there are diagnostics. */
  readonly model: Model | undefined;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** For printing the line that a diagnostic is about. */
  readonly line: (file: string, line: number) => string | undefined;
  /** The files, for what is said about how the spec is written. */
  readonly spec: Spec;
}

export interface LoadOptions {
  /** What diagnostics put before file names. */
  readonly label?: string;
  /** `group/name` of the methods that have a case file. */
  readonly cases?: ReadonlySet<string>;
  /** Folder where the compiled schemas stay for the next run. */
  readonly kept?: string;
  /** Parsed files for several loads; saved by whoever opened them. */
  readonly parses?: Parses;
  /** Folder of the JSON Schemas; the spec's own where left out. */
  readonly schemas?: string;
}

/** `source` is a folder, or one that is not on disk: then `schemas` says where the schemas are. */
export function loadModel(source: string | SpecFolder, contract: WireContract, options: LoadOptions = {}): Loaded {
  const { label = 'spec', cases, kept, parses } = options;
  const folder = typeof source === 'string' ? folderOnDisk(source) : source;
  const schemas = options.schemas ?? join(typeof source === 'string' ? source : '', 'schema');
  const { spec, diagnostics: faults } = readSpec(folder, { label, schemas, kept, parses });
  const files = new Map(spec.files.map((file) => [file.path, file]));
  const line: Loaded['line'] = (file, number) => files.get(file)?.line(number);
  // What has the wrong shape cannot be resolved: naming its faults twice would not help.
  if (faults.length > 0) return { model: undefined, diagnostics: sortDiagnostics(faults), line, spec };

  const context = new Context(contract);
  collectFragments(context, spec.fragments);
  resolveErrors(context, spec.errors.root);
  resolvePolicies(context, spec.api.root);
  collectFunctions(context, spec.functions.root);
  const shells = declareTypes(context, spec.types);
  resolveFunctions(context, spec.functions.root);
  mapDeclarations(context, shells);
  const common = resolveCommon(context, spec.api.root.at('common'));
  const methods = resolveMethods(context, spec.methods, common);
  const lookup = resolveLookup(context, spec.api.root.at('schema'));
  const metadata = resolveMetadata(context, spec.api.root.at('metadata'));
  // What could not be resolved would look unmapped and unused: the rules pass over the files that already have a fault.
  const broken = new Set(context.diagnostics.map(({ place }) => place.file));
  const sound = methods.filter(({ method }) => !broken.has(method.place.file));
  for (const rule of broken.size === 0 ? [...methodRules, ...wholeRules] : methodRules) rule({ context, spec, methods: sound, cases });
  if (context.diagnostics.length > 0 || lookup === undefined)
    return { model: undefined, diagnostics: sortDiagnostics(context.diagnostics), line, spec };

  const api = spec.api.root;
  const seconds = api.at('timeouts').raw as { connect: number; call: number; call_with_waits: number };
  const model: Model = {
    title: api.at('title').text,
    place: api.place,
    version: api.at('version').text,
    hash: hashOf(spec, contract),
    common,
    metadata,
    retry: [...context.retry.values()],
    timeouts: { connect: seconds.connect, call: seconds.call, callWithWaits: seconds.call_with_waits, place: api.at('timeouts').place },
    waits: [...context.waits.values()],
    methods: methods.map(({ method }) => method).sort((a, b) => compare(a.group, b.group) || compare(a.name, b.name)),
    declarations: [...context.declarations.values()].sort((a, b) => compare(a.name, b.name)),
    functions: [...context.functions.values()].map(({ declared }) => declared).sort((a, b) => compare(a.name, b.name)),
    errorKinds: resolveKinds(spec.errors.root),
    namedErrors: [...context.errors.values()],
    schemaLookup: lookup,
    wire: { ...contract, used: usedRpcs(methods, lookup.rpc) },
    targets: resolveTargets(spec.targets.root, api.at('package_version').text),
  };
  return { model, diagnostics: [], line, spec };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hashOf(spec: Spec, contract: WireContract): string {
  const hash = createHash('sha256').update(contract.hash);
  for (const { path, text } of [...spec.files].sort((a, b) => compare(a.path, b.path))) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex').slice(0, 16);
}

function usedRpcs(methods: readonly Signed[], lookup: WireRpc): WireRpc[] {
  const used = new Map([[lookup.name, lookup]]);
  for (const { method } of methods)
    for (const step of stepsOf(method.body))
      if (step.kind === 'rpc' || step.kind === 'poll' || step.kind === 'pages') used.set(step.rpc.name, step.rpc);
  return [...used.values()].sort((a, b) => compare(a.name, b.name));
}

// ------------------------------------------------------------------------------------------------------------ spec files

function collectFragments(context: Context, files: readonly SourceFile[]): void {
  for (const cursor of files.flatMap((file) => file.root.entries)) {
    const kind: Fragment['kind'] = cursor.has('type') ? 'param' : cursor.has('value') ? 'value' : cursor.has('steps') ? 'steps' : 'params';
    if (context.fragments.has(cursor.key)) context.report('duplicate_name', cursor.keyPlace, `two fragments are called ${cursor.key}`);
    context.fragments.set(cursor.key, { name: cursor.key, cursor, kind, used: false });
  }
}

function resolveErrors(context: Context, cursor: Cursor): void {
  const legacy = context.contract.enum('common.ErrorCode')?.values ?? [];
  for (const each of cursor.at('named').entries) {
    const any = each.at('any').items.map((test): NamedError['any'][number] => {
      const name = test.maybe('legacy');
      const number = legacy.find((value) => value.name === name?.text)?.number;
      if (name !== undefined && number === undefined)
        context.unknown(
          'unknown_wire',
          name.place,
          'in common.ErrorCode, the value',
          name.text,
          legacy.map((value) => value.name),
        );
      return {
        code: test.maybe('code')?.raw as number | undefined,
        legacy: number,
        status: test.maybe('status')?.text,
        reasonHas: test.maybe('reason_has')?.text,
      };
    });
    if (!each.has('doc')) context.report('no_doc', each.keyPlace, `${each.key} has no doc`);
    context.errors.set(each.key, { name: each.key, doc: each.at('doc').text, any, place: each.keyPlace });
  }
}

const resolveKinds = (cursor: Cursor): ErrorKind[] =>
  cursor.at('kinds').entries.map((each) => ({
    name: each.key as ErrorKind['name'],
    doc: each.at('doc').text,
    carries: each.at('carries').items.map(({ text }) => text),
    place: each.keyPlace,
  }));

function resolvePolicies(context: Context, cursor: Cursor): void {
  for (const each of cursor.at('retry').entries) {
    const raw = each.raw as Omit<RetryPolicy, 'name' | 'errors'>;
    context.retry.set(each.key, {
      ...raw,
      name: each.key as RetryPolicy['name'],
      errors: context.errorList(each.at('errors')),
      place: each.keyPlace,
    });
  }
  for (const each of cursor.at('waits').entries)
    context.waits.set(each.key, {
      ...(each.raw as { first: number; times: number; cap: number; stall: number }),
      name: each.key,
      place: each.keyPlace,
    });
  for (const each of cursor.at('ignored_fields').entries) context.ignoredFields.set(each.key, each.text);
}

function collectFunctions(context: Context, cursor: Cursor): void {
  for (const each of cursor.entries) {
    if (!each.has('doc')) context.report('no_doc', each.keyPlace, `${each.key} has no doc`);
    const takes = (each.maybe('takes')?.entries ?? []).map((entry) => ({
      name: entry.key,
      type: entry.text.replace(/^optional /, ''),
      optional: entry.text.startsWith('optional '),
    }));
    const declared: Writable<RuntimeFunction> = {
      name: each.key,
      doc: each.at('doc').text,
      takes,
      gives: undefined,
      cursor: undefined,
      raises: each.at('raises').raw === true,
      reads: each.at('reads').raw === true,
      builder: each.at('builder').raw === true,
      place: each.keyPlace,
    };
    // The kit itself may be the only one that calls a function; it has vectors all the same.
    context.functions.set(each.key, { declared, takes: [], place: each.keyPlace, used: each.at('kit').raw === true });
  }
}

/** Types of functions name declarations, so they are read once those are known. */
function resolveFunctions(context: Context, cursor: Cursor): void {
  for (const each of cursor.entries) {
    const known = context.functions.get(each.key);
    if (known === undefined) continue;
    const takes = (each.maybe('takes')?.entries ?? []).map((entry) => ({
      name: entry.key,
      type: parseType(context, entry.text.replace(/^optional /, ''), entry.place),
      optional: entry.text.startsWith('optional '),
    }));
    const gives = each.maybe('gives');
    known.declared.gives = gives && parseType(context, gives.text, gives.place);
    const at = each.maybe('cursor');
    const cursorType = at && parseType(context, at.text, at.place);
    if (cursorType?.kind === 'declared' && cursorType.declaration.kind === 'host') known.declared.cursor = cursorType.declaration;
    else if (at !== undefined && cursorType !== undefined) context.report('wrong_type', at.place, `${at.text} is no host type`);
    context.functions.set(each.key, { ...known, takes });
  }
}

function resolveCommon(context: Context, cursor: Cursor): CommonParam[] {
  return cursor.entries.flatMap((each): CommonParam[] => {
    const text = each.at('type').text;
    const type = text === 'cancellation' ? text : parseType(context, text, each.at('type').place);
    if (type === undefined) return [];
    const own =
      type === 'cancellation' ? binding('common', each.key, undefined, true, 'nil') : binding('common', each.key, type, true, 'zero');
    return [
      {
        name: each.key,
        type,
        doc: each.at('doc').text,
        metadata: each.maybe('metadata')?.text,
        field: each.maybe('field')?.text,
        binding: own,
        place: each.keyPlace,
      },
    ];
  });
}

function resolveLookup(context: Context, cursor: Cursor): Model['schemaLookup'] | undefined {
  const rpc = context.contract.rpc(cursor.at('rpc').text);
  if (rpc === undefined) {
    context.report('unknown_wire', cursor.at('rpc').place, `the wire contract has no RPC ${cursor.at('rpc').text}`);
    return undefined;
  }
  const scope = new Scope();
  const collection = scope.bind(binding('param', 'collection', scalar('string')));
  const request = messageOf(new Values(context, undefined), cursor.at('send'), scope, rpc.request);
  return { rpc, collection, request, place: cursor.place };
}

function resolveMetadata(context: Context, cursor: Cursor): Model['metadata'] {
  const scope = new Scope();
  const fields = ['authorization', 'identifier'].map((name) => ({ name, type: scalar('string'), optional: true }));
  scope.bind(
    binding('client', 'client', {
      kind: 'declared',
      declaration: { kind: 'host', name: 'client', doc: '', place: cursor.place, internal: true, members: [], items: undefined, fields },
    }),
  );
  const values = new Values(context, undefined);
  return cursor.entries.flatMap((each) => {
    const value = values.resolve(each, scope);
    return value === undefined ? [] : [{ key: each.key, value, place: each.keyPlace }];
  });
}

/** `version` is that of packages that state none of their own. */
function resolveTargets(cursor: Cursor, version: string): TargetSettings[] {
  return cursor.entries.map((each) => {
    const raw = each.raw as {
      package: string;
      import?: string;
      version?: string;
      sdk_type: string;
      runtime: string;
      initialisms?: string[];
    };
    return {
      name: each.key,
      package: raw.package,
      import: raw.import ?? raw.package,
      version: raw.version ?? version,
      sdkType: raw.sdk_type,
      runtime: raw.runtime,
      initialisms: raw.initialisms ?? [],
      place: each.keyPlace,
    };
  });
}
