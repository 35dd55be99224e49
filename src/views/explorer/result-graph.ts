import type { AnswerRow } from '../../model/answer';
import { AnswerStage } from '../graph/answer-stage';
import { withMembers } from './grid/copy';
import type { ResultHost } from './result-host';

/** The rows of an answer as a graph; made when one is asked for. */
export class ResultGraph {
	readonly root: HTMLElement;
	private stage: AnswerStage | null = null;

	constructor(parent: HTMLElement, private readonly host: ResultHost) {
		this.root = parent.createDiv({ cls: 'actor-atlas-result-graph' });
	}

	/** Shows the rows that the filter leaves, and of groups theirs. */
	show(found: readonly AnswerRow[], membersOf: (group: AnswerRow) => readonly AnswerRow[]): void {
		const { app, leaf, component, hoverParent, graph: verbs } = this.host;
		this.stage ??= new AnswerStage(this.root, { app, leaf, component, hoverParent, verbs });
		this.stage.show(found.map(row => (row.members === null ? row : withMembers(row, membersOf(row)))));
	}

	focus(): void {
		this.stage?.focus();
	}
}
