/** An enum of texts no longer lets other text pass. */
import { compile, none, run, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const enumClosed: Rule = {
  code: 'enum_closed',
  title: 'An enum of texts no longer lets other text pass',
  why: 'Text that is no member is refused before anything is sent. TypeScript and Python refuse it at compile time, since their types list the texts; Java and Go take any text into the type.',
  claims: ['TextEnumDeclaration.open'],
  find: (change) => {
    const verdict = compile('Text that is no member does not type.');
    const later = run('Text that is no member is refused when it is given.');
    return [
      {
        message: `${whose(change)} no longer lets other text pass`,
        verdicts: verdicts({
          typescript: verdict,
          python: verdict,
          java: later,
          go: later,
          wire: none('Members are sent as before.'),
          rest: later,
          mcp: later,
        }),
      },
    ];
  },
};
