import type { CliData } from 'obsidian';

/** What a user typed cannot be done: the sentence says why. Never leaves this folder. */
export class Refusal extends Error {}

/** What stands behind `key=`; null where it is absent or empty. */
export function word(params: CliData, key: string): string | null {
	const value = params[key]?.trim() ?? '';
	return value === '' ? null : value;
}

/** The one of these words that was chosen; the first where none was. */
export function choice<T extends string>(params: CliData, key: string, choices: readonly [T, ...T[]]): T {
	const typed = word(params, key);
	const found = typed === null ? choices[0] : choices.find(one => one === typed.toLowerCase());
	if (found === undefined) throw new Refusal(`${key} is ${listed(choices)}, not "${typed}".`);
	return found;
}

function listed(words: readonly string[]): string {
	return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
