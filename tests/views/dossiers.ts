import type { Dossier } from '../../src/model/dossier';
import type { Fact } from '../../src/model/fact';
import type { KindId } from '../../src/model/kind';
import type { Impact } from '../../src/model/mention';
import type { Link } from '../../src/model/note';
import type { RecordCell, RecordTable, Row } from '../../src/model/record';
import type { ResolvedDossier } from '../../src/model/resolved';
import type { WatchItem } from '../../src/model/watch';

// Small dossiers to try the pure parts of the views on.

export function cell(text: string, links: readonly Link[] = []): RecordCell {
	const kind = text === '' || text === '—' ? 'empty' : 'text';
	const value = { kind, value: null, unit: null, currency: null, low: null, high: null, approx: false, per: null, word: null, date: null, also: [] } as const;
	return { text, raw: text, links, bold: false, value };
}

export function row(line: number, texts: readonly string[]): Row {
	return { line, subject: null, cells: texts.map(text => cell(text)), asOf: null, apart: null };
}

export function table(kind: KindId, headings: readonly string[], line: number, header: readonly string[], rows: readonly (readonly string[])[]): RecordTable {
	return {
		line,
		endLine: line + 1 + rows.length,
		headings,
		kind,
		shape: 'records',
		columns: header.map(text => ({ key: text.toLowerCase(), header: text, type: 'text' })),
		align: header.map(() => null),
		subjectColumn: -1,
		subjects: [],
		rows: rows.map((texts, index) => row(line + 2 + index, texts)),
	};
}

export function watchItem(text: string, status: string | null, line: number, headings: readonly string[] = ['What to watch']): WatchItem {
	const rawLine = `- [${status ?? ''}] ${text}`;
	const place = status === null ? null : { headings, rawLine, ordinal: 0, count: 1 };
	return { text, raw: text, links: [], bold: false, form: status === null ? 'bullet' : 'task', status, headings, line, condition: text, outcome: null, side: null, due: null, dueWords: null, writtenDue: null, doneOn: null, recurs: false, shortfall: null, place };
}

export function fact(metric: string, text: string, line: number, headings: readonly string[] = []): Fact {
	return { subjects: [], metric, text, value: cell(text).value, asOf: null, headings, line };
}

export function dossier(part: Partial<Dossier>): Dossier {
	return {
		path: 'Actors/Acme.md',
		title: 'Acme',
		role: 'actor',
		name: 'Acme (ACM)',
		aliases: [],
		tags: [],
		tickers: [],
		updated: null,
		facts: [],
		tables: [],
		mentions: [],
		watch: [],
		passages: [],
		under: [],
		sections: [],
		thesis: null,
		problems: [],
		...part,
	};
}

export function resolved(part: Partial<Dossier>, impacts: readonly Impact[] = []): ResolvedDossier {
	const one = dossier(part);
	return { dossier: one, impacts, relations: [], totals: one.tables.map(() => []) };
}

const plainImpact = {
	subject: 'Actors/Acme.md',
	thesis: 'Long acme',
	path: 'Theses/Long acme.md',
	text: 'Sells more',
	polarity: null,
	by: null,
	words: [],
	word: null,
	form: 'table',
	asOf: null,
	source: { path: 'Actors/Acme.md', line: 0 },
	place: { headings: [], rawLine: '- x', ordinal: 0, count: 1 },
} as const;

export function impact(part: Partial<Impact>): Impact {
	return { ...plainImpact, ...part };
}
