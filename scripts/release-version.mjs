// `npm version X.Y.Z` calls this between package.json and the tag: the manifest and versions.json follow.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const file = name => path.join(root, name);
const read = name => JSON.parse(readFileSync(file(name), 'utf8'));
const write = (name, value) => writeFileSync(file(name), `${JSON.stringify(value, null, 2)}\n`);

const { version } = read('package.json');
const manifest = { ...read('manifest.json'), version };
write('manifest.json', manifest);
write('versions.json', { ...read('versions.json'), [version]: manifest.minAppVersion });
execFileSync('git', ['add', 'manifest.json', 'versions.json'], { cwd: root, stdio: 'inherit' });
