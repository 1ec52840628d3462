/** The results as JUnit XML, a suite for each target. */
import type { CaseResult } from '../outcome.js';
import type { Summary } from '../summary.js';

export function junitReport({ summary, cases }: Summary): string {
  const suites = Object.entries(summary).map(([target, counts]) => {
    if ('not_run' in counts) return `  <testsuite name="${escape(target)}" tests="0"><properties><property name="not_run" value="${escape(counts.not_run)}"/></properties></testsuite>`;
    const own = cases.filter((each) => each.target === target);
    const head = [
      `tests="${own.length.toString()}"`,
      `failures="${(counts.fail + counts.fixed).toString()}"`,
      `errors="${counts.broken.toString()}"`,
      `skipped="${(counts.skipped + counts.known_failing).toString()}"`,
      `time="${seconds(own.reduce((sum, { ms }) => sum + ms, 0))}"`,
    ];
    return [`  <testsuite name="${escape(target)}" ${head.join(' ')}>`, ...own.map(testcase), '  </testsuite>'].join('\n');
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="conformance">', ...suites, '</testsuites>', ''].join('\n');
}

function testcase({ case: id, group, method, target, wire, outcome, reason = '', ms, failure }: CaseResult): string {
  const head = `    <testcase classname="${escape(`${target}.${wire ? 'wire.' : ''}${group}.${method}`)}" name="${escape(id)}" time="${seconds(ms)}"`;
  if (outcome === 'pass') return `${head}/>`;
  if (outcome === 'skipped' || outcome === 'known_failing') return `${head}><skipped message="${escape(reason)}"/></testcase>`;
  const detail = failure === undefined ? '' : [failure.place, failure.call ?? '', `expected ${failure.expected ?? ''}`, `actual ${failure.actual ?? ''}`, ...failure.rpcs].join('\n');
  const tag = outcome === 'broken' ? 'error' : 'failure';
  return `${head}><${tag} message="${escape(reason)}">${escape(detail)}</${tag}></testcase>`;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** What XML 1.0 cannot hold at all is left out. */
const escape = (text: string): string =>
  text.replace(new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]', 'g'), '').replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? each);
