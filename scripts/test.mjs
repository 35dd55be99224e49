// `npm test`: everything that must hold, on a fresh clone. Its last line is `N passed, M failed`.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { addUp, countLine, countTests } from './count-tests.mjs';
import { findBrowser } from './find-browser.mjs';
import { ensureInstalled } from './prepare.mjs';
import { listen, runNode } from './run.mjs';

const filters = process.argv.slice(2);
const bin = { tsc: 'node_modules/typescript/bin/tsc', eslint: 'node_modules/eslint/bin/eslint.js', vitest: 'node_modules/vitest/vitest.mjs' };

const one = ok => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** Starts a tool; its output is shown when its turn comes, so that two may run at once. */
function startTool(name, args) {
	const running = listen(process.execPath, args);
	return async () => {
		console.log(`\n== ${name}`);
		const { code, output } = await running;
		process.stdout.write(output);
		return { name, ...one(code === 0) };
	};
}

async function readReport(file) {
	try {
		return JSON.parse(await readFile(file, 'utf8'));
	} catch {
		return null;
	}
}

async function runVitest(project, folder, env) {
	console.log(`\n== ${project}`);
	const report = path.join(folder, `${project}.json`);
	// A filter that only fits the other project is no failure.
	const lenient = filters.length > 0 ? ['--passWithNoTests'] : [];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await runNode([bin.vitest, 'run', '--project', project, ...reporters, ...lenient, ...filters], { env });
	return { name: project, ...countTests(await readReport(report), code) };
}

async function runBrowserTests(browser, folder) {
	if (!browser) return { name: 'browser', ...one(false) };
	return runVitest('browser', folder, { ...process.env, ...browser.env, CHROME_PATH: browser.path });
}

async function runSteps(browser, folder) {
	const tools = [startTool('types', [bin.tsc, '--noEmit']), startTool('lint', [bin.eslint, '--max-warnings', '0', '.'])];
	const counts = [];
	for (const show of tools) counts.push(await show());
	counts.push(await startTool('build', ['esbuild.config.mjs'])());
	const tests = [await runVitest('unit', folder, process.env), await runBrowserTests(browser, folder)];
	const found = addUp(tests);
	if (found.passed + found.failed + found.skipped === 0) tests.push({ name: 'no test was found', ...one(false) });
	return [...counts, ...tests];
}

await runCommand(async () => {
	await ensureInstalled();
	const browser = await findBrowser();
	console.log(browser ? `Browser: ${browser.path}` : 'Browser: none');
	const folder = await mkdtemp(path.join(os.tmpdir(), 'actor-atlas-test-'));
	const counts = await runSteps(browser, folder).finally(() => rm(folder, { recursive: true, force: true }));
	console.log('\n== summary');
	for (const { name, ...count } of counts) console.log(`${name}: ${countLine(count)}`);
	const total = addUp(counts);
	console.log(countLine(total));
	return total.failed > 0 ? 1 : 0;
});
