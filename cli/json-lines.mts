import { readFileSync } from 'node:fs';
import { UsageError } from './options.mjs';

/** JSON Lines from standard input, one object a line; blank lines are skipped. */
export function inputLines(): Array<ReadonlyMap<string, unknown>> {
	return numberedLines().map(({ fields }) => fields);
}

/** The same with the number of each line, from 1. */
export function numberedLines(): Array<{ readonly number: number; readonly fields: ReadonlyMap<string, unknown> }> {
	const lines = readFileSync(0, 'utf8').split('\n');
	return lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ number: at + 1, fields: objectIn(line, at + 1) }]));
}

function objectIn(line: string, number: number): ReadonlyMap<string, unknown> {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
	} catch {
		throw new UsageError(`Line ${number} of the input is no JSON: ${line.slice(0, 60)}`);
	}
	throw new UsageError(`Line ${number} of the input is no JSON object: ${line.slice(0, 60)}`);
}

/** A text field of such an object; empty when it is missing. */
export function textField(object: ReadonlyMap<string, unknown>, name: string): string {
	const value = object.get(name);
	return typeof value === 'string' ? value : '';
}
