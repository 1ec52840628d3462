/** Views of methods that give a session: a client over this one's connection, pinned by the method's parameters. */
import type { Method } from '../model/model.js';
import { Body } from './body.js';
import { methodDoc } from './docs.js';
import { quoted } from './layout.js';
import { checkParams, type MethodView } from './methods.js';
import type { Printer } from './printer.js';
import { Steps } from './steps.js';
import { Values } from './values.js';

export function sessionHead({ names }: Printer, method: Method): string {
  const name = names.exported(method.name);
  return `${name}(req ${name}Request) (*Client, error)`;
}

export function sessionView(printer: Printer, method: Method): MethodView {
  const { names } = printer;
  const body = new Body(names, ['c', 'req', 'call', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  body.add(`call := c.begin(context.Background(), ${quoted(method.name)}, settings{}, callBudget)`, 'defer call.end()');
  checkParams(values, method, new Steps(values, method, { type: '*Client', zero: 'nil', value: undefined }));
  const pins = method.params.map(({ name: own, binding }) => `${quoted(own)}: ${body.reading(binding).text}`);
  body.add(`return c.pinned(map[string]string{${pins.join(', ')}}, ${quoted(method.since ?? '')}), nil`);
  return { doc: methodDoc(method, printer), head: `func (c *Client) ${sessionHead(printer, method)}`, body: body.text };
}
