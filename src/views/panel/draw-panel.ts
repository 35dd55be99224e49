import type { Progress } from '../../model/resolved';
import { drawIcon } from '../draw/icon';
import { drawMessage } from '../draw/message';
import { drawEach, part } from '../draw/parts';
import { drawReading } from '../draw/reading';
import { settleTabStops } from '../gestures/roving';
import { drawHeader } from './draw-header';
import { drawSection } from './draw-section';
import type { Known } from './known';
import type { PanelPen } from './panel-pen';
import { emptyMessage, type Screen } from './screen';
import type { Section } from './section';

export interface PanelScene {
	readonly screen: Screen;
	readonly progress: Progress | null;
	readonly pinned: boolean;
	readonly today: string;
	/** What the vault adds to the note; null while it is read. */
	readonly known: Known | null;
	/** The sections in their order. */
	readonly sections: readonly Section[];
	/** Null where no dossier is shown. */
	readonly pen: PanelPen | null;
	readonly togglePin: () => void;
}

/** Draws the whole panel; what is there and still right is kept. */
export function drawPanel(root: HTMLElement, scene: PanelScene): void {
	const { screen, pen, sections } = scene;
	drawReading(part(root, 'div', 'actor-atlas-reading-place'), scene.progress);
	drawTop(part(root, 'header', 'actor-atlas-header'), scene);
	drawMessage(part(root, 'div', 'actor-atlas-message-place'), emptyMessage(screen, sections.length));
	const body = part(root, 'div', 'actor-atlas-sections');
	drawEach(body, sections, {
		tag: 'section',
		cls: 'actor-atlas-section',
		key: ({ id }) => id,
		draw: (el, section) => {
			if (pen !== null) drawSection(el, section, pen);
		},
	});
	settleTabStops(root);
}

function drawTop(header: HTMLElement, { screen, pen, pinned, today, known, togglePin }: PanelScene): void {
	header.hidden = screen.type !== 'dossier' && !pinned;
	const button = part(header, 'button', 'actor-atlas-pin');
	button.addClass('clickable-icon');
	button.toggleClass('is-active', pinned);
	button.setAttrs({ type: 'button', 'aria-pressed': String(pinned), 'aria-label': pinned ? 'Unpin and follow the active note' : 'Pin to this note' });
	button.onclick = togglePin;
	drawIcon(button, pinned ? 'pin-off' : 'pin');
	const words = part(header, 'div', 'actor-atlas-header-words');
	words.hidden = screen.type !== 'dossier';
	if (screen.type === 'dossier' && pen !== null) drawHeader(words, screen.resolved.dossier, known, today, pen);
}
