import { describe, expect, it } from 'vitest';
import { manifestProblems, packageProblems, versionProblems, type Json } from './manifest';
import { read } from './repository';

const json = (file: string) => JSON.parse(read(file)) as Json;
const manifest = json('manifest.json');
const packageJson = json('package.json');

describe('the plugin', () => {
	it('has a manifest that the directory takes', () => {
		expect(manifestProblems(manifest)).toEqual([]);
		expect(manifest).toMatchObject({ id: 'actor-atlas', name: 'Actor Atlas', minAppVersion: '1.13.0', isDesktopOnly: false });
	});

	it('has one version everywhere', () => {
		expect(versionProblems(manifest, json('versions.json'), packageJson)).toEqual([]);
		expect(read('CHANGELOG.md')).toContain(`## [${String(manifest.version)}]`);
	});

	it('names its packages exactly, and none that is banned', () => {
		expect(packageProblems(packageJson)).toEqual([]);
	});

	it('has a lock file for just those packages, each with its checksum', () => {
		const { packages } = json('package-lock.json') as { packages: Record<string, Json> };
		const { dependencies, devDependencies } = packages[''] ?? {};
		expect({ dependencies, devDependencies }).toEqual({ dependencies: packageJson.dependencies, devDependencies: packageJson.devDependencies });
		const without = Object.entries(packages).filter(([place, { integrity }]) => place !== '' && typeof integrity !== 'string');
		expect(without.map(([place]) => place)).toEqual([]);
	});

	it('builds for the directory with plain `npm run build`', () => {
		expect(packageJson.scripts).toMatchObject({ build: 'node esbuild.config.mjs' });
	});

	it('is under the MIT licence, word for word', () => {
		const licence = read('LICENSE').replace(/\s+/g, ' ');
		expect(licence).toMatch(/^MIT License Copyright \(c\) \d{4} The Actor Atlas authors Permission is hereby granted, free of charge, /);
		expect(licence).toContain('The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.');
		expect(licence).toContain('THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED');
		expect(packageJson.license).toBe('MIT');
	});
});

describe('the release', () => {
	const workflow = read('.github/workflows/release.yml');

	it('has exactly three assets, all attested', () => {
		const attested = /subject-path: \|\n((?: {12}\S+\n)+)/.exec(workflow)?.[1]?.trim().split(/\s+/);
		const released = /gh release create .* (main\.js .*)$/m.exec(workflow)?.[1]?.split(' ');
		expect(attested).toEqual(['main.js', 'manifest.json', 'styles.css']);
		expect(released).toEqual(['main.js', 'manifest.json', 'styles.css']);
	});

	it('has the version itself as its tag', () => {
		expect(workflow).toContain(`- '[0-9]+.[0-9]+.[0-9]+'`);
		expect(read('.npmrc')).toMatch(/^tag-version-prefix=(""|)$/m);
	});

	it('keeps main.js out of the repository', () => {
		expect(read('.gitignore').split(/\r?\n/)).toContain('main.js');
	});
});

describe('the checks can fail', () => {
	it.each<[string, Json]>([
		['unknown key main', { main: 'main.js' }],
		['no author', { author: '' }],
		['id is lower case and hyphens', { id: 'Actor_Atlas' }],
		['id, name or description says obsidian or plugin', { name: 'Obsidian Atlas' }],
		['id, name or description says obsidian or plugin', { description: 'Turn notes into dossiers with this plugin.' }],
		['version is x.y.z', { version: 'v0.1.0' }],
		['version is x.y.z', { version: '0.1.0-beta' }],
		['minAppVersion is x.y.z', { minAppVersion: '1.13' }],
		['description has 10 to 250 characters', { description: 'Turn it.' }],
		['description has 10 to 250 characters', { description: `Turn ${'notes '.repeat(50)}around.` }],
		['description starts with a capital action verb', { description: 'turn notes into dossiers.' }],
		['description starts with a capital action verb', { description: 'The dossiers of your notes.' }],
		['description ends with a full stop', { description: 'Turn notes into dossiers' }],
		['description has plain characters only', { description: 'Turn notes into dossiers – quickly.' }],
		['isDesktopOnly is a boolean', { isDesktopOnly: 'no' }],
	])('%s: %j', (problem, change) => {
		expect(manifestProblems({ ...manifest, ...change })).toEqual([problem]);
	});

	it('on versions that do not agree', () => {
		expect(versionProblems(manifest, {}, packageJson)).toEqual(['versions.json does not agree with the manifest']);
		expect(versionProblems(manifest, json('versions.json'), { version: '9.9.9' })).toEqual(['package.json has another version']);
	});

	it.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', '>=1.2.3', 'file:../x', ''])('on the version %j', version => {
		expect(packageProblems({ devDependencies: { x: version } })).toEqual([`x is not exact: ${version}`]);
	});

	it.each(['builtin-modules', 'moment', 'lodash', 'glob', 'chalk', 'dotenv', 'execa', 'fs-extra'])('on the package %s', name => {
		expect(packageProblems({ dependencies: { [name]: '1.2.3' } })).toEqual([`${name} is banned`]);
	});
});
