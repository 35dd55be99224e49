import { drawIcon } from '../draw/icon';
import { drawMaybe, part } from '../draw/parts';
import { drawFacts } from './draw-facts';
import { drawFigures } from './draw-figures';
import { drawImpacts } from './draw-impacts';
import { drawRelatedTheses, drawSpoken } from './draw-linked';
import { drawNews } from './draw-news';
import { drawProblems } from './draw-problems';
import { drawRelations } from './draw-relations';
import { drawStats } from './draw-stats';
import { drawTables } from './draw-tables';
import { drawActors, drawAttention, drawEvidence } from './draw-thesis';
import { drawProgress, drawWatch } from './draw-watch';
import type { PanelPen } from './panel-pen';
import type { Section } from './section';

/** A section with its heading, which opens and closes it. */
export function drawSection(el: HTMLElement, section: Section, pen: PanelPen): void {
	const open = !pen.isClosed(section.id);
	el.setAttr('data-section', section.id);
	el.classList.toggle('actor-atlas-closed', !open);
	const heading = part(el, 'h3', 'actor-atlas-section-heading');
	drawToggle(part(heading, 'button', 'actor-atlas-section-toggle'), section, open, pen);
	const body = part(el, 'div', 'actor-atlas-section-body');
	body.hidden = !open;
	if (open) drawBody(body, section, pen);
	else body.empty();
}

function drawToggle(button: HTMLElement, section: Section, open: boolean, pen: PanelPen): void {
	button.setAttrs({ type: 'button', 'aria-expanded': String(open) });
	button.onclick = () => pen.toggle(section.id);
	button.oncontextmenu = evt => pen.sectionMenu(section.id, evt, button);
	drawIcon(button, 'chevron-down', 'actor-atlas-chevron');
	drawIcon(button, section.icon);
	const words = part(button, 'span', 'actor-atlas-section-words');
	const trail = section.type === 'tables' ? section.trail : [];
	part(words, 'span', 'actor-atlas-trail').setText(trail.map(heading => `${heading} › `).join(''));
	part(words, 'span', 'actor-atlas-section-title').setText(section.title);
	drawAside(part(button, 'span', 'actor-atlas-section-aside'), section);
}

function drawAside(aside: HTMLElement, section: Section): void {
	const progress = section.type === 'watch' && section.progress.tasks > 0 ? section.progress : null;
	drawMaybe(aside, progress, 'span', 'actor-atlas-progress', drawProgress);
	drawMaybe(aside, progress === null ? section.count : null, 'span', 'actor-atlas-count', (span, count) => span.setText(String(count)));
}

function drawBody(body: HTMLElement, section: Section, pen: PanelPen): void {
	switch (section.type) {
		case 'stats': return drawStats(body, section, pen);
		case 'tables': return drawTables(body, section.tables, section.title, pen);
		case 'impacts': return drawImpacts(body, section, pen);
		case 'watch': return drawWatch(body, section, pen);
		case 'facts': return drawFacts(body, section, pen);
		case 'problems': return drawProblems(body, section, pen);
		case 'news': return drawNews(body, section, pen);
		case 'figures': return drawFigures(body, section, pen);
		case 'relations': return drawRelations(body, section, pen);
		case 'attention': return drawAttention(body, section, pen);
		case 'actors': return drawActors(body, section, pen);
		case 'evidence': return drawEvidence(body, section, pen);
		case 'related': return drawRelatedTheses(body, section, pen);
		case 'spoken': return drawSpoken(body, section, pen);
	}
}
