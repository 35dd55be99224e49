import type { Balance, Conditions, ThesisRow } from '../../model/thesis';
import { drawEach, drawMaybe, part } from '../draw/parts';
import { balanceInWords, balanceShort, isEmptyBalance, metInWords, metShort } from './words';

/** "2 of 5 · 0 of 4" over a bar for each list. */
export function drawConditions(el: HTMLElement, row: ThesisRow): void {
	const { validates, invalidates } = row;
	const words = metInWords(row);
	const lists: ReadonlyArray<readonly [string, Conditions]> = [['validates', validates], ['invalidates', invalidates]];
	const isNone = validates.total + invalidates.total === 0;
	drawMaybe(el, isNone ? 'No conditions' : null, 'span', 'actor-atlas-board-none', (span, text) => span.setText(text));
	drawMaybe(el, isNone ? null : metShort(row), 'span', 'actor-atlas-board-met', (span, text) => {
		span.setAttrs({ role: 'img', 'aria-label': words, title: words });
		part(span, 'span', 'actor-atlas-board-figures').setText(text);
		drawEach(part(span, 'span', 'actor-atlas-board-bars'), lists, {
			tag: 'span',
			cls: 'actor-atlas-board-bar',
			key: ([side]) => side,
			draw: (bar, [side, { met, total }]) => {
				bar.setAttr('data-side', side);
				part(bar, 'span', 'actor-atlas-board-fill').setCssProps({ '--actor-atlas-part': percent(met, total) });
			},
		});
	});
}

/** As long as so much evidence: one thing said is no full bar. */
const leastFull = 8;

/** What hurts to one side of the middle and what helps to the other, what is mixed between them; below it, of late. */
export function drawBalance(el: HTMLElement, { balance, lately }: ThesisRow): void {
	const isNone = isEmptyBalance(balance);
	drawMaybe(el, isNone ? 'No evidence' : null, 'span', 'actor-atlas-board-none', (span, text) => span.setText(text));
	drawMaybe(el, isNone ? null : balance, 'span', 'actor-atlas-board-balance', (span, counts) => {
		const words = `${balanceInWords(counts)}; in the last 90 days ${isEmptyBalance(lately) ? 'nothing' : balanceInWords(lately)}`;
		span.setAttrs({ role: 'img', 'aria-label': words, title: words });
		const line = part(span, 'span', 'actor-atlas-board-main');
		part(line, 'span', 'actor-atlas-board-figures').setText(balanceShort(counts) || `${counts.neutral + counts.open} undecided`);
		drawDiverging(part(line, 'span', 'actor-atlas-board-diverging'), counts);
		part(span, 'span', 'actor-atlas-board-aside').setText(`90 days: ${balanceShort(lately) || (isEmptyBalance(lately) ? 'none' : 'undecided')}`);
	});
}

function drawDiverging(bar: HTMLElement, { helps, hurts, mixed }: Balance): void {
	const full = Math.max(helps + mixed / 2, hurts + mixed / 2, leastFull);
	const halves = [
		['against', [['hurts', hurts], ['mixed', mixed / 2]]],
		['for', [['mixed', mixed / 2], ['helps', helps]]],
	] as const;
	for (const [half, parts] of halves) {
		const side = part(bar, 'span', `actor-atlas-board-${half}`);
		for (const [name, count] of parts) part(side, 'span', `actor-atlas-board-${name}`).setCssProps({ '--actor-atlas-part': percent(count, full) });
	}
}

function percent(count: number, of: number): string {
	return of === 0 ? '0%' : `${((100 * count) / of).toFixed(1)}%`;
}
