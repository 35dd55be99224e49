import type { UserKind } from '../../model/kind';

const longestLine = 76;
/** Tabs are wide in a text field. */
const step = '  ';

/** A kind as users write them: what the empty field shows, and the documentation explains. */
export const exampleKinds: readonly UserKind[] = [
	{
		id: 'wells',
		title: 'Wells',
		icon: 'drill',
		rules: [{ first: ['well', 'borehole'], any: ['depth'] }, { sections: ['drilling programme'] }],
		columns: [
			{ key: 'well', headers: ['borehole'], type: 'name' },
			{ key: 'depth', headers: ['* depth', 'drilled'], type: 'value' },
			{ key: 'operator', headers: ['run by'], type: 'name' },
		],
		subject: 'operator',
	},
];

/** The user's kinds as JSON to read and edit; nothing where there are none. */
export function showKinds(kinds: readonly UserKind[]): string {
	return kinds.length === 0 ? '' : shown(kinds, '');
}

/** JSON with what fits on a line on one line. */
function shown(value: unknown, indent: string): string {
	const inner = `${indent}${step}`;
	const flat = onOneLine(value);
	if (indent !== '' && indent.length + flat.length <= longestLine) return flat;
	if (Array.isArray(value)) return broken('[', value.map(entry => shown(entry, inner)), ']', indent);
	if (typeof value !== 'object' || value === null) return flat;
	return broken('{', Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${shown(entry, inner)}`), '}', indent);
}

function onOneLine(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	return `{ ${Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${onOneLine(entry)}`).join(', ')} }`;
}

function broken(open: string, entries: readonly string[], close: string, indent: string): string {
	return `${open}\n${entries.map(entry => `${indent}${step}${entry}`).join(',\n')}\n${indent}${close}`;
}
