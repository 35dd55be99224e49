import { textCell } from '../../index/columns/base-cells';
import type { DossierIndex } from '../../index/dossier-index';
import type { Subject } from '../../index/resolve/row-subject';
import type { QueryRecord, StatedCell } from '../../model/answer';
import type { Dossier } from '../../model/dossier';
import type { Impact, Relation, RelationKind } from '../../model/mention';
import { headingsAt, rowsByLine, titled, type PlacedRow } from './places';
import { flagCell, noteCell, plainColumn, recordOf, statusCell } from './record-cells';
import { placeOf } from './stated-records';

const IMPACTS = [plainColumn('thesis', 'name'), plainColumn('polarity', 'status'), plainColumn('text', 'text'), plainColumn('word', 'text'), plainColumn('by', 'text'), plainColumn('form', 'text')];

/** What a note says of actors and theses. */
export function impactRecords(dossier: Dossier, index: DossierIndex): QueryRecord[] {
	return index.impactsFrom(dossier.path).map(impact => {
		const { subject, text, polarity, word, form, asOf, source } = impact;
		const cells = [thesisCell(impact, index), statusCell(polarity), textCell(text), textCell(word ?? ''), textCell(basisOf(impact)), textCell(form)];
		return recordOf(dossier, { line: source.line, source: 'impacts', headings: headingsAt(dossier, source.line), asOf, subject: index.get(subject)?.title ?? subject, subjectPath: subject, columns: IMPACTS, cells });
	});
}

/** What a polarity rests on, so that a guess never looks like a statement. */
function basisOf({ by, words }: Impact): string {
	if (by === null) return '';
	return by === 'words' ? `inferred: ${words.join(', ')}` : `stated: ${by}`;
}

function thesisCell({ path, thesis }: Impact, index: DossierIndex): StatedCell {
	return path === null ? textCell(thesis) : noteCell(path, index.get(path)?.title ?? thesis);
}

/** Columns of what the two are to each other, in the order of `relationRecords`. */
const ROLES = ['supplier', 'customer', 'investor', 'holding', 'partner', 'competitor'] as const;
type Role = (typeof ROLES)[number];
const RELATIONS = [plainColumn('relation', 'status'), plainColumn('name', 'name'), plainColumn('former', 'flag'), plainColumn('inferred', 'flag'), plainColumn('text', 'text'), ...ROLES.map(role => plainColumn(role, 'name'))];

/** What the note is to whom it calls by a role: NVIDIA's supplier has NVIDIA as customer. */
const OTHER_SIDE: Partial<Readonly<Record<RelationKind, Role>>> = { supplier: 'customer', customer: 'supplier', investor: 'holding', holding: 'investor' };

/** What a note says of other actors. */
export function relationRecords(dossier: Dossier, index: DossierIndex): QueryRecord[] {
	const rows = rowsByLine(dossier);
	return index.relationsFrom(dossier.path).map(relation => {
		const { kind, former, inferred, text, source } = relation;
		const subject = subjectOf(relation, rows.get(source.line), dossier, index);
		const [own, other] = [subject.path === null ? textCell(subject.name) : noteCell(subject.path, subject.name), nameCell(relation, index)];
		const roles = ROLES.map(role => (role === kind ? other : role === OTHER_SIDE[kind] ? own : NOBODY));
		const cells = [statusCell(kind), other, flagCell(former), flagCell(inferred), textCell(text), ...roles];
		return recordOf(dossier, { ...placeOf(dossier, source.line, rows), source: 'relations', subject: subject.name, subjectPath: subject.path, columns: RELATIONS, cells });
	});
}

const NOBODY = textCell('');

/** Who has the relation: whom the row is about, unless that is the other; outside tables the note. */
function subjectOf(relation: Relation, found: PlacedRow | undefined, dossier: Dossier, index: DossierIndex): Subject {
	if (found === undefined) return { name: dossier.title, path: dossier.path };
	const { row, table } = found;
	const own = titled(index.subjectOf(row.subject, table.subjects, dossier), index);
	const isOther = own.name === relation.name || (own.path !== null && own.path === relation.path);
	return isOther ? titled(index.subjectOf(null, table.subjects, dossier), index) : own;
}

function nameCell({ path, name, inferred }: Relation, index: DossierIndex): StatedCell {
	return path === null || inferred ? textCell(name) : noteCell(path, index.get(path)?.title ?? name);
}
