import type { AnswerOrErrors } from '../../model/answer';
import type { QueryError } from '../../model/query';
import type { Progress } from '../../model/resolved';
import { drawAnswerCharts } from '../charts/draw-answer-charts';
import { drawIcon } from '../draw/icon';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { drawErrors } from '../query-editor/draw-errors';
import { drawResult, type MoreRows } from './draw-result';
import { drawSource } from './draw-source';
import type { ResultPen } from './result-pen';

/** What a block shows and does. */
export interface BlockScene {
	readonly query: string;
	/** Null until the notes have been read for the first time. */
	readonly answer: AnswerOrErrors | null;
	readonly progress: Progress | null;
	readonly rows: number;
	readonly pen: ResultPen;
	readonly tools: readonly BlockTool[];
	readonly more: MoreRows | null;
	readonly fix: (error: QueryError) => void;
}

export interface BlockTool {
	readonly icon: string;
	readonly label: string;
	readonly act: (evt: MouseEvent, button: HTMLElement) => void;
}

export function drawBlock(root: HTMLElement, scene: BlockScene): void {
	const { query, answer, progress, rows, pen, more } = scene;
	drawReading(part(root, 'div', 'actor-atlas-reading-place'), answer === null ? progress : null);
	const errors = answer !== null && 'errors' in answer ? answer.errors : null;
	const found = answer === null || 'errors' in answer ? null : answer;
	// Made before the foot: what comes later would stand below it.
	const body = part(root, 'div', 'actor-atlas-block-body');
	drawMaybe(body, errors, 'div', 'actor-atlas-block-wrong', (el, wrong) => {
		drawSource(el, query, wrong);
		drawErrors(part(el, 'div', 'actor-atlas-query-problems'), query, wrong, scene.fix);
	});
	drawMaybe(body, found, 'div', 'actor-atlas-result', (el, shown) => {
		drawResult(el, shown, { rows, more }, pen);
		drawAnswerCharts(part(el, 'div', 'actor-atlas-charts-place'), shown, query, pen);
	});
	const footer = part(root, 'div', 'actor-atlas-block-footer');
	footer.setAttrs({ role: 'group', 'aria-label': `Answer to ${firstWords(query)}`, title: firstWords(query) });
	drawFooter(footer, found?.notes ?? [], scene.tools);
}

/** Blocks are told apart by what they ask. */
function firstWords(query: string): string {
	const words = query.trim().split(/\s+/);
	return words.slice(0, 8).join(' ') + (words.length > 8 ? '…' : '');
}

function drawFooter(footer: HTMLElement, words: readonly string[], tools: readonly BlockTool[]): void {
	const notes = part(footer, 'div', 'actor-atlas-block-notes');
	notes.setAttr('role', 'status');
	drawEach(notes, words.map((word, at) => ({ word, at })), { tag: 'span', cls: 'actor-atlas-block-note', key: ({ at }) => String(at), draw: (el, { word }) => el.setText(word) });
	drawEach(part(footer, 'div', 'actor-atlas-block-tools'), tools, {
		tag: 'button',
		cls: 'actor-atlas-block-tool',
		key: ({ icon }) => icon,
		draw: (button, { icon, label, act }) => {
			button.addClass('clickable-icon');
			button.setAttrs({ type: 'button', 'aria-label': label });
			button.onclick = evt => act(evt, button);
			drawIcon(button, icon);
		},
	});
}
