import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, found } from './bundle';
import { filesUnder, read, root } from './repository';
import { run } from './run-script';
import { temporaryFolder } from './temporary';

const start = (...args: string[]) => run('scripts/start.mjs', args);
const install = (...args: string[]) => run('scripts/install-plugin.mjs', args);

/** One line, by name, and no stack. */
const oneLine = (message: string) => expect.stringMatching(new RegExp(`^Actor Atlas: [^\\n]*${message}[^\\n]*\\n$`)) as string;

const pluginFolder = '.obsidian/plugins/actor-atlas';

describe('npm start', () => {
	it.each([
		['a folder that is not there', ['--vault', path.join(root, 'no such folder')], 'there is no folder .*no such folder'],
		['a file for a folder', ['--vault', path.join(root, 'package.json')], 'package.json is not a folder'],
		['an empty name', ['--vault', ''], 'the name of the folder is empty'],
		['an unknown option', ['--valt', 'x'], `Unknown option '--valt'. Usage: npm start`],
		['an argument too many', ['x'], `Unexpected argument 'x'. Usage: npm start`],
		['a missing value', ['--vault'], 'argument missing'],
		['a port that is none', ['--port', 'http'], 'a port is a number from 0 to 65535, not http'],
		['a port too high', ['--port', '65536'], 'not 65536'],
	])('refuses %s', (_, args, message) => {
		expect(start(...args)).toEqual({ status: 2, stdout: '', stderr: oneLine(message) });
	});

	it('takes a folder as seen from where the user is', () => {
		const folder = temporaryFolder({ 'a note.md': '' });
		const { status, stderr } = run('scripts/start.mjs', ['--vault', 'a note.md'], folder);
		expect({ status, stderr }).toEqual({ status: 2, stderr: oneLine('a note.md is not a folder') });
	});

	it('tells how it is used', () => {
		expect(start('--help')).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: npm start -- .*\n$/) as string, stderr: '' });
	});
});

describe('npm run install-plugin', () => {
	it.each([
		['no vault', [], 'no vault was named'],
		['a folder that is not there', ['--vault', path.join(root, 'no such folder')], 'there is no folder'],
		['an unknown option', ['--force'], `Unknown option '--force'. Usage: npm run install-plugin`],
	])('refuses %s', (_, args, message) => {
		expect(install(...args)).toEqual({ status: 2, stdout: '', stderr: oneLine(message) });
	});

	it('refuses a folder that Obsidian has never opened, and writes nothing to it', () => {
		const folder = temporaryFolder({ 'note.md': 'text' });
		expect(install('--vault', folder)).toEqual({ status: 2, stdout: '', stderr: oneLine('is not an Obsidian vault: it has no .obsidian folder') });
		expect(filesUnder(folder)).toEqual(['note.md']);
	});

	it('puts three files into the vault, and says what to do next', async () => {
		const vault = temporaryFolder({ '.obsidian/app.json': '{}' });
		const { status, stdout, stderr } = install('--vault', vault);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain(path.join(vault, pluginFolder));
		expect(stdout).toContain('Community plugins');
		expect(filesUnder(path.join(vault, pluginFolder))).toEqual(['main.js', 'manifest.json', 'styles.css']);
		const installed = readFileSync(path.join(vault, pluginFolder, 'main.js'), 'utf8');
		expect(installed).toBe((await bundle()).text);
		expect(found(installed)).toEqual([]);
		expect(readFileSync(path.join(vault, pluginFolder, 'manifest.json'), 'utf8')).toBe(read('manifest.json'));
	});

	it('replaces what stood there, but not the settings', () => {
		const vault = temporaryFolder({ [`${pluginFolder}/data.json`]: '{"mine":1}', [`${pluginFolder}/main.js`]: 'old', [`${pluginFolder}/styles.css`]: 'old' });
		expect(install('--vault', vault).status).toBe(0);
		expect(filesUnder(path.join(vault, pluginFolder))).toEqual(['data.json', 'main.js', 'manifest.json', 'styles.css']);
		expect(readFileSync(path.join(vault, pluginFolder, 'data.json'), 'utf8')).toBe('{"mine":1}');
		expect(readFileSync(path.join(vault, pluginFolder, 'main.js'), 'utf8')).not.toBe('old');
		expect(readFileSync(path.join(vault, pluginFolder, 'styles.css'), 'utf8')).toBe(read('styles.css'));
	});

	it('leaves the development build of the project as it is', () => {
		const before = existsSync(path.join(root, 'main.js')) ? read('main.js') : null;
		const vault = temporaryFolder({ '.obsidian/app.json': '{}' });
		install('--vault', vault);
		expect(existsSync(path.join(root, 'main.js')) ? read('main.js') : null).toBe(before);
	});
});
