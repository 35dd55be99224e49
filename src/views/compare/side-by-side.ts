import { fiscalAs, fiscalIn } from '../../atlas/history/fiscal';
import type { Answer, AnswerCell, AnswerOrErrors, AnswerRow } from '../../model/answer';
import type { SourceInfo } from '../../model/query';
import { foldText } from '../../values/fold-text';

/** One figure of all actors; null where one does not state it. */
export interface FigureLine {
	readonly key: string;
	readonly metric: string;
	readonly figures: ReadonlyArray<Figure | null>;
}

export interface Figure {
	readonly row: AnswerRow;
	readonly value: AnswerCell;
	/** What it is of as it is shown: its day, or a fiscal period as it is written. */
	readonly when: string | null;
}

/** A kind of table that at least two of the actors have. */
export interface KindLine {
	readonly id: string;
	readonly title: string;
	readonly icon: string;
	/** One for each actor. */
	readonly answers: readonly Answer[];
}

/** Sources that are no kinds of table, or have their own place. */
const elsewhere: ReadonlySet<string> = new Set(['stats', 'facts', 'watch', 'mentions', 'relations', 'impacts', 'table']);

/** What was written down for each actor, figure by figure: those that most state first, then in the order of the notes. */
export function figureLines(answers: readonly Answer[]): FigureLine[] {
	const lines = new Map<string, { metric: string; figures: Array<Figure | null> }>();
	answers.forEach((answer, actor) => {
		const [metric, value] = ['metric', 'value'].map(key => answer.columns.findIndex(column => column.key === key));
		for (const row of answer.rows) {
			const [name, figure] = [row.cells[metric ?? -1], row.cells[value ?? -1]];
			if (name === undefined || figure === undefined) continue;
			const key = foldText(name.text);
			const line = lines.get(key) ?? { metric: name.text, figures: answers.map(() => null) };
			lines.set(key, line);
			const known = line.figures[actor] ?? null;
			if (known === null || isNewer(row, known.row)) line.figures[actor] = { row, value: figure, when: whenOf(row, name, figure) };
		}
	});
	const stated = ({ figures }: FigureLine): number => figures.filter(figure => figure !== null).length;
	return [...lines].map(([key, line]): FigureLine => ({ key, ...line })).sort((a, b) => stated(b) - stated(a));
}

/** The days of a fiscal year are not stated: "FY25" is not 2025-12-31. */
function whenOf({ asOf }: AnswerRow, name: AnswerCell, { text, value }: AnswerCell): string | null {
	return asOf === null ? null : (fiscalIn(name.text) ?? fiscalAs(text, value?.date ?? null) ?? asOf);
}

function isNewer(row: AnswerRow, than: AnswerRow): boolean {
	return row.asOf !== null && (than.asOf === null || row.asOf > than.asOf);
}

/** The kinds that at least two have, those that all have first. */
export function kindLines(sources: readonly SourceInfo[], actors: number, ask: (source: string, actor: number) => AnswerOrErrors): KindLine[] {
	const lines: KindLine[] = [];
	for (const { id, title, icon, count } of sources) {
		if (elsewhere.has(id) || count === 0) continue;
		const answers = Array.from({ length: actors }, (_, actor) => orNothing(ask(id, actor)));
		if (answers.filter(({ rows }) => rows.length > 0).length > 1) lines.push({ id, title, icon, answers });
	}
	const having = ({ answers }: KindLine): number => answers.filter(({ rows }) => rows.length > 0).length;
	return lines.sort((a, b) => having(b) - having(a));
}

/** A question that cannot be asked here has no rows. */
export function orNothing(answer: AnswerOrErrors): Answer {
	return 'errors' in answer ? { view: 'list', columns: [], rows: [], notes: [], explanation: [] } : answer;
}
