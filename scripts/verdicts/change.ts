/** Makes the changes of the fixtures: the Model before, and for each rule the Model after with what the rule says of it. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../generators/compare/compare.js';
import type { Finding } from '../../generators/compare/finding.js';
import { applyEdits, contractAfter, matches, writeBase } from '../../generators/compare/fixtures.js';
import type { Fixture } from '../../generators/compare/fixtures.js';
import { loadModel } from '../../generators/model/load.js';
import type { Model, WireContract } from '../../generators/model/model.js';
import { readContract } from '../../generators/wire/contract.js';
import { describeDiagnostics } from '../../cli/diagnostics.js';
import { pymilvusFolder } from '../../cli/pymilvus.js';
import type { Room } from '../../cli/toolchain.js';
import { excerpt } from './excerpt.js';

export interface Change {
  readonly fixture: Fixture;
  /** Without the methods that no program calls. */
  readonly after: Model;
  readonly verdicts: Finding['verdicts'];
}

export interface Changes {
  readonly before: Model;
  readonly all: readonly Change[];
}

export function makeChanges(room: Room, fixtures: readonly Fixture[]): Changes {
  const folder = join(room.build, 'verdicts/specs');
  const wheel = pymilvusFolder(room.root);
  const contract = readContract(wheel);
  const base = join(folder, 'before');
  writeBase(room.root, base);
  const before = readSpec(base, contract, folder);
  const programs = fixtures.flatMap((fixture) => Object.values(fixture.programs).filter((each) => typeof each === 'string'));
  const all = fixtures.map((fixture): Change => {
    const own = join(folder, 'after');
    rmSync(own, { recursive: true, force: true });
    cpSync(base, own, { recursive: true });
    applyEdits(fixture, own);
    // Edits change the contract in place.
    const isOfFiles = fixture.edits.every((edit) => 'file' in edit);
    const after = readSpec(own, isOfFiles ? contract : contractAfter(fixture, readContract(wheel)), folder);
    return { fixture, after: excerpt(after, programs), verdicts: verdictsOf(fixture, before, after) };
  });
  return { before: excerpt(before, programs), all };
}

function readSpec(folder: string, contract: WireContract, kept: string): Model {
  const { model, diagnostics, line } = loadModel(folder, contract, { kept });
  if (model === undefined) throw new Error(`the spec of a fixture has problems\n${describeDiagnostics(diagnostics, line)}`);
  return model;
}

function verdictsOf({ code, finding }: Fixture, before: Model, after: Model): Change['verdicts'] {
  const found = compare(before, after);
  const own = found.find((each) => each.rule === code && matches(each.message, finding));
  if (own) return own.verdicts;
  const others = found.map((each) => `\n  ${each.rule}: ${each.message}`).join('');
  throw new Error(`the comparison of the fixture ${code} has not found: ${finding}${others || '\n  it found nothing'}`);
}
