import { itemsOf } from './items';
import { isActor, key, notes, plain, sorted, type Note, type Place } from './notes';
import { tablesOf, type Table, type TableRow } from './tables';

export interface FoundryRow extends Place {
	/** Who names TSMC: the row's company, else the note. */
	readonly actor: string;
	readonly text: string;
}

/**
 * Who says that TSMC makes its chips now. Sure: an actor's bullet on TSMC whose role is foundry (also through another: "via"), a row
 * or a fact labelled foundry, a column of foundries. Former and potential foundries, rivals and customers of TSMC are out.
 */
export function tsmcUsers(): FoundryRow[] {
	const others = notes().filter(note => note.title !== 'TSMC' && !note.path.startsWith('Meta/'));
	const said = others.flatMap(note => note.lines.flatMap((text, line) => sayingRow(note, text, line)));
	return sorted([...said, ...others.flatMap(tablesOf).flatMap(foundryRows), ...others.flatMap(pickedRows), ...customersOfTsmc()]);
}

/** Its own note calls them customers: the same relation, but it is not they who name TSMC. */
function customersOfTsmc(): FoundryRow[] {
	const own = notes().filter(note => note.path === 'Actors/TSMC.md').flatMap(itemsOf);
	return own.filter(({ text }) => text.includes(' — customer')).map(({ path, line, text }) => {
		return { path, line, actor: text.slice(0, text.indexOf(' — ')), text, certain: false };
	});
}

function pickedRows(note: Note): FoundryRow[] {
	const rows = note.lines.map((text, line) => ({ path: note.path, line, actor: note.title, text: plain(text), certain: false }));
	return rows.filter(({ line }) => alsoMay.has(key(note.path, line)));
}

/** Read by hand: lines that tie their actor to TSMC's fabs without calling it the foundry in so many words, or in prose only. */
const alsoMay: ReadonlySet<string> = new Set([
	// It packages their chips.
	'Actors/SK Hynix.md:59', 'Actors/SK Hynix.md:122', 'Actors/NVIDIA.md:232',
	// Upstream through another, or a customer beside being a rival.
	'Actors/Oracle.md:164', 'Actors/xAI.md:123', 'Actors/Intel.md:94',
	// A process or an approach, not a foundry, labels the row.
	'Actors/Qualcomm.md:54', 'Actors/NXP.md:111',
	// A state's partner that builds fabs.
	'Actors/Japan Semiconductor Revival.md:134',
	// Prose, and facts in other words.
	'Actors/Amazon.md:17', 'Actors/Anthropic.md:92', 'Actors/Broadcom.md:101', 'Actors/Broadcom.md:104', 'Actors/Enflame.md:54',
	'Actors/Enflame.md:123', 'Actors/Google.md:73', 'Actors/IBM.md:82', 'Actors/MediaTek.md:115', 'Actors/MetaX.md:72', 'Actors/MetaX.md:96',
	'Actors/Microsoft.md:20', 'Actors/Qualcomm.md:34', 'Actors/Tesla.md:25',
	// A thesis about an actor.
	'Theses/Long Broadcom.md:149',
	// One of a foundry's kinds of product, made for no one named.
	'Concepts/Automotive semiconductors.md:229', 'Concepts/Automotive semiconductors.md:231', 'Concepts/Automotive semiconductors.md:232',
]);

const role = /^(?:(?:primary|exclusive|current) )?foundry\b(?! competitor)/i;
const label = /^(?:primary )?foundry(?: exposure| partners?)?$/i;

/** `- [[TSMC]] — foundry ...`, or a fact `**Foundry**: [[TSMC]] ...`. A concept note's bullet says it of no one actor. */
function sayingRow(note: Note, source: string, line: number): FoundryRow[] {
	const text = plain(source.startsWith('- ') ? source.slice(2) : source);
	const [before = '', after = ''] = text.split(':');
	const isRole = text.startsWith('TSMC — ') && role.test(text.slice('TSMC — '.length));
	if (!isRole && !(label.test(before) && after.includes('TSMC'))) return [];
	return [{ path: note.path, line, actor: note.title, text, certain: isActor(note.path) }];
}

/** Rows `Foundry | TSMC`, rows of a table whose first column is foundries, and rows of companies with a column of foundries. */
function foundryRows(table: Table): FoundryRow[] {
	const column = table.header.findIndex(name => label.test(name));
	const company = table.header.findIndex(name => name === 'Company' || name === 'Player');
	if (company === -1 && !isActor(table.path)) return [];
	const foundryOf = ({ cells }: TableRow) => (column !== -1 ? cells[column] : label.test(cells[0] ?? '') ? cells[1] : undefined);
	return table.rows.filter(row => isTsmc(foundryOf(row)) && !row.cells.some(sellsToTsmc)).map(({ line, cells }) => {
		return { path: table.path, line, actor: cells[company] ?? table.title, text: cells.join(' | '), certain: true };
	});
}

/** Alone, or with a word on it: `TSMC (via ...)`, `TSMC customer`. */
const isTsmc = (cell: string | undefined): boolean => cell !== undefined && /^TSMC(?: \(| customer|$)/.test(cell);

const sellsToTsmc = (cell: string): boolean => cell.startsWith('Customer');
