import { describe, expect, it } from 'vitest';
import { run } from './run-script';
import { temporaryFolder } from './temporary';

describe('npm run atlas', () => {
	it('answers as the built command line does, with its exit code', () => {
		const args = ['no-such-command'];
		const { status, stdout } = run('scripts/atlas.mjs', args);
		const direct = run('dist/actor-atlas.mjs', args);
		expect({ status, stdout }).toEqual({ status: direct.status, stdout: direct.stdout });
		expect(status).not.toBe(0);
	});

	it('reads folders as seen from where the user is', () => {
		const folder = temporaryFolder({ 'Acme.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Founded | 1901 |\n' });
		const { status, stdout } = run('scripts/atlas.mjs', ['export', '--vault', '.'], folder);
		expect(status).toBe(0);
		expect(stdout).toContain('"path":"Acme.md"');
	});
});
