import type { Dossier } from '../model/dossier';
import type { KindId } from '../model/kind';
import type { Impact, Relation } from '../model/mention';
import type { RecordTable } from '../model/record';
import type { WatchItem } from '../model/watch';
import type { Atlas } from './atlas';
import { tableAsMarkdown } from './table-text';

/** What a kind of table is called. */
type TitleOf = (kind: KindId) => string;

/** A dossier to be read: who it is, its tables by kind, theses, relations and what is watched. */
export function dossierAsMarkdown(atlas: Atlas, dossier: Dossier, titleOf: TitleOf): string {
	const { path, facts, watch } = dossier;
	// What the table of theses says stands among the impacts.
	const tables = dossier.tables.filter(({ kind }) => kind !== 'impacts');
	const [said, heard] = [atlas.outgoing(path), atlas.incoming(path)];
	const untold = said.relations.filter(({ source }) => !tables.some(({ line, endLine }) => line <= source.line && source.line <= endLine));
	const sections = [
		section('Facts', facts.map(({ metric, text }) => `- **${metric}**: ${text}`)),
		...kindsOf(tables).map(kind => tablesOf(kind, tables, titleOf)),
		section('Theses', [...said.impacts, ...heard.impacts].map(impact => impactLine(impact, dossier))),
		section('Relations', [...untold.map(relationLine), ...heard.relations.map(heardLine)]),
		section('What to watch', watch.map(watchLine)),
	];
	return [`# ${dossier.title}`, aboutLine(dossier), ...sections.filter(text => text !== '')].join('\n\n');
}

function aboutLine({ path, role, title, name, aliases, tickers, updated }: Dossier): string {
	const names = [...new Set([name, ...aliases, ...tickers])].filter(other => other !== title);
	const also = names.length === 0 ? '' : ` Also ${names.join(', ')}.`;
	return `${ROLES[role]}, ${path}.${also}${updated === null ? '' : ` Updated ${updated}.`}`;
}

const ROLES = { actor: 'Actor', thesis: 'Thesis', note: 'Note' };

function section(title: string, lines: readonly string[]): string {
	return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

/** Kinds in the order in which the note has them. */
function kindsOf(tables: readonly RecordTable[]): KindId[] {
	return [...new Set(tables.map(({ kind }) => kind))];
}

function tablesOf(kind: KindId, tables: readonly RecordTable[], titleOf: TitleOf): string {
	const ofKind = tables.filter(table => table.kind === kind);
	const title = titleOf(kind);
	return `## ${title}\n\n${ofKind.map(table => `${underHeading(table, title)}${tableAsMarkdown(table)}`).join('\n\n')}`;
}

function underHeading({ headings }: RecordTable, title: string): string {
	const heading = headings[headings.length - 1] ?? title;
	return heading === title ? '' : `### ${heading}\n\n`;
}

/** From the actor's side the thesis is named, from the thesis' side the actor. */
function impactLine({ subject, thesis, polarity, text, source }: Impact, { path, role }: Dossier): string {
	const other = role === 'thesis' ? titleOfPath(subject) : thesis;
	const words = [polarity === null ? other : `${other}, ${polarity}`, text].filter(part => part !== '').join(': ');
	return `- ${words}${source.path === path ? '' : place(source)}`;
}

function relationLine({ kind, former, name, text }: Relation): string {
	return `- ${former ? 'former ' : ''}${kind} ${name}${text === '' ? '' : `: ${text}`}`;
}

function heardLine({ kind, former, subject, text, source }: Relation): string {
	return `- ${former ? 'former ' : ''}${kind} of ${titleOfPath(subject)}${text === '' ? '' : `: ${text}`}${place(source)}`;
}

function watchLine({ status, condition, outcome }: WatchItem): string {
	return `- ${status === null ? '' : `[${status}] `}${condition}${outcome === null ? '' : `: ${outcome}`}`;
}

function place({ path, line }: { readonly path: string; readonly line: number }): string {
	return ` (${path}, line ${line + 1})`;
}

function titleOfPath(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
