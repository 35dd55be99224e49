import type { App } from 'obsidian';

const ID = 'obsidian-tasks-plugin';

/**
 * The line or lines that the Tasks plugin makes of one when its task is turned over; null where that plugin is off.
 * Another plugin may throw, change its ways, or answer with anything: that is an error that says so.
 */
export function toggleByTasks(app: App, rawLine: string, path: string): readonly string[] | Error | null {
	try {
		const api = get(get(get(get(app, 'plugins'), 'plugins'), ID), 'apiV1');
		if (api === undefined) return null;
		const toggle = get(api, 'executeToggleTaskDoneCommand');
		if (typeof toggle !== 'function') return new Error('this Tasks plugin cannot be asked to tick a line.');
		return linesOf(Reflect.apply(toggle, api, [rawLine, path]));
	} catch (error) {
		return new Error(`the Tasks plugin failed (${error instanceof Error ? error.message : String(error)}).`);
	}
}

function linesOf(answer: unknown): readonly string[] | Error {
	if (typeof answer !== 'string') return new Error('the Tasks plugin gave no line back.');
	if (answer.trim() === '') return new Error('the Tasks plugin would take the line out of the note. Tick it there.');
	return answer.split(/\r\n|\r|\n/);
}

function get(from: unknown, name: string): unknown {
	return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}
