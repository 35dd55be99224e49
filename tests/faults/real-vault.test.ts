import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { hasReferenceData, markdownFiles, vaultFolder } from '../reference-data';
import { itemsOf, QuietVault, undoOf } from './quiet-vault';

const vault = hasReferenceData ? new QuietVault(Object.fromEntries(markdownFiles(vaultFolder))) : null;

afterAll(() => vault?.disk.remove());

function git(...args: string[]): string {
	return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'core.autocrlf=false', '-c', 'core.quotepath=false', ...args], { cwd: vault?.disk.folder, encoding: 'utf8' });
}

/** How many bytes two texts of one length differ in. */
function bytesApart(before: string, after: string): number {
	const [a, b] = [Buffer.from(before), Buffer.from(after)];
	return a.length === b.length ? a.filter((byte, at) => byte !== b[at]).length : Infinity;
}

describe.skipIf(vault === null)(`every checkbox of the real vault, one by one${vault === null ? ' (skipped: the reference data is absent)' : ''}`, () => {
	test('a tick is one byte and one line, for git too, and its undo none', { timeout: 240_000 }, async () => {
		if (vault === null) return;
		git('init', '-q');
		git('add', '.');
		git('commit', '-qm', 'As it was');
		let ticked = 0;
		for (const path of vault.disk.names()) {
			const before = vault.text(path);
			for (const item of itemsOf(path, before)) {
				if (item.place === null) continue;
				const status = item.status === ' ' ? 'x' : ' ';
				const [outcome] = await vault.ask({ type: 'status', path, place: item.place, line: item.line, status, done: null });
				expect(outcome?.done, `${path}:${item.line + 1}`).toBe(true);
				expect(bytesApart(before, vault.text(path))).toBe(1);
				expect(git('diff', '--numstat')).toBe(`1\t1\t${path}\n`);
				await vault.ask(undoOf(outcome));
				expect(vault.text(path)).toBe(before);
				ticked++;
			}
		}
		expect([git('status', '--porcelain'), vault.witness.findings]).toEqual(['', []]);
		console.log(`real vault: ${ticked} checkboxes ticked through the writer, 1 byte and 1 line each, 0 bytes left after their undo`);
		expect(ticked).toBeGreaterThan(200);
	});
});
