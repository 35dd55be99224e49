import { KINDS, PLAIN_TABLE } from '../extract/kinds';
import { tidyRecords } from '../extract/tidy';
import type { DossierIndex } from '../index/dossier-index';
import type { Answer, AnswerCell, QueryRecord } from '../model/answer';
import type { Dossier } from '../model/dossier';
import type { UserKind } from '../model/kind';
import type { RecordTable } from '../model/record';
import type { TidyRecord } from '../model/tidy';
import { tableAnswer } from '../query/answer';
import { readTableQuery, type Misread, type Scope } from '../query/table-query';

/** Answers a query over the index, or says what is wrong with it and where. */
export function answerQuery(text: string, index: DossierIndex, userKinds: readonly UserKind[]): Answer | Misread {
	const kinds = [...userKinds, ...KINDS, PLAIN_TABLE];
	const query = readTableQuery(text, kinds.map(({ id }) => id));
	if ('message' in query) return query;
	const dossiers = [...index.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
	const records = dossiers.flatMap(dossier => recordsOf(dossier, query.kind, index));
	const chosen = query.scope === null ? records : records.filter(record => isIn(record, query.scope, index));
	return tableAnswer(chosen, kinds.find(({ id }) => id === query.kind)?.columns.map(({ key }) => key) ?? []);
}

function recordsOf(dossier: Dossier, kind: string, index: DossierIndex): QueryRecord[] {
	const tables = dossier.tables.filter(table => table.kind === kind);
	return tables.flatMap(table => tidyRecords(table).map(record => queryRecord(dossier, table, record, index)));
}

function queryRecord(dossier: Dossier, table: RecordTable, record: TidyRecord, index: DossierIndex): QueryRecord {
	// A record that names its subject itself has one name more than its table.
	const names = record.subjects.length > table.subjects.length || table.shape === 'comparison';
	const own = names ? (record.subjects[0] ?? null) : null;
	const subject = index.subjectOf(own, names ? record.subjects.slice(1) : record.subjects, dossier);
	const { line, headings, asOf, apart } = record;
	const headers = new Map(table.columns.map(({ key, header }) => [key, header]));
	return { path: dossier.path, line, source: table.kind, subject: subject.name, subjectPath: subject.path, headings, asOf, apart, cells: cellsOf(record), headers, watch: null };
}

function cellsOf({ period, cells }: TidyRecord): Map<string, AnswerCell> {
	const byKey = new Map<string, AnswerCell>();
	if (period !== null) byKey.set('period', { text: period.text, raw: period.text, links: [], value: null, inferred: null });
	for (const { key, cell } of cells) byKey.set(key, { ...cell, inferred: null });
	return byKey;
}

/** A scope matches a record's subject or its note. */
function isIn({ path, subjectPath }: QueryRecord, scope: Scope | null, index: DossierIndex): boolean {
	if (scope === null) return true;
	return [path, subjectPath].some(note => note !== null && matches(note, scope, index));
}

function matches(path: string, scope: Scope, index: DossierIndex): boolean {
	switch (scope.type) {
		case 'tag': {
			const wanted = scope.tag.toLowerCase();
			return index.get(path)?.tags.some(tag => tag.toLowerCase() === wanted || tag.toLowerCase().startsWith(`${wanted}/`)) ?? false;
		}
		case 'note':
			return index.find(scope.target) === path;
		case 'folder':
			return path.toLowerCase().startsWith(`${scope.folder.replace(/\/+$/, '').toLowerCase()}/`);
	}
}
