/** Loads the spec and runs the linter over it: what keeps it from loading, or else what the rules find. */
import { join } from 'node:path';
import { diagnosticCodes, nearest, sortDiagnostics } from '../generators/model/diagnostic.js';
import type { Finding } from '../generators/lint/rule.js';
import type { SourceFile } from '../generators/model/source.js';
import { Misuse } from './failure.js';
import type { ReportedRule } from './formats/problem.js';
import { keptFolder, loadSpec } from './model.js';
import { home } from './root.js';

export interface Inspection {
  /** Sorted by place. */
  readonly problems: readonly Finding[];
  /** Methods of the spec; undefined where it does not load. */
  readonly methods: number | undefined;
  readonly line: (file: string, line: number) => string | undefined;
  readonly files: readonly SourceFile[];
  readonly rules: readonly ReportedRule[];
}

/** `only`: the rules whose findings are wanted; errors of the spec are always told. */
export async function inspect(root: string, only?: ReadonlySet<string>): Promise<Inspection> {
  const [loaded, { lint }, { readConfig }, { rules, ignoreRules }] = await Promise.all([
    loadSpec(root, { cases: true }),
    import('../generators/lint/lint.js'),
    import('../generators/lint/config.js'),
    import('../generators/lint/rules/index.js'),
  ]);
  const all = [...rules, ...ignoreRules];
  for (const code of only ?? []) known(code, all);
  const { model, spec } = loaded;
  const { config, file, diagnostics } = readConfig(join(root, 'spec'), { schemas: join(home, 'spec/schema'), kept: keptFolder(root) });
  const faults = sortDiagnostics([...diagnostics, ...loaded.diagnostics]).map((each): Finding => ({ ...each, severity: 'error' }));
  const found = model === undefined || diagnostics.length > 0 ? [] : lint(model, spec, config);
  return {
    problems: [...faults, ...found.filter(({ code }) => only?.has(code) ?? true)],
    methods: model?.methods.length,
    line: (path, number) => (path === file?.path ? file.line(number) : loaded.line(path, number)),
    files: spec.files,
    rules: [
      ...all.map(({ code, title, why }) => ({ code, title, why })),
      ...Object.entries(diagnosticCodes).map(([code, title]) => ({ code, title, why: undefined })),
    ],
  };
}

/** The one of that code. */
export function known<T extends { readonly code: string }>(code: string, all: readonly T[]): T {
  const found = all.find((each) => each.code === code);
  if (found !== undefined) return found;
  const near = nearest(
    code,
    all.map((each) => each.code),
  );
  throw new Misuse(`there is no rule ${code}; ${near === undefined ? 'lockstep check --rules lists them' : `did you mean ${near}?`}`);
}
