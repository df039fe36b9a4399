import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The part of vitest's JSON report that is read here. */
interface Report {
  testResults: {
    name: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

const longestLine = 200;
const escape = String.fromCodePoint(27);

/** The lines of a message that say what went wrong and where in our own files, without colours. */
function gist(message: string, root: string): string {
  const lines = message
    .replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'g'), '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const place = lines.find((line) => line.includes(root) && !line.includes('node_modules'));
  const where = place ? /[^/\s(]*\.(?:test|journey)\.ts:\d+/.exec(place)?.[0] : undefined;
  return `${(lines[0] ?? 'no message').slice(0, longestLine)}${where ? ` (${where})` : ''}`;
}

/**
 * What failed in a run of vitest, two lines for each test, to stand at the very end of a long log. A report that is not there
 * or cannot be read says so in one line: the run itself was stopped then.
 *
 * @param file where vitest wrote its JSON report
 * @param root the folder of the project, ending in a slash
 */
export function readFailures(file: string, root: string): string[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return ['the run stopped before it could tell what failed'];
  }
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const at = relative(root, name);
    if (failed.length === 0) return message ? [at, `  ${gist(message, root)}`] : [];
    return failed.flatMap(({ fullName, failureMessages }) => [
      `${at}: ${fullName}`,
      `  ${gist(failureMessages.join('\n'), root)}`,
    ]);
  });
}
