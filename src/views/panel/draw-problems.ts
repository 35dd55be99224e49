import type { Problem } from '../../model/problem';
import { keyed } from '../draw/keys';
import { drawEach, part } from '../draw/parts';
import { drawSeverityIcon } from '../problems/draw-line';
import { severityLook } from '../problems/severity';
import { drawRowLead } from '../table/draw-row';
import type { PanelPen } from './panel-pen';
import type { SectionOf } from './section';

/** What could not be read as meant, each with its line. */
export function drawProblems(body: HTMLElement, { problems }: SectionOf<'problems'>, pen: PanelPen): void {
	drawEach(part(body, 'ul', 'actor-atlas-rows'), keyed(problems, problem => problem.code + problem.message), {
		tag: 'li',
		cls: 'actor-atlas-problem',
		key: ({ key }) => key,
		draw: (li, { item }) => drawProblem(li, item, pen),
	});
}

function drawProblem(li: HTMLElement, problem: Problem, pen: PanelPen): void {
	drawRowLead(li, { path: pen.path, line: problem.line, copies: [{ title: 'Copy problem', text: () => problem.message }] }, pen.gestures);
	drawSeverityIcon(li, problem.severity);
	const words = part(li, 'span', 'actor-atlas-problem-words');
	part(words, 'span', 'actor-atlas-problem-severity').setText(`${severityLook[problem.severity].word}, line ${problem.line + 1}: `);
	part(words, 'span', 'actor-atlas-problem-message').setText(problem.message);
}
