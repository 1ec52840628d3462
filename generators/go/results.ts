/** Views of results: their fields, and how they are read from the wire. */
import type { ResultDeclaration, ResultField } from '../model/model.js';
import { Body } from './body.js';
import { typeDoc } from './docs.js';
import { fieldComment, literal, quoted } from './layout.js';
import { resultAbsence } from './literal_values.js';
import type { FieldView, Member } from './methods.js';
import { always } from './printed.js';
import type { Printer } from './printer.js';
import { decoderFails } from '../model/failing.js';
import { isDeclared } from './types.js';
import { Values } from './values.js';

export interface ResultView {
  readonly doc: string;
  readonly name: string;
  readonly fields: readonly FieldView[];
  readonly decodes: boolean;
  /** Whether the answer may be one that cannot be read. */
  readonly checks: boolean;
  readonly from: string;
  readonly decode: string;
}

export function resultView(printer: Printer, declaration: ResultDeclaration): ResultView {
  const { names, types } = printer;
  const name = names.typeName(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    fields: declaration.fields.map((field) => {
      const member = resultMember(printer, field);
      return { doc: fieldComment(field.optional ? `${field.doc} ${absentDoc(member.type)}` : field.doc), ...member };
    }),
    decodes: declaration.decode !== undefined,
    checks: decoderFails(declaration),
    from: declaration.decode === undefined ? '' : types.of(declaration.decode.wire.type ?? { kind: 'scalar', name: 'json' }),
    decode: decodeText(printer, declaration, name),
  };
}

export const resultMember = ({ names, types }: Printer, field: ResultField): Member => ({
  name: names.exported(field.name),
  type: types.field(field.type, resultAbsence(field)),
});

const absentDoc = (type: string): string =>
  type.startsWith('*') || type.startsWith('[]') || type.startsWith('map') || type === 'any' || /^[A-Z]\w*s$/.test(type)
    ? 'nil where there is none.'
    : 'Zero where there is none.';

function decodeText(printer: Printer, declaration: ResultDeclaration, name: string): string {
  if (declaration.decode === undefined) return '';
  const body = new Body(printer.names, ['message', 'call', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  body.bind(declaration.decode.wire, always('message'));
  const entries = declaration.fields.flatMap((field): [string, string][] => {
    const key = printer.names.exported(field.name);
    if (declaration.open === field || (field.value === undefined && declaration.open?.name === field.name)) {
      const known = declaration.fields.flatMap((each) => (each.key === undefined ? [] : [quoted(each.key)]));
      return [[key, `otherPairs(${['message', ...known].join(', ')})`]];
    }
    if (field.value === undefined) return [];
    const printed = values.print(field.value, field.name);
    const type = printer.types.field(field.type, resultAbsence(field));
    return [[key, isDeclared(field.type, 'result') && !type.startsWith('*') ? printed.text : values.field(printed, type, field.name)]];
  });
  body.add(`return ${literal(name, entries)}`);
  return body.text;
}
