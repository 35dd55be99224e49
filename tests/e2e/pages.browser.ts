import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openHost } from '../host/browser';
import { blocksOf } from '../page-examples';
import { consoleExamples } from '../console-examples';

const sampleVault = path.resolve(import.meta.dirname, '../../sample-vault');

afterAll(closeBrowser);

test('every example for other plugins prints what its page says', async () => {
	const opened = await openHost({ vault: sampleVault });
	const blocks = blocksOf('api.md');
	const examples = blocks.filter(({ language }) => language === 'js');
	const expected = blocks.filter(({ language }) => language === 'text').map(({ text }) => text);
	expect(examples.length).toBeGreaterThan(6);
	const mark = 'console.log("\\u0000")';
	const script = `(async () => {
		const app = window.hostDriver.app;
		const printed = [''];
		const words = given => given.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join(' ');
		const console = { log: (...given) => (given[0] === '\\u0000' ? printed.push('') : (printed[printed.length - 1] += words(given) + '\\n')) };
		await (async function () { ${examples.map(({ text }) => `${text}\n${mark};`).join('\n')} }).call({});
		return printed.slice(0, -1).map(text => text.trimEnd());
	})()`;
	expect(await opened.page.evaluate(script)).toEqual(expected);
	await opened.close();
});

test('every example of the app’s command line prints what its page says', async () => {
	const opened = await openHost({ vault: sampleVault });
	const examples = consoleExamples(blocksOf('command-line.md'), 'obsidian');
	expect(examples.length).toBeGreaterThan(5);
	for (const { words: [command = '', ...params], expected, typed } of examples) {
		const given = Object.fromEntries(params.map(param => [param.slice(0, param.indexOf('=')), param.slice(param.indexOf('=') + 1)]));
		const printed = await opened.page.evaluate(([name, flags]) => window.hostDriver.runCli(name, flags), [command, given] as const);
		expect.soft(`${printed}\n`, typed).toMatch(expected);
	}
	await opened.close();
});
