import { statedBy } from '../../extract/thesis/labels';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { NameRef } from '../../model/mention';
import type { ThesisStatus, ThesisView } from '../../model/thesis';
import { headingsAt } from '../records/places';
import { disagree, isStageHeading } from './stage';

/** What a note says of how something is called stands, before names are resolved. */
interface Told {
	readonly of: NameRef;
	readonly status: ThesisStatus;
}

const known = new WeakMap<Dossier, readonly Told[]>();

/** The statuses that each thesis has in the notes of others, by its path. */
export function statusesTold(index: DossierIndex): Map<string, ThesisStatus[]> {
	const told = new Map<string, ThesisStatus[]>();
	for (const dossier of index.all()) {
		for (const { of: { link, text }, status } of toldIn(dossier)) {
			const path = link === null ? index.lookup.name(text) : index.lookup.link(link.target, dossier.path);
			if (path === null || path === dossier.path || index.lookup.role(path) !== 'thesis') continue;
			const list = told.get(path);
			if (list === undefined) told.set(path, [status]);
			else list.push(status);
		}
	}
	// Whatever the order in which notes were read.
	for (const list of told.values()) list.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
	return told;
}

function toldIn(dossier: Dossier): readonly Told[] {
	const found = known.get(dossier) ?? [...inTables(dossier), ...underHeadings(dossier)];
	known.set(dossier, found);
	return found;
}

/** `| Thesis | Status |`: a column says how what stands first in the row stands. */
function inTables({ tables, path }: Dossier): Told[] {
	return tables.filter(({ shape }) => shape === 'records' || shape === 'key-value').flatMap(({ columns, rows }) => {
		const at = columns.findIndex(({ header }, index) => index > 0 && statedBy(header) === 'status');
		if (at < 0) return [];
		return rows.flatMap(({ cells, line, asOf }): Told[] => {
			const [name, status] = [cells[0], cells[at]];
			if (name === undefined || status === undefined || status.value.kind === 'empty') return [];
			const link = name.links.find(({ embed }) => !embed) ?? null;
			return [{ of: { text: name.text, link }, status: { text: status.text, by: 'table', path, line, asOf } }];
		});
	});
}

/** `## Active theses` with the links below it: an index of theses by their status. */
function underHeadings(dossier: Dossier): Told[] {
	if (dossier.role !== 'note') return [];
	return dossier.passages.flatMap(({ links, line, asOf }): Told[] => {
		const link = links.find(({ start, embed }) => start <= 1 && !embed);
		const heading = headingsAt(dossier, line).at(-1) ?? '';
		if (link === undefined || heading.length > LONGEST_HEADING || !isStageHeading(heading)) return [];
		return [{ of: { text: link.target, link }, status: { text: heading, by: 'heading', path: dossier.path, line, asOf } }];
	});
}

const LONGEST_HEADING = 30;

/** The day that its own note stands for. */
export function ownDay({ reviewed, updated, created }: Pick<ThesisView, 'reviewed' | 'updated' | 'created'>): string | null {
	return reviewed ?? updated ?? created;
}

/** What its own note states, first the words, then the tags. */
export function ownStatuses({ thesis, path, updated }: Dossier): ThesisStatus[] {
	const asOf = ownDay({ reviewed: thesis?.reviewed?.day ?? null, updated, created: thesis?.created?.day ?? null });
	return (thesis?.statuses ?? []).map(status => ({ ...status, path, asOf }));
}

/** Whether a status was told before the day of the thesis's own note: it may have held then. */
export function isEarlier({ asOf }: Pick<ThesisStatus, 'asOf'>, own: string | null): boolean {
	return asOf !== null && own !== null && asOf < own;
}

/** Those that another one contradicts, of those that are not earlier. */
export function disagreeing(statuses: readonly ThesisStatus[], own: string | null): ThesisStatus[] {
	const current = statuses.filter(status => !isEarlier(status, own));
	// Many notes may repeat a few statuses, so each wording is compared once.
	const wordings = [...new Set(current.map(({ text }) => text))].slice(0, MOST_WORDINGS);
	const odd = new Set(wordings.filter(one => wordings.some(other => disagree(one, other))));
	return current.filter(({ text }) => odd.has(text));
}

const MOST_WORDINGS = 50;
