/** The Python that environments are made with: the first on the path that is recent enough and has venv. */
import { spawnSync } from 'node:child_process';

const oldest = '3.10';
const names = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];
const install = `install Python ${oldest} or later with venv (Debian: apt-get install python3-venv; macOS: brew install python)`;
/** Prints the version of one that is too old, and fails where venv is only a part. */
const look = "import sys; sys.version_info < (3, 10) and sys.exit(print('%d.%d' % sys.version_info[:2])); import venv, ensurepip";

export function findPython() {
  const old = [];
  let incomplete = false;
  for (const name of names) {
    const { status, stdout } = spawnSync(name, ['-c', look], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const version = stdout?.trim() ?? '';
    if (version !== '') old.push(version);
    else if (status === 0) return { python: name, reason: '' };
    else if (status === 1) incomplete = true;
  }
  const found = incomplete ? 'python3 lacks venv or ensurepip' : old.length > 0 ? `Python ${old[0]} is too old` : 'there is no python3';
  return { python: undefined, reason: `${found}: ${install}` };
}
