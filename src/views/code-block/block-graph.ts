import type { AnswerRow } from '../../model/answer';
import { AnswerStage } from '../graph/answer-stage';
import type { BoxHost } from '../graph/stage-box';

/** A graph in a note: the wheel scrolls the note, until the graph has the focus or Ctrl or Cmd is held. */
export class BlockGraph {
	private readonly stage: AnswerStage;

	constructor(place: HTMLElement, host: BoxHost) {
		this.stage = new AnswerStage(place, host);
		const { root } = this.stage;
		const options = { capture: true, passive: true };
		root.addEventListener('wheel', evt => {
			if (!evt.ctrlKey && !evt.metaKey && !root.contains(root.doc.activeElement)) evt.stopPropagation();
		}, options);
	}

	showIn(place: HTMLElement, rows: readonly AnswerRow[]): void {
		const { root } = this.stage;
		if (root.parentElement !== place) place.append(root);
		this.stage.show(rows);
	}
}
